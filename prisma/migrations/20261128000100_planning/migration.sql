-- Needs, frames and annual plans lived in letters and spreadsheets: no row exists. Courses do not say yet whether they
-- count as the yearly update or need the Academy's leave; fostering courses are taken to count, none to need the leave.
-- Guaranteed from here on: one call a year, a need stated once, one plan a year inside one frame, one version under way
-- and one approved, an approved one with its paper and never changed again, a cohort of the course and form it was planned as.

alter table school
  add column letterhead text not null default 'STATE',
  add column place text not null default '',
  add constraint school_letterhead_known check (letterhead in ('STATE', 'PARTY'));
update school set letterhead = 'PARTY' where parent_line like 'TỈNH ỦY%' or parent_line like 'THÀNH ỦY%';

alter table course
  add column yearly_update boolean not null default false,
  add column needs_academy_leave boolean not null default false;
update course set yearly_update = true where kind = 'FOSTERING';

-- ---------------------------------------------------------------- parameters

-- What nobody may write into the code: dated, with its source, and whether that source was seen. A school may differ.
create table planning_parameter (
  code text not null,
  valid_from date not null,
  value int not null,
  source text not null,
  verified boolean not null,
  constraint planning_parameter_pkey primary key (code, valid_from),
  constraint planning_parameter_known check (code in (
    'LECTURERS_PER_CLASS', 'PART_TIME_ROOM_SHARE', 'NOTICE_DAYS', 'MAX_CLASS_SIZE', 'REMINDER_DAYS')),
  constraint planning_parameter_not_negative check (value >= 0)
);
create table school_parameter (
  school_id uuid not null,
  code text not null,
  valid_from date not null,
  value int not null,
  source text not null,
  verified boolean not null,
  constraint school_parameter_pkey primary key (school_id, code, valid_from),
  constraint school_parameter_school_id_fkey foreign key (school_id) references school (id) on delete restrict on update cascade,
  constraint school_parameter_known check (code in (
    'LECTURERS_PER_CLASS', 'PART_TIME_ROOM_SHARE', 'NOTICE_DAYS', 'MAX_CLASS_SIZE', 'REMINDER_DAYS')),
  constraint school_parameter_not_negative check (value >= 0)
);
insert into planning_parameter (code, valid_from, value, source, verified) values
  ('LECTURERS_PER_CLASS', '2021-01-01', 2, 'Giả định để dự báo, Trường xác nhận hoặc sửa', false),
  ('PART_TIME_ROOM_SHARE', '2021-01-01', 40, 'Giả định: lớp không tập trung học 2 trong 5 ngày làm việc', false),
  ('NOTICE_DAYS', '2021-01-01', 30, 'Giả định: từ thông báo tuyển sinh đến khai giảng', false),
  ('MAX_CLASS_SIZE', '2021-12-21', 70, 'Quyết định 6468-QĐ/HVCTQG ngày 21/12/2021, số cụ thể chưa đối chiếu', false),
  ('REMINDER_DAYS', '2021-01-01', 7, 'Giả định: nhắc trước hạn gửi nhu cầu', false);

-- ---------------------------------------------------------------- needs

create table needs_call (
  id uuid not null,
  school_id uuid not null,
  year int not null,
  document_number text,
  document_on date,
  opened_on date not null,
  deadline date not null,
  note text,
  constraint needs_call_pkey primary key (id),
  constraint needs_call_school_id_fkey foreign key (school_id) references school (id) on delete restrict on update cascade,
  constraint needs_call_closes_after_it_opens check (deadline >= opened_on),
  constraint needs_call_year_plausible check (year between 2000 and 2100),
  constraint needs_call_paper_is_whole check ((document_number is null) = (document_on is null))
);
create unique index needs_call_once_a_year on needs_call (school_id, year);

-- An agency answered: with its needs, or with none.
create table needs_answer (
  call_id uuid not null,
  agency_id uuid not null,
  account_id uuid not null,
  answered_at timestamptz(3) not null,
  constraint needs_answer_pkey primary key (call_id, agency_id),
  constraint needs_answer_call_id_fkey foreign key (call_id) references needs_call (id) on delete restrict on update cascade,
  constraint needs_answer_agency_id_fkey foreign key (agency_id) references agency (id) on delete restrict on update cascade,
  constraint needs_answer_account_id_fkey foreign key (account_id) references account (id) on delete restrict on update cascade
);
create index needs_answer_agency_id_idx on needs_answer (agency_id);

