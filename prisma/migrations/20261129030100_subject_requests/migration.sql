-- A person could read what is kept and was told whom to ask; what was asked and by when it must be answered was nowhere. No existing row changes.
-- Guaranteed from here on: a request says who asks whom for what, and that stays; it is acknowledged, extended once and answered with a reason, each by
-- somebody and once; nobody asks one school the same twice at a time, nor handles the own request; it is answered or withdrawn, not both. Until when each is due is computed, never kept.
-- What was written in it is removed when its time is over, and then nothing of it is left but kind, days and outcome.
create table subject_request (
  id uuid not null,
  school_id uuid not null,
  account_id uuid not null,
  person_id uuid,
  kind text not null,
  detail text not null,
  asked_at timestamptz(3) not null,
  acknowledged_at timestamptz(3),
  acknowledged_by uuid,
  extended_at timestamptz(3),
  extended_by uuid,
  extension_reason text,
  outcome text,
  answer text,
  answered_at timestamptz(3),
  answered_by uuid,
  withdrawn_at timestamptz(3),
  purged_at timestamptz(3),
  constraint subject_request_pkey primary key (id),
  constraint subject_request_school_id_fkey foreign key (school_id) references school (id) on delete restrict on update cascade,
  constraint subject_request_account_id_fkey foreign key (account_id) references account (id) on delete restrict on update cascade,
  constraint subject_request_person_id_fkey foreign key (person_id) references person (id) on delete restrict on update cascade,
  constraint subject_request_acknowledged_by_fkey foreign key (acknowledged_by) references account (id) on delete restrict on update cascade,
  constraint subject_request_extended_by_fkey foreign key (extended_by) references account (id) on delete restrict on update cascade,
  constraint subject_request_answered_by_fkey foreign key (answered_by) references account (id) on delete restrict on update cascade,
  constraint subject_request_kind_known check (kind in ('COPY', 'CORRECT', 'OBJECT', 'ERASE')),
  constraint subject_request_says_something check ((btrim(detail) <> '') = (purged_at is null)),
  constraint subject_request_receipt_is_whole check (num_nonnulls(acknowledged_at, acknowledged_by) in (0, 2)),
  constraint subject_request_extension_is_whole check (num_nonnulls(extended_at, extended_by) in (0, 2) and (extension_reason is not null) = (extended_at is not null and purged_at is null)),
  constraint subject_request_outcome_known check (outcome in ('GRANTED', 'PARTLY', 'REFUSED')),
  constraint subject_request_answer_is_whole check (num_nonnulls(outcome, answered_at, answered_by) in (0, 3) and (answer is not null) = (answered_at is not null and purged_at is null)),
  constraint subject_request_handled_by_another check (acknowledged_by <> account_id and extended_by <> account_id and answered_by <> account_id),
  constraint subject_request_ends_once check (num_nonnulls(answered_at, withdrawn_at) <= 1),
  constraint subject_request_answered_after_it_was_made check (answered_at >= asked_at and acknowledged_at >= asked_at and withdrawn_at >= asked_at),
  constraint subject_request_purged_after_its_end check (purged_at is null or coalesce(answered_at, withdrawn_at) is not null)
);
create unique index subject_request_open_once on subject_request (account_id, school_id, kind) where answered_at is null and withdrawn_at is null;
create index subject_request_school_id_asked_at_id_idx on subject_request (school_id, asked_at desc, id desc);
create index subject_request_account_id_idx on subject_request (account_id);
create index subject_request_person_id_idx on subject_request (person_id);

create function subject_request_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or (new.id, new.school_id, new.account_id, new.kind, new.asked_at) is distinct from (old.id, old.school_id, old.account_id, old.kind, old.asked_at)
    or new.person_id is distinct from old.person_id or (new.detail <> old.detail and new.purged_at is null)
    or (old.acknowledged_at is not null and (new.acknowledged_at, new.acknowledged_by) is distinct from (old.acknowledged_at, old.acknowledged_by))
    or (old.extended_at is not null and (new.extended_at, new.extended_by) is distinct from (old.extended_at, old.extended_by))
    or (coalesce(old.answered_at, old.withdrawn_at) is not null
      and ((new.outcome, new.answered_at, new.answered_by) is distinct from (old.outcome, old.answered_at, old.answered_by) or new.withdrawn_at is distinct from old.withdrawn_at or new.extended_at is distinct from old.extended_at))
    or (new.purged_at is null and old.answer is not null and new.answer is distinct from old.answer) or old.purged_at is not null then
    raise exception 'violates constraint "subject_request_stays"' using constraint = 'subject_request_stays', errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger subject_request_stays before update or delete on subject_request for each row execute function subject_request_stays();

