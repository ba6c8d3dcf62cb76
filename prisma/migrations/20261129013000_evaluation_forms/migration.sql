-- A questionnaire had versions but no state: nothing kept a version that had been asked from being edited, and when it is asked was a constant of
-- the program. Existing versions were all asked: they are in use, those about effects 6, 12 and 24 months later, the others at the end.
-- Guaranteed from here on: a version in use and its items stay as they are; a code has one draft at most; who judges lecturers does so without a name,
-- and only trainees are asked without one, because an agency or a manager alone is no group.
alter table evaluation_template
  add column status text not null default 'DRAFT',
  add column timings text[] default '{}';
update evaluation_template set status = 'IN_USE', timings = case object when 'EFFECT' then '{MONTHS_6,MONTHS_12,MONTHS_24}'::text[] else '{END}'::text[] end;
alter table evaluation_template
  add constraint evaluation_template_status_known check (status in ('DRAFT', 'IN_USE')),
  add constraint evaluation_template_timings_known check (timings is not null and timings <@ array['BEFORE', 'END', 'MONTHS_6', 'MONTHS_12', 'MONTHS_24']),
  add constraint evaluation_template_version_positive check (version >= 1),
  add constraint evaluation_lecturers_judged_without_a_name check (object <> 'LECTURER' or anonymous),
  add constraint evaluation_anonymous_is_of_trainees check (not anonymous or respondent = 'TRAINEE');
create unique index evaluation_template_one_draft on evaluation_template (school_id, code) where status = 'DRAFT';
alter table evaluation_item add constraint evaluation_item_code_is_a_word check (code ~ '^[A-Z][A-Z0-9_]{0,39}$');

create function evaluation_template_in_use_stays() returns trigger language plpgsql as $$
begin
  if old.status = 'IN_USE' then
    raise exception 'violates constraint "evaluation_template_in_use_stays"' using constraint = 'evaluation_template_in_use_stays', errcode = 'check_violation';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger evaluation_template_in_use_stays before update or delete on evaluation_template for each row execute function evaluation_template_in_use_stays();

-- Items come with their version, or while it is a draft.
create function evaluation_item_of_a_draft_only() returns trigger language plpgsql as $$
begin
  if exists (select from evaluation_template t where t.id = case tg_op when 'DELETE' then old.template_id else new.template_id end
    and t.status = 'IN_USE' and (tg_op <> 'INSERT' or t.xmin <> pg_current_xact_id()::xid)) then
    raise exception 'violates constraint "evaluation_item_of_a_draft_only"' using constraint = 'evaluation_item_of_a_draft_only', errcode = 'check_violation';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger evaluation_item_of_a_draft_only before insert or update or delete on evaluation_item for each row execute function evaluation_item_of_a_draft_only();

-- A round could not say which lecturer it is about. Existing rounds are about none. Guaranteed from here on: a round asks a version in use of its own
-- school; one about lecturers names one, any other names none; a class is asked the same once at a time, about lecturers once for each.
alter table evaluation_round add column lecturer_id uuid;
alter table evaluation_round add constraint evaluation_round_lecturer_id_fkey foreign key (lecturer_id) references lecturer (id) on delete restrict on update cascade;
create index evaluation_round_lecturer_id_idx on evaluation_round (lecturer_id);
drop index evaluation_round_once;
create unique index evaluation_round_once on evaluation_round (cohort_id, template_id, timing) where lecturer_id is null;
create unique index evaluation_round_once_per_lecturer on evaluation_round (cohort_id, template_id, timing, lecturer_id) where lecturer_id is not null;
create function evaluation_round_asks_what_is_in_use() returns trigger language plpgsql as $$
begin
  if not exists (select from evaluation_template t where t.id = new.template_id and t.school_id = new.school_id and t.status = 'IN_USE'
    and (t.object = 'LECTURER') = (new.lecturer_id is not null)) then
    raise exception 'violates constraint "evaluation_round_asks_what_is_in_use"' using constraint = 'evaluation_round_asks_what_is_in_use', errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger evaluation_round_asks_what_is_in_use before insert or update on evaluation_round for each row execute function evaluation_round_asks_what_is_in_use();

