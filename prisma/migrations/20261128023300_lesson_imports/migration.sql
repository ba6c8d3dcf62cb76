-- Lessons were laid one by one, from the modules, or copied. A timetable may now be read from a workbook, looked at, and laid at once as drafts.
-- Nothing exists yet. Guaranteed from here on: a file that is kept holds between one and four hundred lessons, and the same file waits once.
-- It names modules, rooms and lecturers, and no trainee.
create table lesson_import (
  id uuid not null,
  cohort_id uuid not null,
  account_id uuid not null,
  file_name text not null,
  file_hash text not null,
  content jsonb not null,
  created_at timestamptz(3) not null,
  written_at timestamptz(3),
  constraint lesson_import_pkey primary key (id),
  constraint lesson_import_cohort_id_fkey foreign key (cohort_id) references cohort (id) on delete restrict on update cascade,
  constraint lesson_import_account_id_fkey foreign key (account_id) references account (id) on delete restrict on update cascade,
  constraint lesson_import_holds_lessons check (coalesce(jsonb_array_length(content -> 'rows'), 0) between 1 and 400)
);
create index lesson_import_cohort_id_idx on lesson_import (cohort_id);
create unique index lesson_import_waits_once on lesson_import (cohort_id, file_hash) where written_at is null;
