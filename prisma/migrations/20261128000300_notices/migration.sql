-- A cohort carried the number of its notice; the notice itself was paper. Existing numbers stay and name no row.
-- Guaranteed from here on: an issued version has number, day and signatory and is never changed; a correction is the next one.

create table notice (
  id uuid not null,
  school_id uuid not null,
  year int not null,
  constraint notice_pkey primary key (id),
  constraint notice_school_id_fkey foreign key (school_id) references school (id) on delete restrict on update cascade
);
create unique index notice_with_school on notice (id, school_id);
create index notice_school_id_year_idx on notice (school_id, year);

create table notice_version (
  id uuid not null,
  notice_id uuid not null,
  school_id uuid not null,
  number int not null,
  status text not null default 'DRAFT',
  subject text not null,
  lead text,
  dossier text[],
  recipients text[],
  document_number text,
  document_on date,
  signatory text,
  signatory_title text,
  issued_at timestamptz(3),
  changes jsonb not null default '[]',
  constraint notice_version_pkey primary key (id),
  constraint notice_version_of_its_notice foreign key (notice_id, school_id) references notice (id, school_id) on delete restrict on update cascade,
  constraint notice_version_number_positive check (number > 0),
  constraint notice_version_status_known check (status in ('DRAFT', 'ISSUED')),
  constraint notice_version_issued_has_its_paper check (status = 'DRAFT' or (
    document_number is not null and document_on is not null and signatory is not null and signatory_title is not null and issued_at is not null))
);
create unique index notice_version_numbered_once on notice_version (notice_id, number);
create unique index notice_version_one_draft on notice_version (notice_id) where status = 'DRAFT';
-- Numbering: a paper's number is used once in a year of a school.
create unique index notice_number_once_a_year on notice_version (school_id, document_number, (extract(year from document_on))) where status = 'ISSUED';
create index notice_version_issued on notice_version (school_id, issued_at) where status = 'ISSUED';

-- The cohorts as the notice states them.
create table notice_cohort (
  version_id uuid not null,
  cohort_id uuid not null,
  position int not null,
  opens_on date not null,
  ends_on date not null,
  closes_on date not null,
  capacity int not null,
  pool_seats int not null,
  venue text not null,
  constraint notice_cohort_pkey primary key (version_id, cohort_id),
  constraint notice_cohort_version_id_fkey foreign key (version_id) references notice_version (id) on delete cascade on update cascade,
  constraint notice_cohort_cohort_id_fkey foreign key (cohort_id) references cohort (id) on delete restrict on update cascade,
  constraint notice_cohort_closes_before_it_opens check (closes_on <= opens_on),
  constraint notice_cohort_ends_after_it_opens check (ends_on >= opens_on)
);
create index notice_cohort_cohort_id_idx on notice_cohort (cohort_id);

-- The annex: seats of each agency in each cohort, under the name the agency bore on the day.
create table notice_quota (
  version_id uuid not null,
  cohort_id uuid not null,
  agency_id uuid not null,
  agency_name text not null,
  seats int not null,
  constraint notice_quota_pkey primary key (version_id, cohort_id, agency_id),
  constraint notice_quota_version_id_cohort_id_fkey foreign key (version_id, cohort_id) references notice_cohort (version_id, cohort_id) on delete cascade on update cascade,
  constraint notice_quota_agency_id_fkey foreign key (agency_id) references agency (id) on delete restrict on update cascade,
  constraint notice_quota_seats_positive check (seats > 0)
);
create index notice_quota_agency_id_idx on notice_quota (agency_id);

create function notice_version_issued_stays() returns trigger language plpgsql as $$
begin
  if old.status = 'ISSUED' then
    raise exception 'violates constraint "notice_version_issued_stays"' using constraint = 'notice_version_issued_stays', errcode = 'check_violation';
  end if;
  return coalesce(new, old);
end $$;
create trigger notice_version_issued_stays before update or delete on notice_version
  for each row execute function notice_version_issued_stays();

create function notice_rows_of_a_draft_only() returns trigger language plpgsql as $$
begin
  if exists (select from notice_version v where v.id = coalesce(new.version_id, old.version_id) and v.status = 'ISSUED') then
    raise exception 'violates constraint "notice_rows_of_a_draft_only"' using constraint = 'notice_rows_of_a_draft_only', errcode = 'check_violation';
  end if;
  return coalesce(new, old);
end $$;
create trigger notice_cohorts_of_a_draft_only before insert or update or delete on notice_cohort
  for each row execute function notice_rows_of_a_draft_only();
create trigger notice_quotas_of_a_draft_only before insert or update or delete on notice_quota
  for each row execute function notice_rows_of_a_draft_only();

alter table cohort
  add column notice_id uuid,
  add constraint cohort_notice_id_fkey foreign key (notice_id) references notice (id) on delete restrict on update cascade;
create index cohort_notice_id_idx on cohort (notice_id);
