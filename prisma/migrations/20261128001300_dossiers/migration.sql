-- Papers of a nomination came by post or e-mail and left no trace here. Existing nominations get no rows.
-- Guaranteed from here on: a document belongs to one nomination and one requirement, is of a known type and a limited size, is
-- current once, and is not replaced once it was checked. Of classified matters only number, day and who confirmed are kept.

-- What a nomination must be proved by: of one course or of all of them (no course); always (no rule) or where the rule, for this
-- reason or for any, needs a review.
create table document_requirement (
  id uuid not null,
  course_id uuid,
  rule text,
  reason text,
  kind text not null,
  position int not null,
  constraint document_requirement_pkey primary key (id),
  constraint document_requirement_course_id_fkey foreign key (course_id) references course (id) on delete restrict on update cascade,
  constraint document_requirement_kind_known check (kind in (
    'NOMINATION_LETTER', 'RESUME', 'DIPLOMA', 'PARTY_CONFIRMATION', 'POST_DECISION', 'PLANNING_DECISION', 'RATING_RECORDS', 'THEORY_CREDENTIAL')),
  constraint document_requirement_reason_is_of_a_rule check (reason is null or rule is not null)
);
create unique index document_requirement_once on document_requirement (course_id, rule, reason, kind) nulls not distinct;
create unique index document_requirement_with_kind on document_requirement (id, kind);

-- A version of a document. The file is kept under the row's id, outside the database; `purged_at`: it was removed, hash and day stay.
create table nomination_document (
  id uuid not null,
  nomination_id uuid not null,
  requirement_id uuid not null,
  kind text not null,
  version int not null,
  status text not null default 'SUBMITTED',
  file_name text,
  media_type text,
  size_bytes int,
  content_hash text,
  paper_number text,
  paper_on date,
  confirmed_by text,
  uploaded_at timestamptz(3) not null,
  reviewed_at timestamptz(3),
  reason text,
  note text,
  replaced_at timestamptz(3),
  purged_at timestamptz(3),
  constraint nomination_document_pkey primary key (id),
  constraint nomination_document_nomination_id_fkey foreign key (nomination_id) references nomination (id) on delete restrict on update cascade,
  constraint nomination_document_of_its_requirement foreign key (requirement_id, kind) references document_requirement (id, kind) on delete restrict on update cascade,
  constraint nomination_document_version_positive check (version > 0),
  constraint nomination_document_status_known check (status in ('SUBMITTED', 'CHECKED', 'RETURNED')),
  constraint nomination_document_type_known check (media_type in (
    'application/pdf', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'image/jpeg', 'image/png')),
  constraint nomination_document_size_limited check (size_bytes between 1 and 10485760),
  -- Bí mật nhà nước: of a planning decision the paper itself never.
  constraint nomination_document_classified_has_no_file check (kind <> 'PLANNING_DECISION' or num_nonnulls(file_name, media_type, size_bytes, content_hash) = 0),
  constraint nomination_document_is_whole check (
    num_nonnulls(file_name, media_type, size_bytes, content_hash) = case when kind = 'PLANNING_DECISION' then 0 else 4 end
    and num_nonnulls(paper_number, paper_on, confirmed_by) = case when kind = 'PLANNING_DECISION' then 3 else 0 end),
  constraint nomination_document_reviewed_has_a_day check ((status = 'SUBMITTED') = (reviewed_at is null)),
  constraint nomination_document_returned_has_a_reason check ((status = 'RETURNED') = (reason is not null)),
  constraint nomination_document_checked_is_not_replaced check (replaced_at is null or status <> 'CHECKED')
);
create unique index nomination_document_numbered_once on nomination_document (nomination_id, requirement_id, version);
create unique index nomination_document_current_once on nomination_document (nomination_id, requirement_id) where replaced_at is null;
create index nomination_document_requirement_id_kind_idx on nomination_document (requirement_id, kind);
create index nomination_document_returned on nomination_document (nomination_id) where status = 'RETURNED' and replaced_at is null;

create function nomination_document_content_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE'
    or (new.id, new.nomination_id, new.requirement_id, new.kind, new.version, new.file_name, new.media_type, new.size_bytes, new.content_hash, new.paper_number,
      new.paper_on, new.confirmed_by, new.uploaded_at) is distinct from (old.id, old.nomination_id, old.requirement_id, old.kind, old.version, old.file_name,
      old.media_type, old.size_bytes, old.content_hash, old.paper_number, old.paper_on, old.confirmed_by, old.uploaded_at)
    or (old.replaced_at is not null and new.replaced_at is distinct from old.replaced_at)
    or (old.purged_at is not null and new.purged_at is distinct from old.purged_at) then
    raise exception 'violates constraint "nomination_document_content_stays"' using constraint = 'nomination_document_content_stays', errcode = 'check_violation';
  end if;
  return coalesce(new, old);
end $$;
create trigger nomination_document_content_stays before update or delete on nomination_document
  for each row execute function nomination_document_content_stays();

-- What holds for every course with standards; a course adds its own. The ids are fixed, so that every installation has the same.
insert into document_requirement (id, course_id, rule, reason, kind, position) values
  ('019b0000-0000-7000-8000-000000000001', null, 'PARTY_MEMBER', null, 'PARTY_CONFIRMATION', 20),
  ('019b0000-0000-7000-8000-000000000002', null, 'EDUCATION', null, 'DIPLOMA', 30),
  ('019b0000-0000-7000-8000-000000000003', null, 'POST', 'missing', 'POST_DECISION', 40),
  ('019b0000-0000-7000-8000-000000000004', null, 'POST', 'decisionMissing', 'PLANNING_DECISION', 50),
  ('019b0000-0000-7000-8000-000000000005', null, 'RATINGS', null, 'RATING_RECORDS', 60),
  ('019b0000-0000-7000-8000-000000000006', null, 'CREDENTIAL', null, 'THEORY_CREDENTIAL', 70);

-- For how long papers of a nomination that came to nothing are kept, as a dated parameter beside the others.
alter table planning_parameter drop constraint planning_parameter_known, add constraint planning_parameter_known check (code in (
  'LECTURERS_PER_CLASS', 'PART_TIME_ROOM_SHARE', 'NOTICE_DAYS', 'MAX_CLASS_SIZE', 'REMINDER_DAYS', 'PAPERS_KEPT_DAYS'));
alter table school_parameter drop constraint school_parameter_known, add constraint school_parameter_known check (code in (
  'LECTURERS_PER_CLASS', 'PART_TIME_ROOM_SHARE', 'NOTICE_DAYS', 'MAX_CLASS_SIZE', 'REMINDER_DAYS', 'PAPERS_KEPT_DAYS'));
insert into planning_parameter (code, valid_from, value, source, verified) values
  ('PAPERS_KEPT_DAYS', '2021-01-01', 365, 'Giả định: thời gian giữ giấy tờ của đề cử không thành', false);
