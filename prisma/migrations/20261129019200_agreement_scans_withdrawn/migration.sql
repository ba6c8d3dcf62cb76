-- The scan of a signed version stayed for good, also where it was of another paper. Existing scans stay as they are: none is withdrawn. Guaranteed from
-- here on: a scan can be withdrawn once, with who, when and why, and nothing else of it ever changes; a withdrawn one stays in its row and its file stays
-- with it; of those that are not withdrawn a version has one.
alter table agreement_scan
  add column withdrawn_at timestamptz(3),
  add column withdrawn_by_id uuid,
  add column withdrawn_reason text,
  add constraint agreement_scan_withdrawn_by_id_fkey foreign key (withdrawn_by_id) references account (id) on delete restrict on update cascade,
  add constraint agreement_scan_withdrawn_says_who_and_why check (
    num_nonnulls(withdrawn_at, withdrawn_by_id, withdrawn_reason) in (0, 3) and withdrawn_reason <> '' and withdrawn_at >= uploaded_at);
drop index agreement_scan_once;
create unique index agreement_scan_once on agreement_scan (version_id) where withdrawn_at is null;
create index agreement_scan_version_id_idx on agreement_scan (version_id);

create or replace function agreement_scan_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE'
    or (tg_op = 'UPDATE' and (old.withdrawn_at is not null
      or (new.id, new.version_id, new.file_name, new.media_type, new.size_bytes, new.content_hash, new.account_id, new.uploaded_at)
        is distinct from (old.id, old.version_id, old.file_name, old.media_type, old.size_bytes, old.content_hash, old.account_id, old.uploaded_at)))
    or (tg_op = 'INSERT' and not exists (select from agreement_version v where v.id = new.version_id and v.status not in ('DRAFT', 'PROPOSED', 'WITHDRAWN'))) then
    raise exception 'violates constraint "agreement_scan_stays"' using constraint = 'agreement_scan_stays', errcode = 'check_violation';
  end if;
  return new;
end $$;