create table need (
  id uuid not null,
  call_id uuid not null,
  agency_id uuid not null,
  course_id uuid not null,
  form text not null,
  target_group text not null,
  reason text not null,
  entered_at timestamptz(3) not null,
  constraint need_pkey primary key (id),
  constraint need_answer_fkey foreign key (call_id, agency_id) references needs_answer (call_id, agency_id) on delete restrict on update cascade,
  constraint need_course_id_fkey foreign key (course_id) references course (id) on delete restrict on update cascade,
  constraint need_form_known check (form in ('CONCENTRATED', 'NON_CONCENTRATED')),
  constraint need_target_group_known check (target_group in (
    'PARTY_COMMITTEE', 'COMMUNE_LEADER', 'DIVISION_LEADER', 'PLANNED', 'CIVIL_SERVANT', 'COUNCILLOR',
    'MASS_ORGANISATION', 'NEW_MEMBER', 'SYMPATHISER', 'NEIGHBOURHOOD_HEAD', 'OTHER')),
  constraint need_reason_given check (reason <> '')
);
create unique index need_stated_once on need (call_id, agency_id, course_id, form, target_group);
create index need_course_id_idx on need (course_id);

-- How many in the year of the call (ahead 0) and in the four after it.
create table need_year (
  need_id uuid not null,
  ahead int not null,
  headcount int not null,
  constraint need_year_pkey primary key (need_id, ahead),
  constraint need_year_need_id_fkey foreign key (need_id) references need (id) on delete cascade on update cascade,
  constraint need_year_within_five_years check (ahead between 0 and 4),
  constraint need_headcount_plausible check (headcount between 1 and 999)
);

create table needs_reminder (
  call_id uuid not null,
  agency_id uuid not null,
  reminded_on date not null,
  constraint needs_reminder_pkey primary key (call_id, agency_id, reminded_on),
  constraint needs_reminder_call_id_fkey foreign key (call_id) references needs_call (id) on delete restrict on update cascade,
  constraint needs_reminder_agency_id_fkey foreign key (agency_id) references agency (id) on delete restrict on update cascade
);

-- ---------------------------------------------------------------- frames and plans

-- The five years from `from_year`.
create table plan_frame (
  id uuid not null,
  school_id uuid not null,
  from_year int not null,
  title text not null,
  document_number text not null,
  document_on date not null,
  full_time_target int,
  target_verified boolean not null default false,
  constraint plan_frame_pkey primary key (id),
  constraint plan_frame_school_id_fkey foreign key (school_id) references school (id) on delete restrict on update cascade,
  constraint plan_frame_year_plausible check (from_year between 2000 and 2100),
  constraint plan_frame_target_is_a_share check (full_time_target between 0 and 100),
  constraint plan_frames_do_not_overlap exclude using gist (school_id with =, int4range(from_year, from_year + 5) with &&)
);
create unique index plan_frame_with_year on plan_frame (id, from_year);
create index plan_frame_school_id_idx on plan_frame (school_id);

create table annual_plan (
  id uuid not null,
  school_id uuid not null,
  year int not null,
  frame_id uuid not null,
  frame_from int not null,
  scenario text not null default 'NORMAL',
  constraint annual_plan_pkey primary key (id),
  constraint annual_plan_school_id_fkey foreign key (school_id) references school (id) on delete restrict on update cascade,
  constraint annual_plan_of_its_frame foreign key (frame_id, frame_from) references plan_frame (id, from_year) on delete restrict on update cascade,
  constraint annual_plan_inside_its_frame check (year between frame_from and frame_from + 4),
  constraint annual_plan_scenario_known check (scenario in ('NORMAL', 'DISRUPTED'))
);
create unique index annual_plan_once_a_year on annual_plan (school_id, year);

create table plan_version (
  id uuid not null,
  plan_id uuid not null,
  number int not null,
  status text not null default 'DRAFT',
  proposal_number text,
  proposed_on date,
  return_reason text,
  decision_number text,
  decided_on date,
  signatory text,
  constraint plan_version_pkey primary key (id),
  constraint plan_version_plan_id_fkey foreign key (plan_id) references annual_plan (id) on delete restrict on update cascade,
  constraint plan_version_number_positive check (number > 0),
  constraint plan_version_status_known check (status in ('DRAFT', 'PROPOSED', 'APPROVED', 'SUPERSEDED')),
  constraint plan_version_proposed_has_its_paper check (status = 'DRAFT' or (proposal_number is not null and proposed_on is not null)),
  constraint plan_version_approved_has_its_paper check (
    status in ('DRAFT', 'PROPOSED') or (decision_number is not null and decided_on is not null and signatory is not null))
);
create unique index plan_version_numbered_once on plan_version (plan_id, number);
create unique index plan_version_one_under_way on plan_version (plan_id) where status in ('DRAFT', 'PROPOSED');
create unique index plan_version_one_approved on plan_version (plan_id) where status = 'APPROVED';