-- The day that ends a number of working days after a day: Saturdays, Sundays and days off do not count, nor does the day itself.
create function working_day_after(from_day date, days int) returns date language sql stable as $$
  select g.d::date from generate_series(from_day + 1, from_day + days * 3 + 40, interval '1 day') g(d)
  where extract(isodow from g.d) < 6 and not exists (select from day_off o where o.day = g.d::date) order by g.d offset days - 1 limit 1
$$;

-- Until when a request must be acknowledged and answered, by the parameters in force on the day of asking; an extension gives the same number of days again.
create view subject_request_due as
select r.id, r.school_id, d.asked_on,
  working_day_after(d.asked_on, parameter_on(r.school_id, 'REQUEST_RECEIPT_DAYS', d.asked_on)) as receipt_due,
  working_day_after(d.asked_on, parameter_on(r.school_id, c.code, d.asked_on) * case when r.extended_at is null then 1 else 2 end) as answer_due, c.code
from subject_request r
cross join lateral (select (r.asked_at at time zone 'Asia/Ho_Chi_Minh')::date as asked_on) d
cross join lateral (select case r.kind when 'OBJECT' then 'REQUEST_OBJECT_DAYS' when 'ERASE' then 'REQUEST_ERASE_DAYS' else 'REQUEST_ANSWER_DAYS' end as code) c;

-- The lists of known codes are read from the constraints and made longer, whatever they hold by now.
do $$
declare
  known text[];
  fresh text[] := array['REQUEST_RECEIPT_DAYS', 'REQUEST_ANSWER_DAYS', 'REQUEST_OBJECT_DAYS', 'REQUEST_ERASE_DAYS', 'BREACH_HOURS', 'FAILED_KEPT_DAYS', 'INVITATION_KEPT_DAYS', 'REQUEST_KEPT_DAYS'];
  one record;
begin
  for one in select conname, conrelid::regclass::text as tbl, pg_get_constraintdef(oid) as definition from pg_constraint where conname in ('planning_parameter_known', 'school_parameter_known') loop
    select array_agg(m[1]) into known from regexp_matches(one.definition, '''([A-Z0-9_]+)''', 'g') m;
    execute format('alter table %s drop constraint %I, add constraint %I check (code in (%s))', one.tbl, one.conname, one.conname,
      (select string_agg(quote_literal(c), ', ') from unnest(known || fresh) c));
  end loop;
end $$;
insert into planning_parameter (code, valid_from, value, source, verified) values
  ('REQUEST_RECEIPT_DAYS', '2021-01-01', 2, 'Nghị định 356/2025/NĐ-CP: trả lời tiếp nhận trong 2 ngày làm việc, theo bài phổ biến; chưa đối chiếu bản gốc', false),
  ('REQUEST_ANSWER_DAYS', '2021-01-01', 10, 'Nghị định 356/2025/NĐ-CP: cung cấp, chỉnh sửa trong 10 ngày làm việc, theo bản tóm tắt không chính thức; chưa đối chiếu bản gốc', false),
  ('REQUEST_OBJECT_DAYS', '2021-01-01', 15, 'Nghị định 356/2025/NĐ-CP: hạn chế, phản đối trong 15 ngày làm việc, theo bản tóm tắt không chính thức; chưa đối chiếu bản gốc', false),
  ('REQUEST_ERASE_DAYS', '2021-01-01', 20, 'Nghị định 356/2025/NĐ-CP: xóa trong 20 ngày làm việc, theo bản tóm tắt không chính thức; chưa đối chiếu bản gốc', false),
  ('BREACH_HOURS', '2021-01-01', 72, 'Luật 91/2025/QH15: thông báo vi phạm trong 72 giờ từ khi phát hiện, theo bản tóm tắt không chính thức; chưa đối chiếu bản gốc', false),
  ('FAILED_KEPT_DAYS', '2021-01-01', 730, 'Đề xuất: hồ sơ không được tiếp nhận xóa sau 12 đến 24 tháng; chưa có văn bản quy định', false),
  ('INVITATION_KEPT_DAYS', '2021-01-01', 90, 'Giả định: thư điện tử trong lời mời đã dùng, hết hạn hoặc thu hồi xóa sau 90 ngày, Trường xác nhận hoặc sửa', false),
  ('REQUEST_KEPT_DAYS', '2021-01-01', 730, 'Giả định: nội dung yêu cầu về dữ liệu xóa 24 tháng sau khi trả lời, Trường xác nhận hoặc sửa', false);
