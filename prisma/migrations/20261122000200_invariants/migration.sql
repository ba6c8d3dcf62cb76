-- The tables are empty. Guaranteed from here on: what must never be false (docs/invariants.md lists it by name).
-- A name of a constraint is a sentence; lib/<area>/commands translate it for the user.

create extension if not exists btree_gist;
create extension if not exists pg_trgm;

insert into installation (id) values (1);
alter table installation add constraint installation_is_one_row check (id = 1);

-- ---------------------------------------------------------------- organisations

alter table agency
  add constraint agency_kind_known check (kind in (
    'COMMUNE_PARTY_COMMITTEE', 'PROVINCIAL_PARTY_BODY', 'DEPARTMENT', 'MASS_ORGANISATION',
    'ARMED_FORCES', 'ENTERPRISE', 'SCHOOL_OR_HOSPITAL', 'COMMUNE_POLITICAL_CENTRE', 'FORMER_DISTRICT_BODY')),
  add constraint agency_ends_after_it_begins check (valid_to is null or valid_to >= valid_from);
alter table agency_name
  add constraint agency_has_one_name_a_day exclude using gist (agency_id with =, daterange(valid_from, valid_to, '[]') with &&);
alter table agency_parent
  add constraint agency_parent_line_known check (line in ('PARTY', 'STATE')),
  add constraint agency_is_not_its_own_parent check (agency_id <> parent_id),
  add constraint agency_has_one_parent_a_line_a_day
    exclude using gist (agency_id with =, line with =, daterange(valid_from, valid_to, '[]') with &&);
alter table agency_succession
  add constraint agency_succession_kind_known check (kind in ('MERGE', 'SPLIT', 'RENAME', 'DISSOLVE', 'TRANSFER')),
  add constraint agency_does_not_succeed_itself check (from_id <> to_id);
create index agency_name_search on agency_name using gin (search_name gin_trgm_ops);
create index agency_name_of_agency on agency_name (agency_id, valid_from);

-- ---------------------------------------------------------------- people and accounts

alter table person
  add constraint person_sex_known check (sex in ('MALE', 'FEMALE')),
  add constraint person_is_identified check (id_number_hash is not null or foreign_document is not null),
  add constraint person_number_hashed_and_encrypted check ((id_number_hash is null) = (id_number_cipher is null)),
  add constraint person_foreign_document_has_country check ((foreign_document is null) = (foreign_country is null)),
  add constraint person_party_status_known check (party_status in ('NONE', 'PROBATIONARY', 'OFFICIAL')),
  add constraint person_education_known check (education in ('LOWER_SECONDARY', 'UPPER_SECONDARY', 'VOCATIONAL', 'COLLEGE', 'BACHELOR', 'MASTER', 'DOCTOR')),
  add constraint person_texts_are_nfc check (full_name is nfc normalized and family_name is nfc normalized and given_name is nfc normalized);
alter table annual_rating
  add constraint annual_rating_known check (rating in ('EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED'));
alter table credential
  add constraint credential_level_known check (level in ('ELEMENTARY', 'INTERMEDIATE', 'ADVANCED')),
  add constraint credential_kind_known check (kind in ('DIPLOMA', 'EQUIVALENCE_CERTIFICATE'));
alter table employment
  add constraint employment_ends_after_it_begins check (valid_to is null or valid_to >= valid_from);
create unique index employment_present_once on employment (person_id) where valid_to is null;

alter table account
  add constraint account_email_is_lower_case check (email = lower(email));
alter table role_assignment
  add constraint role_known check (role in (
    'ADMIN', 'TRAINING_OFFICE', 'CLASS_HEAD', 'LECTURER', 'LEADERSHIP', 'NOMINATOR', 'ENDORSER', 'TRAINEE', 'PROVINCE')),
  add constraint role_has_its_place check (case
    when role in ('NOMINATOR', 'ENDORSER') then agency_id is not null and school_id is null and province_id is null
    when role = 'TRAINEE' then agency_id is null and school_id is null and province_id is null
    when role = 'PROVINCE' then province_id is not null and agency_id is null and school_id is null
    else school_id is not null and agency_id is null and province_id is null end);
create unique index role_held_once on role_assignment (account_id, role, school_id, agency_id, province_id)
  nulls not distinct where valid_to is null;

-- ---------------------------------------------------------------- catalogue

alter table course
  add constraint course_kind_known check (kind in ('TRAINING', 'FOSTERING')),
  add constraint course_level_known check (level in ('ELEMENTARY', 'INTERMEDIATE', 'ADVANCED')),
  add constraint course_has_a_form check (cardinality(forms) > 0 and forms <@ array['CONCENTRATED', 'NON_CONCENTRATED']),
  add constraint course_duration_unit_known check (duration_unit in ('DAY', 'WEEK', 'MONTH')),
  add constraint course_duration_positive check (duration_amount > 0);