-- A form was filled in at one go or not at all. Guaranteed from here on: what was saved to go on later belongs to a named form; of an anonymous one
-- nothing is kept here, because a saved answer would join it to its person.
create table evaluation_draft (
  invitation_id uuid primary key,
  answers jsonb not null,
  saved_on date not null,
  constraint evaluation_draft_invitation_id_fkey foreign key (invitation_id) references evaluation_invitation (id) on delete cascade on update cascade
);
create function evaluation_draft_of_a_named_form() returns trigger language plpgsql as $$
begin
  if exists (select from evaluation_invitation i join evaluation_round r on r.id = i.round_id join evaluation_template t on t.id = r.template_id
    where i.id = new.invitation_id and (t.anonymous or i.answered)) then
    raise exception 'violates constraint "evaluation_draft_of_a_named_form"' using constraint = 'evaluation_draft_of_a_named_form', errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger evaluation_draft_of_a_named_form before insert or update on evaluation_draft for each row execute function evaluation_draft_of_a_named_form();

-- A link was handed on without a trace. Guaranteed from here on: each time it is handed on stands in a row that stays; a trainee's own form is never handed on.
create table evaluation_delegation (
  invitation_id uuid not null,
  turn int not null,
  name text not null,
  email text,
  handed_on_at timestamptz(3) not null,
  handed_on_by uuid,
  primary key (invitation_id, turn),
  constraint evaluation_delegation_invitation_id_fkey foreign key (invitation_id) references evaluation_invitation (id) on delete restrict on update cascade,
  constraint evaluation_delegation_handed_on_by_fkey foreign key (handed_on_by) references account (id) on delete restrict on update cascade,
  constraint evaluation_delegation_turn_positive check (turn >= 1),
  constraint evaluation_delegation_email_is_lower_case check (email = lower(email))
);
create index evaluation_delegation_handed_on_by_idx on evaluation_delegation (handed_on_by);
create function evaluation_delegation_of_others() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' or exists (select from evaluation_invitation where id = new.invitation_id and (respondent = 'TRAINEE' or answered)) then
    raise exception 'violates constraint "evaluation_delegation_stays"' using constraint = 'evaluation_delegation_stays', errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger evaluation_delegation_stays before insert or update or delete on evaluation_delegation for each row execute function evaluation_delegation_of_others();

-- Nobody was reminded. Guaranteed from here on: a round reminds once a day at most. The row is of the round: who was reminded, and so who had not yet answered, is kept nowhere.
create table evaluation_reminder (
  round_id uuid not null,
  reminded_on date not null,
  primary key (round_id, reminded_on),
  constraint evaluation_reminder_round_id_fkey foreign key (round_id) references evaluation_round (id) on delete restrict on update cascade
);

-- What may be shown of answers. Guaranteed from here on, for whoever reads here and nowhere else: an anonymous round is shown as a whole from five answers
-- on and an item of it from five that answered it, so that two figures differ by a whole round or by nothing; nothing shown names an answer of it.
create view evaluation_shown as
select r.id as round_id, r.school_id, r.cohort_id, c.course_id, r.timing, r.lecturer_id, r.closes_on, t.id as template_id, t.code as template_code, t.version, t.object, t.respondent, t.anonymous,
  v.agency_id, v.trainee_id, i.code, i.kind, e.answers ->> i.code as given,
  case i.kind when 'SCALE' then (e.answers ->> i.code)::numeric when 'YES_NO' then case e.answers ->> i.code when 'true' then 1 when 'false' then 0 end end as score
