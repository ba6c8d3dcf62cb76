-- People were nominated one by one. A list of an agency may now be read from a workbook, judged, and nominated at once.
-- Nothing exists yet. Guaranteed from here on: a list that failed says why, one that was judged names the version that was seen,
-- and a nomination comes from at most one row. The file and its cells hold identity numbers: both are kept encrypted.

create table nomination_import (
  id uuid not null,
  school_id uuid not null,
  cohort_id uuid not null,
  agency_id uuid not null,
  account_id uuid not null,
  role_id uuid not null,
  file_name text not null,
  file_hash text not null,
  file_cipher bytea not null,
  status text not null default 'READING',
  fault text,
  attempts int not null default 0,
  claimed_at timestamptz(3),
  sheet_path text,
  rows_read int not null default 0,
  rows_checked int not null default 0,
  unknown_columns text[],
  version text,
  left_out int,
  created_at timestamptz(3) not null,
  written_at timestamptz(3),
  constraint nomination_import_pkey primary key (id),
  constraint nomination_import_cohort_id_fkey foreign key (cohort_id) references cohort (id) on delete restrict on update cascade,
  constraint nomination_import_agency_id_fkey foreign key (agency_id) references agency (id) on delete restrict on update cascade,
  constraint nomination_import_account_id_fkey foreign key (account_id) references account (id) on delete restrict on update cascade,
  constraint nomination_import_status_known check (status in ('READING', 'CHECKED', 'WRITTEN', 'FAILED')),
  constraint nomination_import_failed_says_why check ((status = 'FAILED') = (fault is not null)),
  constraint nomination_import_checked_has_a_version check (status not in ('CHECKED', 'WRITTEN') or version is not null),
  constraint nomination_import_written_has_a_time check ((status = 'WRITTEN') = (written_at is not null)),
  constraint nomination_import_rows_plausible check (rows_checked between 0 and rows_read)
);
create index nomination_import_agency_id_cohort_id_idx on nomination_import (agency_id, cohort_id);
create index nomination_import_cohort_id_idx on nomination_import (cohort_id);
create index nomination_import_to_read on nomination_import (created_at) where status = 'READING';

create table nomination_import_row (
  import_id uuid not null,
  position int not null,
  cells_cipher bytea not null,
  verdict text not null,
  errors jsonb not null,
  findings jsonb not null,
  nomination_id uuid,
  constraint nomination_import_row_pkey primary key (import_id, position),
  constraint nomination_import_row_import_id_fkey foreign key (import_id) references nomination_import (id) on delete cascade on update cascade,
  constraint nomination_import_row_nomination_id_fkey foreign key (nomination_id) references nomination (id) on delete set null on update cascade,
  constraint nomination_import_row_verdict_known check (verdict in ('READY', 'REVIEW', 'REFUSED')),
  constraint nomination_import_row_refused_is_not_nominated check (verdict <> 'REFUSED' or nomination_id is null)
);
create unique index nomination_import_row_nominated_once on nomination_import_row (nomination_id);
