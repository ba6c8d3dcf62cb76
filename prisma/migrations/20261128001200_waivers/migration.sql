-- A standard that a person does not meet could not be waived. Guaranteed from here on: a waiver is a paper of an authority, for one person,
-- one cohort and one rule, recorded once by somebody and never rewritten.

create table waiver (
  id uuid not null,
  school_id uuid not null,
  cohort_id uuid not null,
  person_id uuid not null,
  rule text not null,
  authority text not null,
  document_number text not null,
  document_on date not null,
  reason text not null,
  account_id uuid not null,
  recorded_at timestamptz(3) not null,
  constraint waiver_pkey primary key (id),
  constraint waiver_cohort_id_school_id_fkey foreign key (cohort_id, school_id) references cohort (id, school_id) on delete restrict on update cascade,
  constraint waiver_person_id_fkey foreign key (person_id) references person (id) on delete restrict on update cascade,
  constraint waiver_account_id_fkey foreign key (account_id) references account (id) on delete restrict on update cascade,
  constraint waiver_says_what_for check (authority <> '' and document_number <> '' and reason <> '')
);
create unique index waiver_once_per_rule on waiver (cohort_id, person_id, rule);
create index waiver_person_id_idx on waiver (person_id);

create function waiver_is_never_rewritten() returns trigger language plpgsql as $$
begin
  raise exception 'violates constraint "waiver_is_never_rewritten"' using constraint = 'waiver_is_never_rewritten', errcode = 'check_violation';
end $$;
create trigger waiver_is_never_rewritten before update or delete on waiver
  for each row execute function waiver_is_never_rewritten();
