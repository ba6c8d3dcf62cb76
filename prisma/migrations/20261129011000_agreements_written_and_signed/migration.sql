-- Versions of an agreement, with what they say and who signed them, could be rewritten at any time, and nothing kept what the parties answered
-- to a draft. Existing versions stay as they are: they have revision 0, no comments and no scan; those that are signed may not be rewritten any more.
-- Guaranteed from here on: what a version says changes only while it is a draft, and its state goes only forward; a party signs once, and only
-- while the version is put to the parties; a version is signed when every party has; one version of an agreement is in force and one under way;
-- a cell, a promise and a comment belong to a party of their own version; a comment is never rewritten, and answered once; of the signed paper
-- there is one scan, a PDF, that stays.

alter table agreement_version
  add column revision integer not null default 0,
  add column proposed_at timestamptz(3),
  drop constraint agreement_status_known,
  add constraint agreement_status_known check (status in ('DRAFT', 'PROPOSED', 'WITHDRAWN', 'SIGNED', 'IN_FORCE', 'SUPERSEDED', 'EXPIRED')),
  add constraint agreement_revision_not_negative check (revision >= 0),
  add constraint agreement_number_comes_with_its_day check ((document_number is null) = (signed_on is null));
create unique index agreement_one_in_force on agreement_version (agreement_id) where status = 'IN_FORCE';
create unique index agreement_one_under_way on agreement_version (agreement_id) where status in ('DRAFT', 'PROPOSED', 'SIGNED');

alter table agreement_party
  add constraint agreement_signature_is_whole check (num_nulls(signed_by, signed_post, signed_on, signed_document) in (0, 4));
create unique index agreement_party_once on agreement_party (version_id, kind, coalesce(agency_id, '00000000-0000-0000-0000-000000000000'::uuid));

-- What a version says stays as it was when it was put to the parties; its number and day are added once, and the version that follows it cuts its period.
create function agreement_version_stays() returns trigger language plpgsql as $$
declare
  moving constant text[] := array['status', 'revision', 'proposed_at', 'document_number', 'signed_on', 'valid_to'];
begin
  if tg_op = 'DELETE' then
    if old.status = 'DRAFT' then return old; end if;
  elsif old.status = 'DRAFT' or (
    to_jsonb(new) - moving = to_jsonb(old) - moving and new.revision = old.revision and new.proposed_at is not distinct from old.proposed_at
    and (new.status = old.status or (old.status, new.status) in (
      ('PROPOSED', 'WITHDRAWN'), ('PROPOSED', 'SIGNED'), ('SIGNED', 'IN_FORCE'), ('SIGNED', 'WITHDRAWN'), ('IN_FORCE', 'SUPERSEDED'), ('IN_FORCE', 'EXPIRED')))
    and (new.document_number is not distinct from old.document_number and new.signed_on is not distinct from old.signed_on
      or old.status = 'SIGNED' and old.document_number is null)
    and (new.valid_to = old.valid_to or old.status = 'IN_FORCE' and new.status = 'SUPERSEDED' and new.valid_to < old.valid_to)) then
    return new;
  end if;
  raise exception 'violates constraint "agreement_version_stays"' using constraint = 'agreement_version_stays', errcode = 'check_violation';
end $$;
create trigger agreement_version_stays before update or delete on agreement_version
  for each row execute function agreement_version_stays();

create function agreement_signed_by_every_party() returns trigger language plpgsql as $$
begin
  if new.status in ('SIGNED', 'IN_FORCE') and (not exists (select from agreement_party p where p.version_id = new.id)
    or exists (select from agreement_party p where p.version_id = new.id and p.signed_on is null)) then
    raise exception 'violates constraint "agreement_signed_by_every_party"' using constraint = 'agreement_signed_by_every_party', errcode = 'check_violation';
  end if;
  return null;
end $$;
create trigger agreement_signed_by_every_party after insert or update of status on agreement_version
  for each row execute function agreement_signed_by_every_party();

create function agreement_signature_of_a_proposal() returns trigger language plpgsql as $$
declare
  signature constant text[] := array['signed_by', 'signed_post', 'signed_on', 'signed_document'];
begin
  if (tg_op = 'INSERT' and new.signed_on is not null) or (tg_op = 'UPDATE'
    and (new.signed_by, new.signed_post, new.signed_on, new.signed_document) is distinct from (old.signed_by, old.signed_post, old.signed_on, old.signed_document)
    and (old.signed_on is not null or to_jsonb(new) - signature <> to_jsonb(old) - signature
      or not exists (select from agreement_version v where v.id = new.version_id and v.status = 'PROPOSED'))) then
    raise exception 'violates constraint "agreement_signature_of_a_proposal"' using constraint = 'agreement_signature_of_a_proposal', errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger agreement_signature_of_a_proposal before insert or update on agreement_party
  for each row execute function agreement_signature_of_a_proposal();

create function agreement_parts_of_a_draft_only() returns trigger language plpgsql as $$
begin
  if exists (select from agreement_version v where v.id in (old.version_id, new.version_id) and v.status <> 'DRAFT') then
    raise exception 'violates constraint "%"', tg_name using constraint = tg_name, errcode = 'check_violation';
  end if;
  return coalesce(new, old);
end $$;
create trigger agreement_clauses_of_a_draft_only before insert or update or delete on agreement_clause
  for each row execute function agreement_parts_of_a_draft_only();
create trigger agreement_cells_of_a_draft_only before insert or update or delete on agreement_cell
  for each row execute function agreement_parts_of_a_draft_only();
