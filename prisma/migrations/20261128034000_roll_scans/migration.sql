-- In a large hall trainees say themselves that they are there: each scans the code on the screen. What they said is kept beside the roll,
-- which stays what it was: whoever takes it reads the scans and decides about the others. Existing rolls were taken without scans.
-- Guaranteed from here on: a scan is of a published lesson, of a trainee of its class, once, and not after the roll was taken.
create table roll_scan (
  lesson_id uuid not null,
  trainee_id uuid not null,
  cohort_id uuid not null,
  scanned_at timestamptz(3) not null,
  late boolean not null,
  constraint roll_scan_pkey primary key (lesson_id, trainee_id),
  constraint roll_scan_lesson_id_fkey foreign key (lesson_id) references lesson (id) on delete restrict on update cascade,
  constraint roll_scan_of_the_class foreign key (trainee_id, cohort_id) references trainee (id, cohort_id) on delete restrict on update cascade
);
create index roll_scan_trainee_id_idx on roll_scan (trainee_id);

-- The lesson's row is shared first: who cancels it or takes its roll holds it alone, and is waited for.
create function roll_scan_before_the_roll() returns trigger language plpgsql as $$
begin
  perform from lesson where id = new.lesson_id for share;
  if exists (select from attendance_roll where lesson_id = new.lesson_id) then
    raise exception 'violates constraint "roll_scan_before_the_roll"' using constraint = 'roll_scan_before_the_roll', errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger roll_scan_before_the_roll before insert or update on roll_scan for each row execute function roll_scan_before_the_roll();

create function roll_scan_of_a_published_lesson() returns trigger language plpgsql as $$
begin
  if not exists (select from lesson where id = new.lesson_id and cohort_id = new.cohort_id and status = 'PUBLISHED') then
    raise exception 'violates constraint "roll_scan_of_a_published_lesson"' using constraint = 'roll_scan_of_a_published_lesson', errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger roll_scan_of_a_published_lesson before insert or update on roll_scan for each row execute function roll_scan_of_a_published_lesson();

-- From when before a lesson its code is shown, and from when after its beginning a scan counts as late. Nobody wrote these down yet.
alter table planning_parameter drop constraint planning_parameter_known, add constraint planning_parameter_known check (code in (
  'LECTURERS_PER_CLASS', 'PART_TIME_ROOM_SHARE', 'NOTICE_DAYS', 'MAX_CLASS_SIZE', 'REMINDER_DAYS', 'PAPERS_KEPT_DAYS', 'OFFER_WINDOW_DAYS', 'OFFER_ANSWER_DAYS',
  'ABSENCE_MOST', 'ABSENCE_NEAR', 'MARK_MOST', 'MARK_PASS', 'RETAKES_MOST', 'RANK_EXCELLENT', 'RANK_GOOD', 'RANK_FAIR', 'RANK_AVERAGE',
  'CONDUCT_EXCELLENT', 'CONDUCT_GOOD', 'CONDUCT_FAIR', 'CONDUCT_AVERAGE', 'REPORTS_PER_COURSE', 'REPORT_ANSWER_DAYS', 'REPORT_GRACE_DAYS', 'SHORT_ABSENCE_MOST', 'GRADUATE_CONDUCT_LEAST', 'GRADUATE_DISCIPLINE_BARS',
  'SCAN_OPENS_MINUTES', 'SCAN_LATE_MINUTES'));
alter table school_parameter drop constraint school_parameter_known, add constraint school_parameter_known check (code in (
  'LECTURERS_PER_CLASS', 'PART_TIME_ROOM_SHARE', 'NOTICE_DAYS', 'MAX_CLASS_SIZE', 'REMINDER_DAYS', 'PAPERS_KEPT_DAYS', 'OFFER_WINDOW_DAYS', 'OFFER_ANSWER_DAYS',
  'ABSENCE_MOST', 'ABSENCE_NEAR', 'MARK_MOST', 'MARK_PASS', 'RETAKES_MOST', 'RANK_EXCELLENT', 'RANK_GOOD', 'RANK_FAIR', 'RANK_AVERAGE',
  'CONDUCT_EXCELLENT', 'CONDUCT_GOOD', 'CONDUCT_FAIR', 'CONDUCT_AVERAGE', 'REPORTS_PER_COURSE', 'REPORT_ANSWER_DAYS', 'REPORT_GRACE_DAYS', 'SHORT_ABSENCE_MOST', 'GRADUATE_CONDUCT_LEAST', 'GRADUATE_DISCIPLINE_BARS',
  'SCAN_OPENS_MINUTES', 'SCAN_LATE_MINUTES'));
insert into planning_parameter (code, valid_from, value, source, verified) values
  ('SCAN_OPENS_MINUTES', '2021-01-01', 15, 'Giả định: mã điểm danh hiện trước giờ học 15 phút, Trường xác nhận hoặc sửa', false),
  ('SCAN_LATE_MINUTES', '2021-01-01', 15, 'Giả định: quét mã sau giờ vào học 15 phút là muộn, Trường xác nhận hoặc sửa', false);
