-- That the school owes the sending agency two comment reports a course lay in the regulation only, and nobody saw which were missing.
-- Existing trainees get no rows: what is due is computed from the timetable, a row begins with its draft.
-- Guaranteed from here on: a trainee has one report for each time it is due; what was signed has its paper under a number of its own,
-- with the hash of what it says, and is never rewritten; it is sent once, to one agency, and acknowledged once.

-- The list of parameters grows by these whatever it holds.
do $$
declare known text;
begin
  select string_agg(quote_literal(code), ', ') into known from (
    select (regexp_matches(pg_get_constraintdef(oid), '''([A-Z_]+)''', 'g'))[1] as code from pg_constraint where conname = 'planning_parameter_known'
    union all select unnest(array['REPORTS_PER_COURSE', 'REPORT_GRACE_DAYS', 'REPORT_ANSWER_DAYS'])) listed;
  execute format('alter table planning_parameter drop constraint planning_parameter_known, add constraint planning_parameter_known check (code in (%s))', known);
  execute format('alter table school_parameter drop constraint school_parameter_known, add constraint school_parameter_known check (code in (%s))', known);
end $$;
-- From the first year that the portal follows: classes that opened before it owe nothing here.
insert into planning_parameter (code, valid_from, value, source, verified) values
  ('REPORTS_PER_COURSE', '2025-01-01', 2, 'Quy chế kèm theo Quyết định 6468-QĐ/HVCTQG, theo cách thực hiện năm 2022: gửi cơ quan cử hai lần mỗi khóa; chưa đối chiếu nguyên văn', false),
  ('REPORT_GRACE_DAYS', '2025-01-01', 10, 'Giả định: thời gian soạn, rà soát, ký và gửi sau kỳ nhận xét', false),
  ('REPORT_ANSWER_DAYS', '2025-01-01', 10, 'Giả định: thời hạn cơ quan xác nhận đã nhận phiếu nhận xét', false);

