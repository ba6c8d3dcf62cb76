-- That an agency was merged, divided or renamed stood in agency_succession alone: nobody could prepare it, what was open at the agency
-- stayed with it, a circle was possible, and an agency that had ended could go on nominating. Existing successions stay as they are.
-- Guaranteed from here on: a case is prepared, then decided once, and never rewritten; what was handed over says from whom to whom, once;
-- its totals before and after are the same; no agency succeeds itself by a detour, succeeds before it began, or by one that has ended;
-- an agency whose whole is taken over has one heir; one that ended sends no new nomination, gets no new seats and states no new needs.

create table succession_case (
  id uuid not null,
  province_id uuid not null,
  kind text not null,
  status text not null default 'DRAFT',
  decision_number text not null,
  decided_on date not null,
  happened_on date not null,
  -- The ids of the agencies it is about, in order: the same paper is carried out once for them.
  subject text not null,
  choices jsonb not null,
  -- What was open when the choices were made: a change since then is shown before anything is done.
  seen jsonb,
  revision int not null default 1,
  account_id uuid not null,
  created_at timestamptz(3) not null,
  changed_at timestamptz(3) not null,
  totals jsonb,
  done_at timestamptz(3),
  done_by_id uuid,
  constraint succession_case_pkey primary key (id),
  constraint succession_case_province_id_fkey foreign key (province_id) references province (id) on delete restrict on update cascade,
  constraint succession_case_account_id_fkey foreign key (account_id) references account (id) on delete restrict on update cascade,
  constraint succession_case_done_by_id_fkey foreign key (done_by_id) references account (id) on delete restrict on update cascade,
  constraint succession_case_kind_known check (kind in ('MERGE', 'SPLIT', 'RENAME', 'DISSOLVE', 'TRANSFER')),
  constraint succession_case_status_known check (status in ('DRAFT', 'DONE')),
  constraint succession_case_done_is_whole check (num_nonnulls(totals, done_at, done_by_id) = case when status = 'DONE' then 3 else 0 end),
  constraint succession_case_keeps_totals check (totals is null or totals -> 'before' = totals -> 'after'),
  constraint succession_case_revision_positive check (revision > 0)
);
create unique index succession_decided_once on succession_case (province_id, kind, decision_number, subject) where status = 'DONE';
create index succession_case_province_id_status_changed_at_idx on succession_case (province_id, status, changed_at desc);

create function succession_case_done_stays() returns trigger language plpgsql as $$
begin
  raise exception 'violates constraint "succession_case_done_stays"' using constraint = 'succession_case_done_stays', errcode = 'check_violation';
end $$;
create trigger succession_case_done_stays before update or delete on succession_case
  for each row when (old.status = 'DONE') execute function succession_case_done_stays();

-- One thing that went from one agency to another, or ended with it (no to_id). `seats` of a quota.
create table agency_handover (
  id uuid not null,
  case_id uuid not null,
  kind text not null,
  subject_id uuid not null,
  trainee_id uuid,
  from_id uuid not null,
  to_id uuid,
  seats int,
  constraint agency_handover_pkey primary key (id),
  constraint agency_handover_case_id_fkey foreign key (case_id) references succession_case (id) on delete restrict on update cascade,
  constraint agency_handover_from_id_fkey foreign key (from_id) references agency (id) on delete restrict on update cascade,
  constraint agency_handover_to_id_fkey foreign key (to_id) references agency (id) on delete restrict on update cascade,
  constraint agency_handover_trainee_id_fkey foreign key (trainee_id) references trainee (id) on delete restrict on update cascade,
  constraint agency_handover_kind_known check (kind in ('PERSON', 'NOMINATION', 'QUOTA', 'ENDORSEMENT', 'IMPORT', 'NEEDS', 'LED_LINE', 'TRAINEE', 'LECTURER',
    'INVITATION', 'PARTY', 'MEMBER', 'OBLIGATION', 'CHILD', 'ROLE', 'API_KEY', 'FEED')),
  constraint agency_handover_goes_elsewhere check (to_id <> from_id),
  constraint agency_handover_seats_of_a_quota check ((kind = 'QUOTA') = (seats is not null) and (seats is null or seats >= 0)),
  constraint agency_handover_trainee_is_its_subject check ((kind = 'TRAINEE') = (trainee_id is not null) and (trainee_id is null or trainee_id = subject_id))
);
create unique index agency_handover_once on agency_handover (case_id, kind, from_id, subject_id) where kind <> 'QUOTA';
create unique index agency_handover_seats_once on agency_handover (case_id, from_id, subject_id, to_id) where kind = 'QUOTA';
create index agency_handover_kind_subject_id_idx on agency_handover (kind, subject_id);
create index agency_handover_trainee_id_to_id_idx on agency_handover (trainee_id, to_id);
create index agency_handover_from_id_idx on agency_handover (from_id);
create index agency_handover_to_id_kind_idx on agency_handover (to_id, kind);

create function agency_handover_stays() returns trigger language plpgsql as $$
begin
  raise exception 'violates constraint "agency_handover_stays"' using constraint = 'agency_handover_stays', errcode = 'check_violation';
end $$;
create trigger agency_handover_stays before update or delete on agency_handover for each row execute function agency_handover_stays();

alter table agency_succession add column case_id uuid,
  add constraint agency_succession_case_id_fkey foreign key (case_id) references succession_case (id) on delete restrict on update cascade;
