-- The paper of a waiver was only named. Existing waivers have no scan. Guaranteed from here on: a waiver has at most one scan, of a known
-- type and a limited size, that is never replaced.

create table waiver_scan (
  id uuid not null,
  waiver_id uuid not null,
  file_name text not null,
  media_type text not null,
  size_bytes int not null,
  content_hash text not null,
  account_id uuid not null,
  uploaded_at timestamptz(3) not null,
  constraint waiver_scan_pkey primary key (id),
  constraint waiver_scan_waiver_id_fkey foreign key (waiver_id) references waiver (id) on delete restrict on update cascade,
  constraint waiver_scan_account_id_fkey foreign key (account_id) references account (id) on delete restrict on update cascade,
  constraint waiver_scan_type_known check (media_type in (
    'application/pdf', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'image/jpeg', 'image/png')),
  constraint waiver_scan_size_limited check (size_bytes between 1 and 10485760)
);
create unique index waiver_scan_once on waiver_scan (waiver_id);

create function waiver_scan_stays() returns trigger language plpgsql as $$
begin
  raise exception 'violates constraint "waiver_scan_stays"' using constraint = 'waiver_scan_stays', errcode = 'check_violation';
end $$;
create trigger waiver_scan_stays before update or delete on waiver_scan
  for each row execute function waiver_scan_stays();
