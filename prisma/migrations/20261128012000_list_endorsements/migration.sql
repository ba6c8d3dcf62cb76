-- The head of an agency could only send a list: nobody could ask for the endorsement, it could not be refused, and it was not on record
-- apart from the letter. Letters that were sent stay as they are; no list waits for an endorsement yet.
-- Guaranteed from here on: an agency asks once at a time for a class; what was decided says who, when and, when it was returned, why;
-- an endorsement keeps the names it covers, and neither is rewritten.

create table list_endorsement (
  id uuid not null,
  cohort_id uuid not null,
  agency_id uuid not null,
  asked_by_id uuid,
  asked_at timestamptz(3),
  outcome text,
  decided_by_id uuid,
  decided_at timestamptz(3),
  reason text,
  constraint list_endorsement_pkey primary key (id),
  constraint list_endorsement_cohort_id_fkey foreign key (cohort_id) references cohort (id) on delete restrict on update cascade,
  constraint list_endorsement_agency_id_fkey foreign key (agency_id) references agency (id) on delete restrict on update cascade,
  constraint list_endorsement_asked_by_id_fkey foreign key (asked_by_id) references account (id) on delete restrict on update cascade,
  constraint list_endorsement_decided_by_id_fkey foreign key (decided_by_id) references account (id) on delete restrict on update cascade,
  constraint list_endorsement_outcome_known check (outcome in ('ENDORSED', 'RETURNED')),
  constraint list_endorsement_asked_or_endorsed check ((asked_by_id is null) = (asked_at is null) and (asked_at is not null or outcome is not distinct from 'ENDORSED')),
  constraint list_endorsement_decided_says_who check ((outcome is null) = (decided_by_id is null) and (outcome is null) = (decided_at is null)),
  constraint list_endorsement_returned_says_why check ((outcome is not distinct from 'RETURNED') = (reason is not null))
);
create unique index list_endorsement_asked_once on list_endorsement (cohort_id, agency_id) where outcome is null;
create index list_endorsement_agency_id_cohort_id_idx on list_endorsement (agency_id, cohort_id);

create table list_endorsement_name (
  endorsement_id uuid not null,
  nomination_id uuid not null,
  position int not null,
  constraint list_endorsement_name_pkey primary key (endorsement_id, nomination_id),
  constraint list_endorsement_name_endorsement_id_fkey foreign key (endorsement_id) references list_endorsement (id) on delete restrict on update cascade,
  constraint list_endorsement_name_nomination_id_fkey foreign key (nomination_id) references nomination (id) on delete restrict on update cascade,
  constraint list_endorsement_name_in_order unique (endorsement_id, position)
);
create index list_endorsement_name_nomination_id_idx on list_endorsement_name (nomination_id);

create function list_endorsement_stays() returns trigger language plpgsql as $$
begin
  raise exception 'violates constraint "list_endorsement_stays"' using constraint = 'list_endorsement_stays', errcode = 'check_violation';
end $$;
create trigger list_endorsement_stays before update or delete on list_endorsement
  for each row when (old.outcome is not null) execute function list_endorsement_stays();
create trigger list_endorsement_names_stay before update or delete on list_endorsement_name
  for each row execute function list_endorsement_stays();
