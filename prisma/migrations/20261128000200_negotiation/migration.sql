-- Quotas had one figure and no history. Existing quotas keep theirs and start without steps.
-- Guaranteed from here on: each step of a negotiation is a row that is never rewritten, with who, when, how many and why.

create table quota_step (
  id uuid not null,
  school_id uuid not null,
  cohort_id uuid not null,
  agency_id uuid not null,
  kind text not null,
  seats int not null,
  before int not null,
  reason text,
  document_number text,
  document_on date,
  account_id uuid,
  actor_kind text not null,
  happened_at timestamptz(3) not null,
  constraint quota_step_pkey primary key (id),
  constraint quota_step_cohort_id_school_id_fkey foreign key (cohort_id, school_id) references cohort (id, school_id) on delete restrict on update cascade,
  constraint quota_step_agency_id_fkey foreign key (agency_id) references agency (id) on delete restrict on update cascade,
  constraint quota_step_account_id_fkey foreign key (account_id) references account (id) on delete restrict on update cascade,
  constraint quota_step_kind_known check (kind in ('ASKED', 'COUNTERED', 'ASSIGNED', 'ADJUSTED', 'RETURNED')),
  constraint quota_step_actor_known check (actor_kind in ('agency', 'school', 'province', 'system')),
  constraint quota_step_seats_plausible check (seats between 0 and 10000 and before between 0 and 10000),
  constraint quota_step_paper_is_whole check ((document_number is null) = (document_on is null)),
  constraint quota_step_asked_has_a_reason check (kind not in ('ASKED', 'COUNTERED') or reason is not null),
  constraint quota_step_returned_is_decided check (kind <> 'RETURNED' or actor_kind = 'system' or document_number is not null)
);
create index quota_step_cohort_id_agency_id_id_idx on quota_step (cohort_id, agency_id, id);
create index quota_step_agency_id_idx on quota_step (agency_id);

create function quota_step_is_never_rewritten() returns trigger language plpgsql as $$
begin
  raise exception 'violates constraint "quota_step_is_never_rewritten"' using constraint = 'quota_step_is_never_rewritten', errcode = 'check_violation';
end $$;
create trigger quota_step_is_never_rewritten before update or delete on quota_step
  for each row execute function quota_step_is_never_rewritten();

-- The rule at a date: on `unused_return_on` what agencies have not used goes to the pool, once.
alter table cohort
  add column unused_return_on date,
  add column unused_returned_on date,
  add constraint cohort_unused_returned_by_its_rule check (unused_returned_on is null or unused_return_on is not null);
create index cohort_unused_to_return on cohort (unused_return_on) where unused_return_on is not null and unused_returned_on is null;
