-- Who came to a lesson stood on paper. Existing lessons have no roll: of them nothing is known. Trainees who left had no day of it;
-- those of before get the day of this migration, the first one on which they are known to be gone.
-- Guaranteed from here on: a roll is of a published lesson of its class, and a lesson with a roll stays published; what a roll says is
-- about a trainee of that class. Only what differs from being present is stored: whoever is on a taken roll without a row was there.
alter table trainee add column left_on date;
update trainee set left_on = (now() at time zone 'Asia/Ho_Chi_Minh')::date where status = 'LEFT';
alter table trainee add constraint trainee_left_has_a_day check ((status = 'LEFT') = (left_on is not null));

create unique index lesson_with_cohort on lesson (id, cohort_id, status);

create table attendance_roll (
  lesson_id uuid not null,
  school_id uuid not null,
  cohort_id uuid not null,
  lesson_status text not null default 'PUBLISHED',
  taken_at timestamptz(3) not null,
  taken_by uuid not null,
  taken_as uuid not null,
  version int not null default 1,
  constraint attendance_roll_pkey primary key (lesson_id),
  constraint attendance_roll_with_cohort unique (lesson_id, cohort_id),
  constraint attendance_roll_of_its_lesson foreign key (lesson_id, cohort_id, lesson_status) references lesson (id, cohort_id, status) on delete restrict on update cascade,
  constraint attendance_roll_cohort_id_school_id_fkey foreign key (cohort_id, school_id) references cohort (id, school_id) on delete restrict on update cascade,
  constraint attendance_roll_taken_by_fkey foreign key (taken_by) references account (id) on delete restrict on update cascade,
  constraint attendance_roll_taken_as_fkey foreign key (taken_as) references role_assignment (id) on delete restrict on update cascade,
  constraint attendance_roll_of_a_published_lesson check (lesson_status = 'PUBLISHED'),
  constraint attendance_roll_version_positive check (version > 0)
);
create index attendance_roll_cohort_id_idx on attendance_roll (cohort_id);

create table attendance_entry (
  lesson_id uuid not null,
  trainee_id uuid not null,
  cohort_id uuid not null,
  status text not null,
  constraint attendance_entry_pkey primary key (lesson_id, trainee_id),
  constraint attendance_entry_of_a_taken_roll foreign key (lesson_id, cohort_id) references attendance_roll (lesson_id, cohort_id) on delete restrict on update cascade,
  constraint attendance_entry_of_the_class foreign key (trainee_id, cohort_id) references trainee (id, cohort_id) on delete restrict on update cascade,
  constraint attendance_entry_status_known check (status in ('LATE', 'EXCUSED', 'UNEXCUSED', 'ON_DUTY'))
);
create index attendance_entry_trainee_id_idx on attendance_entry (trainee_id);

-- Told once: that somebody comes near the bar of absence, or has passed it, in a module or (no module) in the course.
create table absence_warning (
  id uuid not null,
  trainee_id uuid not null,
  module_id uuid,
  level text not null,
  absent int not null,
  periods int not null,
  warned_at timestamptz(3) not null,
  constraint absence_warning_pkey primary key (id),
  constraint absence_warning_trainee_id_fkey foreign key (trainee_id) references trainee (id) on delete restrict on update cascade,
  constraint absence_warning_module_id_fkey foreign key (module_id) references module (id) on delete restrict on update cascade,
  constraint absence_warning_level_known check (level in ('NEAR', 'OVER'))
);
create unique index absence_warned_once_per_module on absence_warning (trainee_id, module_id, level) where module_id is not null;
create unique index absence_warned_once_per_course on absence_warning (trainee_id, level) where module_id is null;
create index absence_warning_module_id_idx on absence_warning (module_id);

