-- An agreement said who leads at a stage, not what is owed and when: obligations were written one by one. Existing obligations stay as they
-- are. Guaranteed from here on: what a party promises stands in a version of the agreement with a rule for its day and the kind of evidence
-- that closes it. `key` stays the same from version to version, so that two versions can be compared promise by promise.
create table commitment (
  id uuid not null,
  version_id uuid not null,
  key uuid not null,
  position integer not null,
  stage_code text not null,
  party_id uuid not null,
  clause integer,
  title text not null,
  due_kind text not null,
  due_on date,
  due_month integer,
  due_day integer,
  due_event text,
  due_days integer not null default 0,
  closed_by text not null,
  constraint commitment_pkey primary key (id),
  constraint commitment_version_id_fkey foreign key (version_id) references agreement_version (id) on delete restrict on update cascade,
  constraint commitment_stage_code_fkey foreign key (stage_code) references stage (code) on delete restrict on update cascade,
  constraint commitment_party_id_fkey foreign key (party_id) references agreement_party (id) on delete restrict on update cascade,
  constraint commitment_due_kind_known check (due_kind in ('ON_DATE', 'YEARLY', 'QUARTERLY', 'PLAN', 'COHORT')),
  constraint commitment_due_is_whole check (
    (due_on is not null) = (due_kind = 'ON_DATE')
    and (due_month is not null) = (due_kind = 'YEARLY') and (due_day is not null) = (due_kind = 'YEARLY')
    and (due_event is not null) = (due_kind in ('PLAN', 'COHORT'))),
  constraint commitment_due_day_plausible check (due_month between 1 and 12 and due_day between 1 and 31 and due_days between -365 and 730)
);
create unique index commitment_key_once on commitment (version_id, key);
create unique index commitment_position_once on commitment (version_id, position);
create index commitment_party_id_idx on commitment (party_id);