alter table module add constraint module_periods_positive check (periods > 0);
alter table cohort
  add constraint cohort_status_known check (status in (
    'PLANNED', 'ANNOUNCED', 'ENROLMENT_CLOSED', 'RUNNING', 'COMPLETED', 'POSTPONED', 'CANCELLED')),
  add constraint cohort_form_known check (form in ('CONCENTRATED', 'NON_CONCENTRATED')),
  add constraint cohort_capacity_positive check (capacity > 0),
  add constraint cohort_ends_after_it_opens check (ends_on >= opens_on),
  add constraint cohort_announced_has_a_deadline check (status <> 'ANNOUNCED' or closes_at is not null),
  add constraint cohort_seats_within_capacity check (quota_seats >= 0 and pool_seats >= 0 and quota_seats + pool_seats <= capacity),
  add constraint cohort_quota_not_exceeded check (quota_taken between 0 and quota_seats),
  add constraint cohort_pool_not_exceeded check (pool_taken between 0 and pool_seats);
create index cohort_search on cohort using gin (search_text gin_trgm_ops);
alter table cohort_staff add constraint cohort_staff_duty_known check (duty in ('CLASS_HEAD'));

-- ---------------------------------------------------------------- enrolment

alter table quota
  add constraint quota_seats_not_negative check (seats >= 0),
  add constraint quota_not_exceeded check (taken between 0 and seats);
alter table rule_set
  add constraint rule_sets_of_a_family_do_not_overlap exclude using gist (family with =, daterange(valid_from, valid_to, '[]') with &&);
alter table rule
  add constraint rule_severity_known check (severity in ('BLOCKS', 'NEEDS_DOCUMENT', 'WARNS'));

alter table nomination
  -- A seat of the quota needs the quota: the column is the agency when the seat is the quota's, else null.
  add column quota_agency_id uuid generated always as (case when seat = 'QUOTA' then agency_id end) stored,
  add constraint nomination_quota_exists foreign key (cohort_id, quota_agency_id) references quota (cohort_id, agency_id),
  add constraint nomination_school_of_cohort foreign key (cohort_id, school_id) references cohort (id, school_id),
  add constraint nomination_status_known check (status in (
    'DRAFT', 'SUBMITTED', 'WAITLISTED', 'RETURNED', 'ACCEPTED', 'ENROLLED', 'COMPLETED', 'REJECTED', 'WITHDRAWN', 'EXPIRED')),
  add constraint nomination_seat_known check (seat in ('QUOTA', 'POOL')),
  add constraint nomination_seat_fits_status
    check ((seat is not null) = (status in ('SUBMITTED', 'RETURNED', 'ACCEPTED', 'ENROLLED', 'COMPLETED'))),
  add constraint nomination_returned_has_a_deadline check (status <> 'RETURNED' or return_deadline is not null),
  add constraint nomination_refused_has_reasons check (status not in ('RETURNED', 'REJECTED') or cardinality(reasons) > 0),
  add constraint nomination_rank_positive check (agency_rank > 0);
create unique index nomination_live_once_per_course on nomination (person_id, course_id)
  where status in ('SUBMITTED', 'WAITLISTED', 'RETURNED', 'ACCEPTED', 'ENROLLED');
create index nomination_waiting on nomination (cohort_id, submitted_at) where status = 'WAITLISTED';
create index nomination_returned_by_deadline on nomination (return_deadline) where status = 'RETURNED';
create index nomination_to_decide on nomination (school_id, submitted_at, id) where status = 'SUBMITTED';

-- The counters follow the rows. Statement triggers with transition tables: one update per statement, however many rows.
create function keep_seats_on_insert() returns trigger language plpgsql as $$
begin
  update quota q set taken = q.taken + c.n
    from (select cohort_id, agency_id, count(*)::int n from new_rows where seat = 'QUOTA' group by 1, 2) c
    where q.cohort_id = c.cohort_id and q.agency_id = c.agency_id;
  update cohort t set quota_taken = t.quota_taken + c.quota, pool_taken = t.pool_taken + c.pool
    from (select cohort_id, count(*) filter (where seat = 'QUOTA')::int quota, count(*) filter (where seat = 'POOL')::int pool
          from new_rows where seat is not null group by 1) c
    where t.id = c.cohort_id;
  return null;
