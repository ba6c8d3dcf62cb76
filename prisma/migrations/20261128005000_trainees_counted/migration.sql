-- Trainees of a year's cohorts were counted from their rows, scattered over the table: thirteen thousand pages for a school of 18,000 a year.
-- No row changes. From here on a count by day of enrolment, agency and completion is read from this index alone.

create index trainee_cohort_id_enrolled_on_agency_id_completed_on_idx on trainee (cohort_id, enrolled_on, agency_id, completed_on);
