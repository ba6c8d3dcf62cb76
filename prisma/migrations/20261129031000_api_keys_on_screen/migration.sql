-- Keys of programs were made and revoked by hand in the database: nobody saw which there were, what they may do, whether anybody uses them.
-- A key now says whether it may only read, when it was last used (to the hour), and who revoked it and why. Existing keys may do what they
-- could: read and write; when they were used is not known; those revoked with their role (a succession of agencies) name nobody, as before.
-- Guaranteed from now on: a scope is one of two; whoever revokes says why; a key never acts as another role or does more than what it was
-- issued for, and what is revoked stays revoked.
alter table api_key
  add column scope text not null default 'WRITE',
  add column last_used_at timestamptz(3),
  add column revoked_by uuid references account (id) on delete restrict on update cascade,
  add column revoked_reason text,
  add constraint api_key_scope_known check (scope in ('READ', 'WRITE')),
  add constraint api_key_revoked_by_somebody_says_why check (
    case when revoked_by is null then revoked_reason is null else revoked_at is not null and revoked_reason is not null and btrim(revoked_reason) <> '' end);
create index api_key_role_id_idx on api_key (role_id);
create index api_key_revoked_by_idx on api_key (revoked_by);

create function api_key_stays() returns trigger language plpgsql as $$
begin
  if (new.id, new.role_id, new.key_hash, new.scope, new.label, new.created_at, new.expires_at) is distinct from (old.id, old.role_id, old.key_hash, old.scope, old.label, old.created_at, old.expires_at)
    or old.revoked_at is not null and (new.revoked_at, new.revoked_by, new.revoked_reason) is distinct from (old.revoked_at, old.revoked_by, old.revoked_reason) then
    raise exception 'violates constraint "api_key_stays"' using constraint = 'api_key_stays', errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger api_key_stays before update on api_key for each row execute function api_key_stays();