end $$;
create function keep_seats_on_delete() returns trigger language plpgsql as $$
begin
  update quota q set taken = q.taken - c.n
    from (select cohort_id, agency_id, count(*)::int n from old_rows where seat = 'QUOTA' group by 1, 2) c
    where q.cohort_id = c.cohort_id and q.agency_id = c.agency_id;
  update cohort t set quota_taken = t.quota_taken - c.quota, pool_taken = t.pool_taken - c.pool
    from (select cohort_id, count(*) filter (where seat = 'QUOTA')::int quota, count(*) filter (where seat = 'POOL')::int pool
          from old_rows where seat is not null group by 1) c
    where t.id = c.cohort_id;
  return null;
end $$;
create function keep_seats_on_update() returns trigger language plpgsql as $$
begin
  update quota q set taken = q.taken + c.n
    from (select cohort_id, agency_id, sum(n)::int n from (
            select cohort_id, agency_id, 1 n from new_rows where seat = 'QUOTA'
            union all select cohort_id, agency_id, -1 from old_rows where seat = 'QUOTA') x
          group by 1, 2 having sum(n) <> 0) c
    where q.cohort_id = c.cohort_id and q.agency_id = c.agency_id;
  update cohort t set quota_taken = t.quota_taken + c.quota, pool_taken = t.pool_taken + c.pool
    from (select cohort_id, sum(n) filter (where seat = 'QUOTA')::int quota, sum(n) filter (where seat = 'POOL')::int pool from (
            select cohort_id, seat, 1 n from new_rows where seat is not null
            union all select cohort_id, seat, -1 from old_rows where seat is not null) x
          group by 1) y(cohort_id, quota, pool)
      cross join lateral (select y.cohort_id, coalesce(y.quota, 0) quota, coalesce(y.pool, 0) pool) c
    where t.id = c.cohort_id and (c.quota <> 0 or c.pool <> 0);
  return null;
end $$;
create trigger nomination_seats_inserted after insert on nomination
  referencing new table as new_rows for each statement execute function keep_seats_on_insert();
create trigger nomination_seats_deleted after delete on nomination
  referencing old table as old_rows for each statement execute function keep_seats_on_delete();
create trigger nomination_seats_updated after update on nomination
  referencing old table as old_rows new table as new_rows for each statement execute function keep_seats_on_update();

create function keep_quota_seats_on_insert() returns trigger language plpgsql as $$
begin
  update cohort t set quota_seats = t.quota_seats + c.n
    from (select cohort_id, sum(seats)::int n from new_rows group by 1) c where t.id = c.cohort_id;
  return null;
end $$;
create function keep_quota_seats_on_delete() returns trigger language plpgsql as $$
begin
  update cohort t set quota_seats = t.quota_seats - c.n
    from (select cohort_id, sum(seats)::int n from old_rows group by 1) c where t.id = c.cohort_id;
  return null;
end $$;
create function keep_quota_seats_on_update() returns trigger language plpgsql as $$
begin
  update cohort t set quota_seats = t.quota_seats + c.n
    from (select cohort_id, sum(n)::int n from (
            select cohort_id, seats n from new_rows union all select cohort_id, -seats from old_rows) x
          group by 1 having sum(n) <> 0) c
    where t.id = c.cohort_id;
  return null;
end $$;
create trigger quota_seats_inserted after insert on quota
  referencing new table as new_rows for each statement execute function keep_quota_seats_on_insert();
create trigger quota_seats_deleted after delete on quota
  referencing old table as old_rows for each statement execute function keep_quota_seats_on_delete();
create trigger quota_seats_updated after update on quota
  referencing old table as old_rows new table as new_rows for each statement execute function keep_quota_seats_on_update();

-- ---------------------------------------------------------------- teaching

alter table lecturer
  add constraint lecturer_kind_known check (kind in ('OWN', 'VISITING')),
  add constraint lecturer_visiting_is_recognised check (kind = 'OWN' or (recognition_decision is not null and recognised_from is not null));
alter table trainee
  add constraint trainee_status_known check (status in ('STUDYING', 'COMPLETED', 'LEFT')),
  add constraint trainee_completed_has_a_day check ((status = 'COMPLETED') = (completed_on is not null));
alter table lesson
  add constraint lesson_kind_known check (kind in ('LECTURE', 'DISCUSSION', 'SELF_STUDY', 'FIELD_STUDY', 'EXAM')),
  add constraint lesson_half_known check (half in ('MORNING', 'AFTERNOON', 'EVENING')),
  add constraint lesson_status_known check (status in ('DRAFT', 'PUBLISHED', 'CANCELLED')),
  add constraint lesson_ends_after_it_starts check (ends_at > starts_at),
  add constraint lesson_periods_positive check (periods > 0),
  add constraint lesson_room_free
    exclude using gist (room_id with =, tstzrange(starts_at, ends_at) with &&) where (status = 'PUBLISHED')
    deferrable initially immediate;
