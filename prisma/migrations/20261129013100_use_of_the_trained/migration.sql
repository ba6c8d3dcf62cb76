-- What became of those who were trained was recorded nowhere. No rows yet. Guaranteed from here on: an event is of a person who had completed a
-- course by then and is not ahead of its recording; what names a post or a decision where its kind needs one; a row is never rewritten, a mistake is
-- corrected by one further row about the same person.
create table career_event (
  id uuid primary key,
  person_id uuid not null,
  agency_id uuid not null,
  kind text not null,
  happened_on date not null,
  post text,
  decision_number text,
  corrects_id uuid,
  recorded_at timestamptz(3) not null,
  recorded_by uuid not null,
  constraint career_event_person_id_fkey foreign key (person_id) references person (id) on delete restrict on update cascade,
  constraint career_event_agency_id_fkey foreign key (agency_id) references agency (id) on delete restrict on update cascade,
  constraint career_event_recorded_by_fkey foreign key (recorded_by) references account (id) on delete restrict on update cascade,
  constraint career_event_kind_known check (kind in ('APPOINTED', 'REAPPOINTED', 'PLANNED', 'TRANSFERRED', 'ROTATED', 'ELECTED', 'LEFT', 'RETIRED', 'NO_CHANGE')),
  constraint career_event_names_its_post check (kind in ('LEFT', 'RETIRED', 'NO_CHANGE') or coalesce(post, '') <> ''),
  constraint career_event_names_its_decision check (kind in ('LEFT', 'NO_CHANGE') or coalesce(decision_number, '') <> ''),
  constraint career_event_not_ahead check (happened_on <= (recorded_at at time zone 'Asia/Ho_Chi_Minh')::date)
);
create unique index career_event_of_its_person on career_event (id, person_id);
create unique index career_event_corrected_once on career_event (corrects_id);
create unique index career_event_corrects_within_its_person on career_event (corrects_id, person_id);
alter table career_event add constraint career_event_corrects_one_of_its_person foreign key (corrects_id, person_id) references career_event (id, person_id) on delete restrict on update cascade;
create index career_event_person_id_happened_on_idx on career_event (person_id, happened_on);
create index career_event_agency_id_happened_on_idx on career_event (agency_id, happened_on);
create index career_event_recorded_by_idx on career_event (recorded_by);

create function career_event_after_completion() returns trigger language plpgsql as $$
begin
  if not exists (select from trainee where person_id = new.person_id and status = 'COMPLETED' and completed_on <= new.happened_on) then
    raise exception 'violates constraint "career_event_after_completion"' using constraint = 'career_event_after_completion', errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger career_event_after_completion before insert on career_event for each row execute function career_event_after_completion();
create function career_event_is_never_rewritten() returns trigger language plpgsql as $$
begin
  raise exception 'violates constraint "career_event_is_never_rewritten"' using constraint = 'career_event_is_never_rewritten', errcode = 'check_violation';
end $$;
create trigger career_event_is_never_rewritten before update or delete on career_event for each row execute function career_event_is_never_rewritten();

-- What stands of the record: what a further row corrected is history.
create view career_event_standing as
select e.* from career_event e where not exists (select from career_event c where c.corrects_id = e.id);

-- What evaluations found was left to memory. No rows yet. Guaranteed from here on: a task of a course's next revision says where it comes from, and
-- who closed it when; one that was declined says why.
create table course_revision_task (
  id uuid primary key,
  school_id uuid not null,
  course_id uuid not null,
  text text not null,
  origin text not null,
  item_code text,
  round_id uuid,
  status text not null default 'OPEN',
  reason text,
  opened_by uuid not null,
  opened_at timestamptz(3) not null,
  closed_by uuid,
  closed_at timestamptz(3),
  constraint course_revision_task_school_id_fkey foreign key (school_id) references school (id) on delete restrict on update cascade,
  constraint course_revision_task_course_id_fkey foreign key (course_id) references course (id) on delete restrict on update cascade,
  constraint course_revision_task_round_id_fkey foreign key (round_id) references evaluation_round (id) on delete restrict on update cascade,
  constraint course_revision_task_opened_by_fkey foreign key (opened_by) references account (id) on delete restrict on update cascade,
  constraint course_revision_task_closed_by_fkey foreign key (closed_by) references account (id) on delete restrict on update cascade,
  constraint course_revision_task_origin_known check (origin in ('ITEM', 'REMARK', 'OTHER')),
  constraint course_revision_task_item_named check (origin <> 'ITEM' or item_code is not null),
  constraint course_revision_task_status_known check (status in ('OPEN', 'DONE', 'DECLINED')),
  constraint course_revision_task_closed_says_who check ((status = 'OPEN') = (closed_by is null) and (closed_by is null) = (closed_at is null)),
  constraint course_revision_task_declined_says_why check (status <> 'DECLINED' or coalesce(reason, '') <> '')
);
create unique index course_revision_task_open_once on course_revision_task (course_id, item_code) where status = 'OPEN' and origin = 'ITEM';
create index course_revision_task_course_id_status_idx on course_revision_task (course_id, status);
create index course_revision_task_school_id_idx on course_revision_task (school_id);
create index course_revision_task_round_id_idx on course_revision_task (round_id);
create index course_revision_task_opened_by_idx on course_revision_task (opened_by);
create index course_revision_task_closed_by_idx on course_revision_task (closed_by);
