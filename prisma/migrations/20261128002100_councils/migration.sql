-- What an admission council decided lay on paper only. Existing classes get no rows.
-- Guaranteed from here on: a council sits once a day for a class, has one chair and one secretary, and its record is not touched
-- once the class has been opened.

create table admission_council (
  id uuid not null,
  school_id uuid not null,
  cohort_id uuid not null,
  held_on date not null,
  place text not null,
  conclusion text,
  recorded_at timestamptz(3) not null,
  constraint admission_council_pkey primary key (id),
  constraint council_once_per_day unique (cohort_id, held_on),
  constraint admission_council_cohort_id_fkey foreign key (cohort_id, school_id) references cohort (id, school_id) on delete restrict on update cascade
);
create index admission_council_school_id_recorded_at_idx on admission_council (school_id, recorded_at);

create table council_member (
  council_id uuid not null,
  position int not null,
  role text not null,
  name text not null,
  post text not null,
  constraint council_member_pkey primary key (council_id, position),
  constraint council_member_council_id_fkey foreign key (council_id) references admission_council (id) on delete cascade on update cascade,
  constraint council_member_role_known check (role in ('CHAIR', 'DEPUTY', 'SECRETARY', 'MEMBER'))
);
create unique index council_has_one_of_each on council_member (council_id, role) where role in ('CHAIR', 'SECRETARY');

-- The list as decided: what stood when the council sat, whatever becomes of a nomination later.
create table council_entry (
  council_id uuid not null,
  nomination_id uuid not null,
  position int not null,
  outcome text not null,
  reasons text[],
  constraint council_entry_pkey primary key (council_id, nomination_id),
  constraint council_entry_council_id_fkey foreign key (council_id) references admission_council (id) on delete cascade on update cascade,
  constraint council_entry_nomination_id_fkey foreign key (nomination_id) references nomination (id) on delete restrict on update cascade,
  constraint council_entry_outcome_known check (outcome in ('ACCEPTED', 'REJECTED', 'WAITLISTED'))
);
create index council_entry_nomination_id_idx on council_entry (nomination_id);

create function council_stays_after_opening() returns trigger language plpgsql as $$
declare council uuid := case when tg_table_name = 'admission_council' then (to_jsonb(old) ->> 'id')::uuid
  else (to_jsonb(case when tg_op = 'INSERT' then new else old end) ->> 'council_id')::uuid end;
begin
  if exists (select from admission_council a join cohort c on c.id = a.cohort_id where a.id = council and c.status in ('RUNNING', 'COMPLETED')) then
    raise exception 'violates constraint "council_stays_after_opening"' using constraint = 'council_stays_after_opening', errcode = 'check_violation';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger council_stays_after_opening before update or delete on admission_council for each row execute function council_stays_after_opening();
create trigger council_members_stay_after_opening before insert or update or delete on council_member for each row execute function council_stays_after_opening();
create trigger council_entries_stay_after_opening before insert or update or delete on council_entry for each row execute function council_stays_after_opening();