create table comment_report (
  id uuid not null,
  school_id uuid not null,
  cohort_id uuid not null,
  trainee_id uuid not null,
  agency_id uuid not null,
  ordinal int not null,
  total int not null,
  due_on date not null,
  status text not null default 'DRAFTED',
  step text not null default 'WRITING',
  revision int not null default 1,
  remark text,
  study text not null default '',
  conduct text not null default '',
  discipline text not null default '',
  strengths text not null default '',
  weaknesses text not null default '',
  overall text,
  facts jsonb not null default '{}',
  written_by uuid not null,
  written_at timestamptz(3) not null,
  sheet jsonb,
  content_hash text,
  document_number text,
  document_on date,
  signed_by uuid,
  signed_at timestamptz(3),
  recipient_id uuid,
  sent_by uuid,
  sent_at timestamptz(3),
  acknowledged_for uuid,
  acknowledged_by uuid,
  acknowledged_at timestamptz(3),
  answer text,
  constraint comment_report_pkey primary key (id),
  constraint comment_report_once_per_turn unique (trainee_id, ordinal),
  constraint comment_report_trainee_of_the_class foreign key (trainee_id, cohort_id) references trainee (id, cohort_id) on delete restrict on update cascade,
  constraint comment_report_cohort_id_fkey foreign key (cohort_id, school_id) references cohort (id, school_id) on delete restrict on update cascade,
  constraint comment_report_agency_id_fkey foreign key (agency_id) references agency (id) on delete restrict on update cascade,
  constraint comment_report_recipient_id_fkey foreign key (recipient_id) references agency (id) on delete restrict on update cascade,
  constraint comment_report_acknowledged_for_fkey foreign key (acknowledged_for) references agency (id) on delete restrict on update cascade,
  constraint comment_report_written_by_fkey foreign key (written_by) references account (id) on delete restrict on update cascade,
  constraint comment_report_signed_by_fkey foreign key (signed_by) references account (id) on delete restrict on update cascade,
  constraint comment_report_sent_by_fkey foreign key (sent_by) references account (id) on delete restrict on update cascade,
  constraint comment_report_acknowledged_by_fkey foreign key (acknowledged_by) references account (id) on delete restrict on update cascade,
  constraint comment_report_turn_within_total check (ordinal between 1 and total and total <= 12),
  constraint comment_report_status_known check (status in ('DRAFTED', 'SIGNED', 'SENT', 'ACKNOWLEDGED')),
  constraint comment_report_step_known check (step in ('WRITING', 'REVIEW', 'APPROVED')),
  constraint comment_report_overall_known check (overall in ('EXCELLENT', 'GOOD', 'FAIR', 'AVERAGE', 'WEAK')),
  constraint comment_report_handed_on_is_written check (step = 'WRITING' or (study <> '' and conduct <> '' and strengths <> '' and weaknesses <> '' and overall is not null)),
  constraint comment_report_signed_was_approved check (status = 'DRAFTED' or step = 'APPROVED'),
  constraint comment_report_signed_has_its_paper check (
    num_nonnulls(sheet, content_hash, document_number, document_on, signed_by, signed_at) = case when status = 'DRAFTED' then 0 else 6 end),
  constraint comment_report_hash_is_of_its_sheet check (content_hash is null or content_hash = encode(sha256(convert_to(sheet::text, 'UTF8')), 'hex')),
  constraint comment_report_sent_has_its_recipient check (
    num_nonnulls(recipient_id, sent_by, sent_at) = case when status in ('SENT', 'ACKNOWLEDGED') then 3 else 0 end),
  constraint comment_report_acknowledged_says_who check (
    num_nonnulls(acknowledged_for, acknowledged_by, acknowledged_at) = case when status = 'ACKNOWLEDGED' then 3 else 0 end),
  constraint comment_report_answer_comes_with_receipt check (answer is null or status = 'ACKNOWLEDGED')
);
-- Numbering: a paper's number is used once in a year of a school.
create unique index comment_report_number_once_a_year on comment_report (school_id, document_number, (extract(year from document_on))) where document_number is not null;
create index comment_report_cohort_id_ordinal_idx on comment_report (cohort_id, ordinal);
create index comment_report_recipient_id_sent_at_id_idx on comment_report (recipient_id, sent_at desc, id desc);
create index comment_report_agency_id_idx on comment_report (agency_id);

-- What was signed says what it said; afterwards it is only sent, received and, once, answered.
create function comment_report_signed_stays() returns trigger language plpgsql as $$
declare
  onward text[] := '{status,recipient_id,sent_by,sent_at,acknowledged_for,acknowledged_by,acknowledged_at,answer}';
  moved text := old.status || '>' || coalesce(new.status, '');
begin
  if tg_op = 'UPDATE' and old.status = 'DRAFTED' and new.status in ('DRAFTED', 'SIGNED') then return new; end if;
  if tg_op = 'DELETE' and old.status = 'DRAFTED' then return old; end if;
  if tg_op = 'DELETE' or to_jsonb(new) - onward <> to_jsonb(old) - onward
    or moved not in ('SIGNED>SENT', 'SENT>ACKNOWLEDGED', 'ACKNOWLEDGED>ACKNOWLEDGED')
    or old.status in ('SENT', 'ACKNOWLEDGED') and (new.recipient_id, new.sent_by, new.sent_at) is distinct from (old.recipient_id, old.sent_by, old.sent_at)
    or old.status = 'ACKNOWLEDGED' and ((new.acknowledged_for, new.acknowledged_by, new.acknowledged_at) is distinct from (old.acknowledged_for, old.acknowledged_by, old.acknowledged_at)
      or old.answer is not null and new.answer is distinct from old.answer) then
    raise exception 'violates constraint "comment_report_signed_stays"' using constraint = 'comment_report_signed_stays', errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger comment_report_signed_stays before update or delete on comment_report for each row execute function comment_report_signed_stays();
