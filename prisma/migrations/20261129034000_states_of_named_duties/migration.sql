-- What became of a duty is derived by the view obligation_state. Whoever asked it for the duties of one agency had it derived for all duties of all agencies,
-- because what is derived cannot be narrowed before; and each statement that named it was planned for longer than it ran. No row changes.
-- Guaranteed from here on: the same is answered of named duties alone, and a connection plans it once.
create function obligation_states(duties uuid[]) returns table (id uuid, done boolean, done_on date, late boolean, applies boolean, open boolean, waits boolean)
language plpgsql stable rows 100 set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
begin
  return query select s.id, s.done, s.done_on, s.late, s.applies, s.open, s.waits from obligation_state s where s.id = any(duties);
end
$$;
