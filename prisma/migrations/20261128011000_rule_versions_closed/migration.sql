-- A version that a school had decided wrongly took effect on its day whatever was found before it, and a school that once had a version of its own
-- could never go back to the general one. Existing versions stay as they are: none is taken back, none is ended by its school.
-- Guaranteed from here on: a school takes a version of its own back before its first day, never after, or ends one from a day on that has not gone by;
-- each once, by a paper, with the reason. What was taken back never judges; the version before it, which it would have ended, lasts as if it had not been.

alter table rule_set
  add column revoked boolean not null default false,
  add column last_day date,
  add column closed_at timestamptz(3),
  add column closed_by_id uuid,
  add column closed_number text,
  add column closed_on date,
  add column closed_reason text,
  add constraint rule_set_closed_by_id_fkey foreign key (closed_by_id) references account (id) on delete restrict on update cascade,
  add constraint rule_set_closing_is_whole check (
    num_nulls(closed_at, closed_by_id, closed_number, closed_on, closed_reason) = case when revoked or last_day is not null then 0 else 5 end
    and not (revoked and last_day is not null) and closed_reason <> ''),
  add constraint rule_set_closed_by_its_school check (closed_at is null or school_id is not null),
  add constraint rule_set_closed_by_a_paper_of_its_day_or_earlier check (closed_on <= (closed_at at time zone 'Asia/Ho_Chi_Minh')::date),
  add constraint rule_set_revoked_before_it_began check (not revoked or (closed_at at time zone 'Asia/Ho_Chi_Minh')::date < valid_from),
  add constraint rule_set_ended_on_its_day_or_later check (
    last_day is null or (last_day >= (closed_at at time zone 'Asia/Ho_Chi_Minh')::date and coalesce(valid_to, 'infinity') <= last_day)),
  drop constraint rule_sets_of_a_family_do_not_overlap,
  add constraint rule_sets_of_a_family_do_not_overlap exclude using gist (
    family with =, coalesce(school_id, '00000000-0000-0000-0000-000000000000'::uuid) with =, daterange(valid_from, valid_to, '[]') with &&) where (not revoked);

-- A version keeps its words. It ends earlier when the next one is decided or its school ends it; it lasts longer only in the transaction that takes back
-- the version which had ended it, and then as long as that one would have, or until the day on which its school ends it.
create or replace function rule_set_is_never_rewritten() returns trigger language plpgsql as $$
declare
  closing constant text[] := array['revoked', 'last_day', 'closed_at', 'closed_by_id', 'closed_number', 'closed_on', 'closed_reason'];
begin
  if tg_op = 'DELETE'
    or (to_jsonb(new) - closing - 'valid_to') <> (to_jsonb(old) - closing - 'valid_to')
    or (old.closed_at is not null and (to_jsonb(new) - 'valid_to') <> (to_jsonb(old) - 'valid_to'))
    or (coalesce(new.valid_to, 'infinity') > coalesce(old.valid_to, 'infinity') and not exists (
      select from rule_set gone where gone.family = old.family and gone.school_id = old.school_id and gone.revoked
        and gone.xmin = pg_current_xact_id()::xid and gone.valid_from = old.valid_to + 1 and new.valid_to is not distinct from least(gone.valid_to, old.last_day))) then
    raise exception 'violates constraint "rule_set_is_never_rewritten"' using constraint = 'rule_set_is_never_rewritten', errcode = 'check_violation';
  end if;
  return new;
end $$;