create trigger commitments_of_a_draft_only before insert or update or delete on commitment
  for each row execute function agreement_parts_of_a_draft_only();
create trigger agreement_parties_of_a_draft_only before insert or delete on agreement_party
  for each row execute function agreement_parts_of_a_draft_only();
create trigger agreement_parties_stay before update of id, version_id, position, kind, agency_id, label on agreement_party
  for each row execute function agreement_parts_of_a_draft_only();

create function agreement_members_of_a_draft_only() returns trigger language plpgsql as $$
begin
  if exists (select from agreement_party p join agreement_version v on v.id = p.version_id where p.id in (old.party_id, new.party_id) and v.status <> 'DRAFT') then
    raise exception 'violates constraint "agreement_members_of_a_draft_only"' using constraint = 'agreement_members_of_a_draft_only', errcode = 'check_violation';
  end if;
  return coalesce(new, old);
end $$;
create trigger agreement_members_of_a_draft_only before insert or update or delete on agreement_member
  for each row execute function agreement_members_of_a_draft_only();

create function agreement_part_of_its_party() returns trigger language plpgsql as $$
begin
  if not exists (select from agreement_party p where p.id = new.party_id and p.version_id = new.version_id) then
    raise exception 'violates constraint "%"', tg_name using constraint = tg_name, errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger agreement_cell_of_its_party before insert or update on agreement_cell
  for each row execute function agreement_part_of_its_party();
create trigger commitment_of_its_party before insert or update on commitment
  for each row execute function agreement_part_of_its_party();

create table agreement_comment (
  id uuid not null,
  version_id uuid not null,
  party_id uuid not null,
  agency_id uuid,
  part text not null,
  clause integer,
  text text not null,
  account_id uuid not null,
  written_at timestamptz(3) not null,
  answer text,
  answered_by_id uuid,
  answered_at timestamptz(3),
  constraint agreement_comment_pkey primary key (id),
  constraint agreement_comment_version_id_fkey foreign key (version_id) references agreement_version (id) on delete restrict on update cascade,
  constraint agreement_comment_party_id_fkey foreign key (party_id) references agreement_party (id) on delete restrict on update cascade,
  constraint agreement_comment_agency_id_fkey foreign key (agency_id) references agency (id) on delete restrict on update cascade,
  constraint agreement_comment_account_id_fkey foreign key (account_id) references account (id) on delete restrict on update cascade,
  constraint agreement_comment_answered_by_id_fkey foreign key (answered_by_id) references account (id) on delete restrict on update cascade,
  constraint agreement_comment_part_known check (part in ('CLAUSE', 'MATRIX', 'COMMITMENTS', 'WHOLE')),
  constraint agreement_comment_names_its_clause check ((part = 'CLAUSE') = (clause is not null)),
  constraint agreement_comment_says_something check (text <> '' and answer <> ''),
  constraint agreement_comment_answer_is_whole check (num_nulls(answer, answered_by_id, answered_at) in (0, 3))
);
create index agreement_comment_version_id_idx on agreement_comment (version_id, id);
create index agreement_comment_party_id_idx on agreement_comment (party_id);

create function agreement_comment_on_a_proposal() returns trigger language plpgsql as $$
begin
  if not exists (select from agreement_version v where v.id = new.version_id and v.status = 'PROPOSED')
    or (new.part = 'CLAUSE' and not exists (select from agreement_clause c where c.version_id = new.version_id and c.position = new.clause)) then
    raise exception 'violates constraint "agreement_comment_on_a_proposal"' using constraint = 'agreement_comment_on_a_proposal', errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger agreement_comment_on_a_proposal before insert on agreement_comment
  for each row execute function agreement_comment_on_a_proposal();
create trigger agreement_comment_of_its_party before insert on agreement_comment
  for each row execute function agreement_part_of_its_party();

create function agreement_comment_is_never_rewritten() returns trigger language plpgsql as $$
declare
  answering constant text[] := array['answer', 'answered_by_id', 'answered_at'];
begin
  if tg_op = 'DELETE' or old.answered_at is not null or to_jsonb(new) - answering <> to_jsonb(old) - answering then
    raise exception 'violates constraint "agreement_comment_is_never_rewritten"' using constraint = 'agreement_comment_is_never_rewritten', errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger agreement_comment_is_never_rewritten before update or delete on agreement_comment
  for each row execute function agreement_comment_is_never_rewritten();

create table agreement_scan (
  id uuid not null,
  version_id uuid not null,
  file_name text not null,
  media_type text not null,
  size_bytes integer not null,
  content_hash text not null,
  account_id uuid not null,
  uploaded_at timestamptz(3) not null,
  constraint agreement_scan_pkey primary key (id),
  constraint agreement_scan_version_id_fkey foreign key (version_id) references agreement_version (id) on delete restrict on update cascade,
  constraint agreement_scan_account_id_fkey foreign key (account_id) references account (id) on delete restrict on update cascade,
  constraint agreement_scan_is_a_pdf check (media_type = 'application/pdf'),
  constraint agreement_scan_size_limited check (size_bytes between 1 and 10485760)
);
create unique index agreement_scan_once on agreement_scan (version_id);

create function agreement_scan_stays() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' or not exists (select from agreement_version v where v.id = new.version_id and v.status not in ('DRAFT', 'PROPOSED', 'WITHDRAWN')) then
    raise exception 'violates constraint "agreement_scan_stays"' using constraint = 'agreement_scan_stays', errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger agreement_scan_stays before insert or update or delete on agreement_scan
  for each row execute function agreement_scan_stays();