-- What a class may miss, and how marks and conduct are classed, as dated parameters beside the others. No text that gives them was seen.
alter table planning_parameter drop constraint planning_parameter_known, add constraint planning_parameter_known check (code in (
  'LECTURERS_PER_CLASS', 'PART_TIME_ROOM_SHARE', 'NOTICE_DAYS', 'MAX_CLASS_SIZE', 'REMINDER_DAYS', 'PAPERS_KEPT_DAYS', 'OFFER_WINDOW_DAYS', 'OFFER_ANSWER_DAYS',
  'ABSENCE_MOST', 'ABSENCE_NEAR', 'MARK_MOST', 'MARK_PASS', 'RETAKES_MOST', 'RANK_EXCELLENT', 'RANK_GOOD', 'RANK_FAIR', 'RANK_AVERAGE',
  'CONDUCT_EXCELLENT', 'CONDUCT_GOOD', 'CONDUCT_FAIR', 'CONDUCT_AVERAGE'));
alter table school_parameter drop constraint school_parameter_known, add constraint school_parameter_known check (code in (
  'LECTURERS_PER_CLASS', 'PART_TIME_ROOM_SHARE', 'NOTICE_DAYS', 'MAX_CLASS_SIZE', 'REMINDER_DAYS', 'PAPERS_KEPT_DAYS', 'OFFER_WINDOW_DAYS', 'OFFER_ANSWER_DAYS',
  'ABSENCE_MOST', 'ABSENCE_NEAR', 'MARK_MOST', 'MARK_PASS', 'RETAKES_MOST', 'RANK_EXCELLENT', 'RANK_GOOD', 'RANK_FAIR', 'RANK_AVERAGE',
  'CONDUCT_EXCELLENT', 'CONDUCT_GOOD', 'CONDUCT_FAIR', 'CONDUCT_AVERAGE'));
insert into planning_parameter (code, valid_from, value, source, verified) values
  ('ABSENCE_MOST', '2021-01-01', 20, 'Quyết định 6468-QĐ/HVCTQG ngày 21/12/2021, số cụ thể chưa đối chiếu', false),
  ('ABSENCE_NEAR', '2021-01-01', 15, 'Giả định: báo trước khi đến mức vắng tối đa', false),
  ('MARK_MOST', '2021-01-01', 1000, 'Quyết định 6468-QĐ/HVCTQG ngày 21/12/2021, số cụ thể chưa đối chiếu', false),
  ('MARK_PASS', '2021-01-01', 500, 'Quyết định 6468-QĐ/HVCTQG ngày 21/12/2021, số cụ thể chưa đối chiếu', false),
  ('RETAKES_MOST', '2021-01-01', 1, 'Quyết định 6468-QĐ/HVCTQG ngày 21/12/2021, số cụ thể chưa đối chiếu', false),
  ('RANK_EXCELLENT', '2021-01-01', 900, 'Quyết định 6468-QĐ/HVCTQG ngày 21/12/2021, số cụ thể chưa đối chiếu', false),
  ('RANK_GOOD', '2021-01-01', 800, 'Quyết định 6468-QĐ/HVCTQG ngày 21/12/2021, số cụ thể chưa đối chiếu', false),
  ('RANK_FAIR', '2021-01-01', 700, 'Quyết định 6468-QĐ/HVCTQG ngày 21/12/2021, số cụ thể chưa đối chiếu', false),
  ('RANK_AVERAGE', '2021-01-01', 500, 'Quyết định 6468-QĐ/HVCTQG ngày 21/12/2021, số cụ thể chưa đối chiếu', false),
  ('CONDUCT_EXCELLENT', '2021-01-01', 90, 'Giả định: thang 100 điểm rèn luyện, Trường xác nhận hoặc sửa', false),
  ('CONDUCT_GOOD', '2021-01-01', 80, 'Giả định: thang 100 điểm rèn luyện, Trường xác nhận hoặc sửa', false),
  ('CONDUCT_FAIR', '2021-01-01', 65, 'Giả định: thang 100 điểm rèn luyện, Trường xác nhận hoặc sửa', false),
  ('CONDUCT_AVERAGE', '2021-01-01', 50, 'Giả định: thang 100 điểm rèn luyện, Trường xác nhận hoặc sửa', false);
