-- Diplomas and certificates stood in a paper register; of some the number was kept with the person. Nothing of it becomes a row: what was
-- issued before the portal is entered when somebody asks for it.
-- Guaranteed from here on: a serial number is used once at a school for a kind, for all time, a register number once a year; what was
-- printed is kept as it was printed, with its hash, and stays; a trainee has one certificate, which only a reissue replaces, once; what
-- was revoked says by which paper and why.
create table certificate (
  id uuid not null,
  school_id uuid not null,
  cohort_id uuid not null,
  trainee_id uuid not null,
  -- None: of a class that ended before there were decisions here.
  decision_id uuid,
  kind text not null,
  serial_number text not null,
  register_year int not null,
  register_number int not null,
  issued_on date not null,
  -- What was printed, as JSON, byte for byte what the hash was made of.
  content text not null,
  content_hash bytea not null,
  check_hash bytea not null,
  search_text text not null,
  replaces_id uuid,
  reissue_number text,
  reissue_on date,
  reissue_reason text,
  issued_at timestamptz(3) not null,
  issued_by uuid,
  constraint certificate_pkey primary key (id),
  constraint certificate_serial_once unique (school_id, kind, serial_number),
  constraint certificate_registered_once unique (school_id, kind, register_year, register_number),
  constraint certificate_checked_by_one_code unique (check_hash),
  constraint certificate_with_trainee unique (id, trainee_id),
  constraint certificate_reissued_once unique (replaces_id),
  constraint certificate_of_the_class foreign key (trainee_id, cohort_id) references trainee (id, cohort_id) on delete restrict on update cascade,
  constraint certificate_cohort_id_school_id_fkey foreign key (cohort_id, school_id) references cohort (id, school_id) on delete restrict on update cascade,
  constraint certificate_decision_id_fkey foreign key (decision_id) references graduation_decision (id) on delete restrict on update cascade,
  constraint certificate_replaces_one_of_its_trainee foreign key (replaces_id, trainee_id) references certificate (id, trainee_id) on delete restrict on update cascade,
  constraint certificate_issued_by_fkey foreign key (issued_by) references account (id) on delete restrict on update cascade,
  constraint certificate_kind_known check (kind in ('DIPLOMA', 'CERTIFICATE')),
  constraint certificate_register_number_positive check (register_number > 0),
  constraint certificate_registered_in_its_year check (register_year = extract(year from issued_on)::int),
  constraint certificate_hash_of_its_content check (content_hash = sha256(convert_to(content, 'UTF8'))),
  constraint certificate_content_is_registered check (
    content::jsonb ->> 'serialNumber' = serial_number and content::jsonb ->> 'kind' = kind and (content::jsonb ->> 'registerNumber')::int = register_number
    and content::jsonb ->> 'issuedOn' = issued_on::text),
  constraint certificate_reissue_is_whole check (num_nonnulls(replaces_id, reissue_number, reissue_on, reissue_reason) in (0, 4))
);
create unique index certificate_once_per_trainee on certificate (trainee_id) where replaces_id is null;
create index certificate_trainee_id_idx on certificate (trainee_id);
create index certificate_cohort_id_idx on certificate (cohort_id);
create index certificate_decision_id_idx on certificate (decision_id);
create index certificate_school_id_issued_on_id_idx on certificate (school_id, issued_on desc, id desc);

create table certificate_revocation (
  certificate_id uuid not null,
  number text not null,
  revoked_on date not null,
  reason text not null,
  recorded_at timestamptz(3) not null,
  recorded_by uuid not null,
  constraint certificate_revocation_pkey primary key (certificate_id),
  constraint certificate_revocation_certificate_id_fkey foreign key (certificate_id) references certificate (id) on delete restrict on update cascade,
  constraint certificate_revocation_recorded_by_fkey foreign key (recorded_by) references account (id) on delete restrict on update cascade
);

create function certificate_stays() returns trigger language plpgsql as $$
begin
  raise exception 'violates constraint "certificate_stays"' using constraint = 'certificate_stays', errcode = 'check_violation';
end $$;
create trigger certificate_stays before update or delete on certificate for each row execute function certificate_stays();
create trigger certificate_revocation_stays before update or delete on certificate_revocation for each row execute function certificate_stays();
