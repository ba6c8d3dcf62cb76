-- A leak or loss of personal data had no register and its time no clock. No existing row changes. Guaranteed from here on: a breach stands in the register of
-- its school under a number of its year and stays as it was recorded; what was done about it is a line of its own that stays; it is closed once, after the
-- authority was told or after somebody wrote why it need not be; nothing is written after that.
create table data_breach (
  id uuid not null,
  school_id uuid not null,
  year integer not null,
  number integer not null,
  title text not null,
  description text not null,
  kinds text[],
  people integer not null,
  noticed_at timestamptz(3) not null,
  recorded_at timestamptz(3) not null,
  recorded_by uuid not null,
  constraint data_breach_pkey primary key (id),
  constraint data_breach_school_id_fkey foreign key (school_id) references school (id) on delete restrict on update cascade,
  constraint data_breach_recorded_by_fkey foreign key (recorded_by) references account (id) on delete restrict on update cascade,
  constraint data_breach_number_positive check (number >= 1),
  constraint data_breach_people_plausible check (people between 0 and 10000000),
  constraint data_breach_kinds_known check (kinds is not null and cardinality(kinds) > 0 and kinds <@ array['IDENTITY', 'CONTACT', 'STANDARDS', 'DOSSIER', 'STUDY', 'ACCOUNT']),
  constraint data_breach_noticed_before_it_is_recorded check (noticed_at <= recorded_at),
  constraint data_breach_of_its_year check (year = extract(year from noticed_at at time zone 'Asia/Ho_Chi_Minh'))
);
create unique index data_breach_numbered_once on data_breach (school_id, year, number);
create index data_breach_recorded_by_idx on data_breach (recorded_by);
create index data_breach_school_id_noticed_at_id_idx on data_breach (school_id, noticed_at desc, id desc);

create table data_breach_entry (
  id uuid not null,
  breach_id uuid not null,
  kind text not null,
  happened_at timestamptz(3) not null,
  text text not null,
  document_number text,
  people integer,
  recorded_at timestamptz(3) not null,
  recorded_by uuid not null,
  constraint data_breach_entry_pkey primary key (id),
  constraint data_breach_entry_breach_id_fkey foreign key (breach_id) references data_breach (id) on delete restrict on update cascade,
  constraint data_breach_entry_recorded_by_fkey foreign key (recorded_by) references account (id) on delete restrict on update cascade,
  constraint data_breach_entry_kind_known check (kind in ('AUTHORITY', 'EXEMPT', 'PEOPLE', 'MEASURE', 'SCOPE', 'CLOSED')),
  constraint data_breach_entry_says_something check (btrim(text) <> ''),
  constraint data_breach_entry_people_of_scope check ((people is not null) = (kind = 'SCOPE') and coalesce(people, 0) between 0 and 10000000),
  constraint data_breach_entry_not_ahead check (happened_at <= recorded_at)
);
create unique index data_breach_closed_once on data_breach_entry (breach_id) where kind = 'CLOSED';
create index data_breach_entry_breach_id_idx on data_breach_entry (breach_id);
create index data_breach_entry_recorded_by_idx on data_breach_entry (recorded_by);

create trigger data_breach_stays before update or delete on data_breach for each row execute function privacy_row_stays();
create trigger data_breach_entry_stays before update or delete on data_breach_entry for each row execute function privacy_row_stays();

-- The row of the breach is the lock: of a closing and another line at once, the later sees the earlier.
create function data_breach_entry_in_order() returns trigger language plpgsql as $$
begin
  perform from data_breach b where b.id = new.breach_id for update;
  if exists (select from data_breach_entry e where e.breach_id = new.breach_id and e.kind = 'CLOSED') or exists (select from data_breach b where b.id = new.breach_id and b.noticed_at > new.happened_at) then
    raise exception 'violates constraint "data_breach_entry_in_order"' using constraint = 'data_breach_entry_in_order', errcode = 'check_violation';
  end if;
  if new.kind = 'CLOSED' and not exists (select from data_breach_entry e where e.breach_id = new.breach_id and e.kind in ('AUTHORITY', 'EXEMPT')) then
    raise exception 'violates constraint "data_breach_closed_after_notice"' using constraint = 'data_breach_closed_after_notice', errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger data_breach_entry_in_order before insert on data_breach_entry for each row execute function data_breach_entry_in_order();