from evaluation_round r join evaluation_template t on t.id = r.template_id join cohort c on c.id = r.cohort_id
cross join lateral (select count(*) as answers from evaluation_response x where x.round_id = r.id) n
join evaluation_item i on i.template_id = t.id
cross join lateral (select count(*) as answers from evaluation_response x where x.round_id = r.id and x.answers ? i.code) k
join evaluation_response e on e.round_id = r.id and e.answers ? i.code
left join evaluation_invitation v on v.id = e.invitation_id
where not t.anonymous or (n.answers >= 5 and (i.kind = 'TEXT' or k.answers >= 5));

-- When rounds open and for how long was written in the program. domain.md proposes 6 (3 to 12), 12 and 24 months; nobody confirmed any of them.
-- The lists of known codes are read from the constraints and made longer, whatever they hold by now.
do $$
declare
  known text[];
  fresh text[] := array['EVAL_BEFORE_DAYS', 'EVAL_END_DAYS', 'EVAL_AFTER_DAYS', 'EVAL_FIRST_MONTHS', 'EVAL_SECOND_MONTHS', 'EVAL_THIRD_MONTHS',
    'EVAL_REMIND_EVERY', 'EVAL_REMINDERS_MOST', 'EVAL_LECTURERS_MOST', 'EVAL_ITEM_LEAST', 'UNUSED_MONTHS'];
  one record;
begin
  for one in select conname, conrelid::regclass::text as tbl, pg_get_constraintdef(oid) as definition from pg_constraint where conname in ('planning_parameter_known', 'school_parameter_known') loop
    select array_agg(m[1]) into known from regexp_matches(one.definition, '''([A-Z0-9_]+)''', 'g') m;
    execute format('alter table %s drop constraint %I, add constraint %I check (code in (%s))', one.tbl, one.conname, one.conname,
      (select string_agg(quote_literal(c), ', ') from unnest(known || fresh) c));
  end loop;
end $$;
insert into planning_parameter (code, valid_from, value, source, verified) values
  ('EVAL_BEFORE_DAYS', '2021-01-01', 14, 'Giả định: phiếu trước khóa học trả lời trong 14 ngày từ khai giảng, Trường xác nhận hoặc sửa', false),
  ('EVAL_END_DAYS', '2021-01-01', 30, 'Giả định: đợt cuối khóa mở 30 ngày, Trường xác nhận hoặc sửa', false),
  ('EVAL_AFTER_DAYS', '2021-01-01', 45, 'Giả định: đợt sau khóa học mở 45 ngày, Trường xác nhận hoặc sửa', false),
  ('EVAL_FIRST_MONTHS', '2021-01-01', 6, 'Đề xuất: thay đổi hành vi thấy được sau 3 đến 12 tháng; chưa có văn bản quy định', false),
  ('EVAL_SECOND_MONTHS', '2021-01-01', 12, 'Đề xuất: kết quả sử dụng sau 12 tháng; chưa có văn bản quy định', false),
  ('EVAL_THIRD_MONTHS', '2021-01-01', 24, 'Đề xuất: kết quả sử dụng sau 24 tháng; chưa có văn bản quy định', false),
  ('EVAL_REMIND_EVERY', '2021-01-01', 7, 'Giả định: nhắc cách nhau 7 ngày, Trường xác nhận hoặc sửa', false),
  ('EVAL_REMINDERS_MOST', '2021-01-01', 3, 'Giả định: nhắc nhiều nhất 3 lần, Trường xác nhận hoặc sửa', false),
  ('EVAL_LECTURERS_MOST', '2021-01-01', 3, 'Giả định: mỗi lớp hỏi về 3 giảng viên dạy nhiều tiết nhất, Trường xác nhận hoặc sửa', false),
  ('EVAL_ITEM_LEAST', '2021-01-01', 350, 'Giả định: câu hỏi dưới 3,5 điểm được đề xuất thành việc cần sửa, Trường xác nhận hoặc sửa', false),
  ('UNUSED_MONTHS', '2021-01-01', 24, 'Đề xuất: sau 24 tháng chưa được bố trí, sử dụng thì vào danh sách rà soát; chưa có văn bản quy định', false);