-- What stays the same line through versions and scenarios: a course in a form.
create table plan_item (
  id uuid not null,
  plan_id uuid not null,
  course_id uuid not null,
  form text not null,
  constraint plan_item_pkey primary key (id),
  constraint plan_item_plan_id_fkey foreign key (plan_id) references annual_plan (id) on delete restrict on update cascade,
  constraint plan_item_course_id_fkey foreign key (course_id) references course (id) on delete restrict on update cascade,
  constraint plan_item_form_known check (form in ('CONCENTRATED', 'NON_CONCENTRATED'))
);
create unique index plan_item_with_course on plan_item (id, course_id, form);
create index plan_item_plan_id_idx on plan_item (plan_id);
create index plan_item_course_id_idx on plan_item (course_id);

create table plan_line (
  version_id uuid not null,
  scenario text not null,
  item_id uuid not null,
  quarter int not null,
  cohorts int not null,
  trainees int not null,
  venue text not null,
  locality text,
  lead_agency_id uuid,
  target_group text not null,
  leave_number text,
  leave_on date,
  constraint plan_line_pkey primary key (version_id, scenario, item_id),
  constraint plan_line_version_id_fkey foreign key (version_id) references plan_version (id) on delete restrict on update cascade,
  constraint plan_line_item_id_fkey foreign key (item_id) references plan_item (id) on delete restrict on update cascade,
  constraint plan_line_lead_agency_id_fkey foreign key (lead_agency_id) references agency (id) on delete restrict on update cascade,
  constraint plan_line_scenario_known check (scenario in ('NORMAL', 'DISRUPTED')),
  constraint plan_line_quarter_known check (quarter between 1 and 4),
  constraint plan_line_cohorts_plausible check (cohorts between 1 and 300),
  constraint plan_line_trainees_plausible check (trainees <= 50000),
  constraint plan_line_trainees_not_below_cohorts check (trainees >= cohorts),
  constraint plan_line_venue_known check (venue in ('SCHOOL', 'LOCALITY')),
  constraint plan_line_locality_named check ((venue = 'LOCALITY') = (locality is not null)),
  constraint plan_line_target_group_known check (target_group in (
    'PARTY_COMMITTEE', 'COMMUNE_LEADER', 'DIVISION_LEADER', 'PLANNED', 'CIVIL_SERVANT', 'COUNCILLOR',
    'MASS_ORGANISATION', 'NEW_MEMBER', 'SYMPATHISER', 'NEIGHBOURHOOD_HEAD', 'OTHER')),
  constraint plan_line_leave_is_a_dated_paper check ((leave_number is null) = (leave_on is null))
);
create index plan_line_item_id_idx on plan_line (item_id);
create index plan_line_lead_agency_id_idx on plan_line (lead_agency_id);

-- A version that was proposed or decided is a paper: its lines stay as they were.
create function plan_line_of_a_draft_only() returns trigger language plpgsql as $$
begin
  if exists (select from plan_version v where v.id = coalesce(new.version_id, old.version_id) and v.status <> 'DRAFT') then
    raise exception 'violates constraint "plan_line_of_a_draft_only"' using constraint = 'plan_line_of_a_draft_only', errcode = 'check_violation';
  end if;
  return coalesce(new, old);
end $$;
create trigger plan_line_of_a_draft_only before insert or update or delete on plan_line
  for each row execute function plan_line_of_a_draft_only();

alter table cohort
  add column plan_item_id uuid,
  add constraint cohort_plan_item_id_fkey foreign key (plan_item_id) references plan_item (id) on delete restrict on update cascade,
  add constraint cohort_as_planned foreign key (plan_item_id, course_id, form) references plan_item (id, course_id, form);
create index cohort_plan_item_id_idx on cohort (plan_item_id);
-- Cohorts by the day they open: progress, carried-over cohorts, openings a week.
create index cohort_school_id_opens_on_idx on cohort (school_id, opens_on);
