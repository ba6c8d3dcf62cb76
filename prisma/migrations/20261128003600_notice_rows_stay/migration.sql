-- A cohort or a seat of the annex could be moved out of an issued notice into a draft. No row changes.
-- Guaranteed from here on: the rows of an issued notice neither come nor go.
create or replace function notice_rows_of_a_draft_only() returns trigger language plpgsql as $$
begin
  if exists (select from notice_version v where v.id in (old.version_id, new.version_id) and v.status = 'ISSUED') then
    raise exception 'violates constraint "%"', tg_name using constraint = tg_name, errcode = 'check_violation';
  end if;
  return coalesce(new, old);
end $$;