alter table lesson_lecturer
  add constraint lecturer_free
    exclude using gist (lecturer_id with =, tstzrange(starts_at, ends_at) with &&) where (status = 'PUBLISHED')
    deferrable initially immediate;
alter table calendar_feed add constraint calendar_feed_hat_known check (hat in ('trainee', 'lecturer'));
create unique index calendar_feed_live_once on calendar_feed (account_id, hat) where revoked_at is null;

-- ---------------------------------------------------------------- evaluations

alter table evaluation_template
  add constraint evaluation_object_known check (object in ('PROGRAMME', 'TRAINEE', 'LECTURER', 'FACILITIES', 'COURSE', 'EFFECT')),
  add constraint evaluation_template_respondent_known check (respondent in ('TRAINEE', 'MANAGER', 'AGENCY'));
alter table evaluation_item add constraint evaluation_item_kind_known check (kind in ('SCALE', 'TEXT', 'YES_NO'));
alter table evaluation_round
  add constraint evaluation_timing_known check (timing in ('BEFORE', 'END', 'MONTHS_6', 'MONTHS_12', 'MONTHS_24')),
  add constraint evaluation_round_closes_after_it_opens check (closes_on >= opens_on);
alter table evaluation_invitation
  add constraint evaluation_respondent_known check (respondent in ('TRAINEE', 'MANAGER', 'AGENCY'));
alter table evaluation_response
  add constraint evaluation_response_named_or_anonymous check ((invitation_id is null) = (answered_on is null));

-- ---------------------------------------------------------------- agreements

alter table agreement_version
  add constraint agreement_status_known check (status in ('DRAFT', 'PROPOSED', 'SIGNED', 'IN_FORCE', 'SUPERSEDED', 'EXPIRED')),
  add constraint agreement_review_month_known check (review_month between 1 and 12),
  add constraint agreement_ends_after_it_begins check (valid_to >= valid_from),
  add constraint agreement_in_force_is_signed check (status not in ('IN_FORCE', 'SUPERSEDED', 'EXPIRED') or (document_number is not null and signed_on is not null)),
  add constraint agreement_versions_do_not_overlap
    exclude using gist (agreement_id with =, daterange(valid_from, valid_to, '[]') with &&)
    where (status in ('IN_FORCE', 'SUPERSEDED', 'EXPIRED'));
alter table agreement_party
  add constraint agreement_party_kind_known check (kind in ('SCHOOL', 'AGENCY', 'SENDING_AGENCIES', 'PROVINCE')),
  add constraint agreement_party_names_its_agency check ((kind = 'AGENCY') = (agency_id is not null));
alter table agreement_cell
  add constraint agreement_role_known check (role in ('LEAD', 'COOPERATE', 'APPROVE', 'INFORMED'));
create unique index agreement_stage_has_one_lead on agreement_cell (version_id, stage_code) where role = 'LEAD';
alter table obligation
  add constraint obligation_closed_by_known check (closed_by in (
    'DOCUMENT', 'COHORT_ANNOUNCED', 'LIST_SENT', 'COHORT_OPENED', 'EVALUATION_ANSWERED')),
  add constraint obligation_about_a_cohort_names_it check (closed_by = 'DOCUMENT' or cohort_id is not null),
  add constraint obligation_evidence_is_a_dated_paper check ((evidence_number is null) = (evidence_on is null)),
  add constraint obligation_closed_by_its_object check (closed_by = 'DOCUMENT' or evidence_number is null);

-- Whether a duty is fulfilled follows from the object it is about; nobody types it.
create view obligation_state as
select o.id, case o.closed_by
    when 'DOCUMENT' then o.evidence_on is not null
    when 'COHORT_ANNOUNCED' then c.status not in ('PLANNED', 'CANCELLED')
    when 'COHORT_OPENED' then c.status in ('RUNNING', 'COMPLETED')
    when 'LIST_SENT' then exists (
      select from nomination n where n.cohort_id = o.cohort_id and n.agency_id = o.agency_id and n.status <> 'DRAFT')
    when 'EVALUATION_ANSWERED' then not exists (
      select from evaluation_invitation i join evaluation_round r on r.id = i.round_id
      where r.cohort_id = o.cohort_id and i.agency_id = o.agency_id and i.respondent = 'AGENCY' and not i.answered)
  end as done
from obligation o left join cohort c on c.id = o.cohort_id;

-- ---------------------------------------------------------------- events

create function event_is_never_rewritten() returns trigger language plpgsql as $$
begin
  raise exception 'an event is never rewritten' using constraint = 'event_is_never_rewritten', errcode = 'check_violation';
end $$;
create trigger event_is_never_rewritten before update or delete on event
  for each row execute function event_is_never_rewritten();
create trigger event_is_never_emptied before truncate on event
  for each statement execute function event_is_never_rewritten();
