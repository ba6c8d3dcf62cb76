-- Which papers a nomination must be proved by was fixed at installation: general rows for all, rows of a course only by hand, without
-- a day or a source; a rule of a school's addendum had none, so that nobody could attach its paper.
-- Existing general rows hold from 2021-01-01 on. Rows of a course become their school's, from the same day, with a source still to be named.
-- Guaranteed from here on: a requirement is general or of one school, of a course of that school only, holds from a day to a day, and is
-- there once on any day; it is never rewritten, only a school's own is ended, once; what was uploaded for it stays with it.

create unique index course_with_school on course (id, school_id);

alter table document_requirement
  add column school_id uuid,
  add column valid_from date not null default '2021-01-01',
  add column valid_to date,
  add column citation text not null default 'Thành phần hồ sơ theo thực tế tuyển sinh',
  add column verified boolean not null default false;
update document_requirement r set school_id = c.school_id, citation = 'Chưa ghi căn cứ' from course c where c.id = r.course_id;

drop index document_requirement_once;
alter table document_requirement
  alter column valid_from drop default, alter column citation drop default, alter column verified drop default,
  drop constraint document_requirement_course_id_fkey,
  drop constraint document_requirement_kind_known,
  add constraint document_requirement_kind_known check (kind in (
    'NOMINATION_LETTER', 'RESUME', 'DIPLOMA', 'PARTY_CONFIRMATION', 'POST_DECISION', 'PLANNING_DECISION', 'RATING_RECORDS', 'THEORY_CREDENTIAL',
    'PROCEEDINGS_CONFIRMATION', 'AUTHORISATION_LETTER', 'STUDY_RECORD', 'AUTHORITY_CONSENT')),
  add constraint document_requirement_school_id_fkey foreign key (school_id) references school (id) on delete restrict on update cascade,
  add constraint document_requirement_of_a_course_of_its_school foreign key (course_id, school_id) references course (id, school_id) on delete restrict on update cascade,
  add constraint document_requirement_of_a_course_is_of_a_school check (course_id is null or school_id is not null),
  -- The day before the first: it was taken back before it held.
  add constraint document_requirement_ends_after_it_begins check (valid_to >= valid_from - 1),
  add constraint document_requirement_once_a_day exclude using gist (
    coalesce(school_id, '00000000-0000-0000-0000-000000000000') with =, coalesce(course_id, '00000000-0000-0000-0000-000000000000') with =,
    coalesce(rule, '') with =, coalesce(reason, '') with =, kind with =, daterange(valid_from, valid_to + 1, '[)') with &&);
create index document_requirement_course_id_school_id_idx on document_requirement (course_id, school_id);
create index document_requirement_school_id_idx on document_requirement (school_id);

-- Papers that can prove something a rule of an addendum asks about. None for the age: who is too young for a form is so with any paper,
-- and a school that takes an agreement of the authority adds it; none for the priority, which refuses nobody.
insert into document_requirement (id, course_id, rule, reason, kind, position, school_id, valid_from, citation, verified) values
  ('019b0000-0000-7000-8000-000000000007', null, 'PROCEEDINGS', null, 'PROCEEDINGS_CONFIRMATION', 80, null, '2021-01-01', 'Thành phần hồ sơ theo thực tế tuyển sinh', false),
  ('019b0000-0000-7000-8000-000000000008', null, 'ORDER_OF_COURSES', null, 'THEORY_CREDENTIAL', 81, null, '2021-01-01', 'Thành phần hồ sơ theo thực tế tuyển sinh', false),
  ('019b0000-0000-7000-8000-000000000009', null, 'REPEATED_CONTENT', null, 'STUDY_RECORD', 82, null, '2021-01-01', 'Thành phần hồ sơ theo thực tế tuyển sinh', false),
  ('019b0000-0000-7000-8000-000000000010', null, 'NOMINATING_BODY', null, 'AUTHORISATION_LETTER', 83, null, '2021-01-01', 'Thành phần hồ sơ theo thực tế tuyển sinh', false);

create function document_requirement_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.school_id is null or old.valid_to is not null
    or (to_jsonb(new) - 'valid_to') is distinct from (to_jsonb(old) - 'valid_to') then
    raise exception 'violates constraint "document_requirement_stays"' using constraint = 'document_requirement_stays', errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger document_requirement_stays before update or delete on document_requirement
  for each row execute function document_requirement_stays();
