-- A line could be moved out of a version that was proposed or decided, and an approved version's papers could be rewritten.
-- No row changes.
-- Guaranteed from here on: a line neither comes to nor leaves a version that is not a draft; an approved version only becomes
-- superseded, and nothing else of it changes, then or later.

create or replace function plan_line_of_a_draft_only() returns trigger language plpgsql as $$
begin
  if exists (select from plan_version v where v.id in (old.version_id, new.version_id) and v.status <> 'DRAFT') then
    raise exception 'violates constraint "plan_line_of_a_draft_only"' using constraint = 'plan_line_of_a_draft_only', errcode = 'check_violation';
  end if;
  return coalesce(new, old);
end $$;

create function plan_version_decided_stays() returns trigger language plpgsql as $$
begin
  if old.status in ('APPROVED', 'SUPERSEDED') and (tg_op = 'DELETE' or to_jsonb(new) - 'status' <> to_jsonb(old) - 'status'
    or new.status not in (old.status, 'SUPERSEDED')) then
    raise exception 'violates constraint "plan_version_decided_stays"' using constraint = 'plan_version_decided_stays', errcode = 'check_violation';
  end if;
  return coalesce(new, old);
end $$;
create trigger plan_version_decided_stays before update or delete on plan_version
  for each row execute function plan_version_decided_stays();
