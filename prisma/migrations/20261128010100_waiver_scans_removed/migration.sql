-- A scan, once attached to a waiver, stayed for good, also one that may not be held (a classified paper) or belongs to another case. Existing
-- scans hold. Guaranteed from here on: a scan is removed once, by somebody and with a reason, its row stays; a waiver has at most one that holds.
alter table waiver_scan
  add column removed_at timestamptz(3),
  add column removed_by_id uuid,
  add column removed_reason text,
  add constraint waiver_scan_removed_by_id_fkey foreign key (removed_by_id) references account (id) on delete restrict on update cascade,
  add constraint waiver_scan_removed_says_who_and_why check (
    num_nonnulls(removed_at, removed_by_id, removed_reason) in (0, 3) and removed_reason <> '' and removed_at >= uploaded_at);

drop index waiver_scan_once;
create unique index waiver_scan_once on waiver_scan (waiver_id) where removed_at is null;
create index waiver_scan_waiver_id_idx on waiver_scan (waiver_id);

create or replace function waiver_scan_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.removed_at is not null
    or (new.id, new.waiver_id, new.file_name, new.media_type, new.size_bytes, new.content_hash, new.account_id, new.uploaded_at)
      is distinct from (old.id, old.waiver_id, old.file_name, old.media_type, old.size_bytes, old.content_hash, old.account_id, old.uploaded_at) then
    raise exception 'violates constraint "waiver_scan_stays"' using constraint = 'waiver_scan_stays', errcode = 'check_violation';
  end if;
  return new;
end $$;