create index agency_succession_case_id_idx on agency_succession (case_id);
create unique index agency_succession_whole_once on agency_succession (from_id) where kind in ('MERGE', 'RENAME', 'DISSOLVE');

-- The lock makes two halves of a circle wait for each other: the second sees the first.
create function agency_succession_in_time() returns trigger language plpgsql as $$
declare refused text;
begin
  perform pg_advisory_xact_lock(hashtext('agency_succession'));
  if exists (with recursive later(id) as (
      select new.to_id union select s.to_id from agency_succession s join later l on s.from_id = l.id where s.id <> new.id)
    select from later where id = new.from_id) then
    refused := 'agency_succession_not_circular';
  elsif exists (select from agency a where a.id = new.to_id and a.valid_to < new.happened_on) then
    refused := 'agency_succession_to_a_living_agency';
  elsif exists (select from agency a where a.id = new.from_id and a.valid_from > new.happened_on) then
    refused := 'agency_succession_within_its_life';
  else
    return new;
  end if;
  raise exception 'violates constraint "%"', refused using constraint = refused, errcode = 'check_violation';
end $$;
create trigger agency_succession_not_circular before insert or update on agency_succession
  for each row when (new.from_id <> new.to_id) execute function agency_succession_in_time();

-- Whoever writes for an agency shares its row, so that one who ends it waits, or is waited for.
create function agency_lives(which uuid, on_day date, guard text) returns void language plpgsql as $$
declare ended date;
begin
  select a.valid_to into ended from agency a where a.id = which for key share;
  if ended < on_day then raise exception 'violates constraint "%"', guard using constraint = guard, errcode = 'check_violation'; end if;
end $$;
create function nomination_of_a_living_agency() returns trigger language plpgsql as $$
begin
  perform agency_lives(new.agency_id, (new.submitted_at at time zone 'Asia/Ho_Chi_Minh')::date, 'nomination_of_a_living_agency');
  return new;
end $$;
-- Whoever takes over a seat of an agency that is gone stands in its place.
create trigger nomination_of_a_living_agency before insert on nomination
  for each row when (new.replaces_id is null) execute function nomination_of_a_living_agency();
create function quota_of_a_living_agency() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.seats <= old.seats then return new; end if;
  perform agency_lives(new.agency_id, c.opens_on, 'quota_of_a_living_agency')
    from cohort c where c.id = new.cohort_id and c.status in ('PLANNED', 'ANNOUNCED', 'ENROLMENT_CLOSED');
  return new;
end $$;
create trigger quota_of_a_living_agency before insert or update of seats on quota for each row when (new.seats > 0) execute function quota_of_a_living_agency();
create function needs_of_a_living_agency() returns trigger language plpgsql as $$
begin
  perform agency_lives(new.agency_id, (new.answered_at at time zone 'Asia/Ho_Chi_Minh')::date, 'needs_of_a_living_agency');
  return new;
end $$;
create trigger needs_of_a_living_agency before insert on needs_answer for each row execute function needs_of_a_living_agency();

-- A letter stays with the agency that wrote it; a nomination that was handed over keeps the letter that sent it.
alter table nomination drop constraint nomination_letter_of_its_agency;
alter table agency_letter drop constraint agency_letter_of_its_agency;
alter table agency_letter add constraint agency_letter_of_its_class unique (id, cohort_id);
alter table nomination add constraint nomination_letter_of_its_class foreign key (letter_id, cohort_id) references agency_letter (id, cohort_id) on delete restrict on update cascade;
create function nomination_letter_of_its_agency() returns trigger language plpgsql as $$
begin
  if not exists (select from agency_letter l where l.id = new.letter_id and (l.agency_id = new.agency_id
      or exists (select from agency_handover h where h.kind = 'NOMINATION' and h.subject_id = new.id and h.from_id = l.agency_id))) then
    raise exception 'violates constraint "nomination_letter_of_its_agency"' using constraint = 'nomination_letter_of_its_agency', errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger nomination_letter_of_its_agency before insert or update of letter_id, agency_id on nomination
  for each row when (new.letter_id is not null) execute function nomination_letter_of_its_agency();

-- Which agency an agency is on a day. It follows whoever took over all of it; one that was divided stays itself.
create function agency_now(which uuid, on_day date) returns uuid language sql stable as $$
  with recursive line(id, step) as (
    select which, 0
    union all
    select h.to_id, l.step + 1 from line l cross join lateral (
      select min(s.to_id::text)::uuid as to_id from agency_succession s where s.from_id = l.id and s.happened_on <= on_day
      having count(*) = 1 and bool_and(s.kind <> 'SPLIT')) h
    where l.step < 64)
  select id from line order by step desc limit 1
$$;
-- The same of one thing that a hand-over named: it follows that, then whoever took over all of that agency.
create function agency_now_of(which uuid, what text, subject uuid, on_day date) returns uuid language sql stable as $$
  with recursive line(id, step) as (
    select agency_now(which, on_day), 0
    union all
    select agency_now(h.to_id, on_day), l.step + 1 from line l join agency_handover h on h.kind = what and h.subject_id = subject and h.from_id = l.id and h.to_id is not null
      join succession_case c on c.id = h.case_id and c.happened_on <= on_day
    where l.step < 64 and what <> 'QUOTA')
  select id from line order by step desc limit 1
$$;
