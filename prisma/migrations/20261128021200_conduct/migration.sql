-- Conduct was judged on paper, and what a sending agency wanted studied stood in its letter. Existing trainees have neither.
-- Guaranteed from here on: points lie within their criterion, each step judges a trainee of the class once a criterion, and what the
-- council decided stays; a trainee has one research task, set by the agency that sent him or her.
-- Without a school: what holds where a school has none of its own.
create table conduct_criterion (
  id uuid not null,
  school_id uuid,
  position int not null,
  name text not null,
  most int not null,
  constraint conduct_criterion_pkey primary key (id),
  constraint conduct_criterion_position_once unique (school_id, position),
  constraint conduct_criterion_with_most unique (id, most),
  constraint conduct_criterion_school_id_fkey foreign key (school_id) references school (id) on delete restrict on update cascade,
  constraint conduct_criterion_most_plausible check (most between 1 and 100)
);
insert into conduct_criterion (id, school_id, position, name, most) values
  ('019c0000-0000-7000-8000-000000000001', null, 1, 'Ý thức học tập, nghiên cứu', 30),
  ('019c0000-0000-7000-8000-000000000002', null, 2, 'Chấp hành nội quy, quy chế của Trường', 25),
  ('019c0000-0000-7000-8000-000000000003', null, 3, 'Tư tưởng chính trị, đạo đức, lối sống', 25),
  ('019c0000-0000-7000-8000-000000000004', null, 4, 'Tham gia hoạt động của lớp, chi bộ', 10),
  ('019c0000-0000-7000-8000-000000000005', null, 5, 'Quan hệ với tập thể, tự phê bình và phê bình', 10);

create table conduct_point (
  trainee_id uuid not null,
  step text not null,
  criterion_id uuid not null,
  cohort_id uuid not null,
  most int not null,
  points int not null,
  set_by uuid not null,
  set_at timestamptz(3) not null,
  constraint conduct_point_pkey primary key (trainee_id, step, criterion_id),
  constraint conduct_point_of_the_class foreign key (trainee_id, cohort_id) references trainee (id, cohort_id) on delete restrict on update cascade,
  constraint conduct_point_of_its_criterion foreign key (criterion_id, most) references conduct_criterion (id, most) on delete restrict on update restrict,
  constraint conduct_point_set_by_fkey foreign key (set_by) references account (id) on delete restrict on update cascade,
  constraint conduct_point_step_known check (step in ('SELF', 'CLASS', 'HEAD', 'COUNCIL')),
  constraint conduct_point_within_criterion check (points between 0 and most)
);
create index conduct_point_criterion_id_most_idx on conduct_point (criterion_id, most);
create index conduct_point_cohort_id_idx on conduct_point (cohort_id);

create function conduct_of_the_council_stays() returns trigger language plpgsql as $$
begin
  if exists (select from conduct_point where trainee_id = old.trainee_id and step = 'COUNCIL') then
    raise exception 'violates constraint "conduct_of_the_council_stays"' using constraint = 'conduct_of_the_council_stays', errcode = 'check_violation';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger conduct_of_the_council_stays before update or delete on conduct_point for each row execute function conduct_of_the_council_stays();

create table research_task (
  trainee_id uuid not null,
  cohort_id uuid not null,
  agency_id uuid not null,
  topic text not null,
  set_by uuid not null,
  set_at timestamptz(3) not null,
  result text,
  mark int,
  marked_by uuid,
  marked_at timestamptz(3),
  constraint research_task_pkey primary key (trainee_id),
  constraint research_task_of_the_class foreign key (trainee_id, cohort_id) references trainee (id, cohort_id) on delete restrict on update cascade,
  constraint research_task_agency_id_fkey foreign key (agency_id) references agency (id) on delete restrict on update cascade,
  constraint research_task_set_by_fkey foreign key (set_by) references account (id) on delete restrict on update cascade,
  constraint research_task_marked_by_fkey foreign key (marked_by) references account (id) on delete restrict on update cascade,
  constraint research_task_mark_within_scale check (mark between 0 and 1000),
  constraint research_task_marked_says_who check (num_nonnulls(mark, result, marked_by, marked_at) in (0, 4))
);
create index research_task_cohort_id_idx on research_task (cohort_id);
create index research_task_agency_id_idx on research_task (agency_id);
