-- Both triggers on the rows of a notice refused under the name of the function they share. No row changes.
-- Guaranteed from here on: each refuses under its own name, the one that the page of invariants and the audit know.
create or replace function notice_rows_of_a_draft_only() returns trigger language plpgsql as $$
begin
  if exists (select from notice_version v where v.id = coalesce(new.version_id, old.version_id) and v.status = 'ISSUED') then
    raise exception 'violates constraint "%"', tg_name using constraint = tg_name, errcode = 'check_violation';
  end if;
  return coalesce(new, old);
end $$;
