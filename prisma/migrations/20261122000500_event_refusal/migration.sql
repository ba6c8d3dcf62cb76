-- The trigger refused without naming itself in its message, where Prisma alone lets the name through.
-- No row changes. Guaranteed as before: an event is never rewritten; now the refusal is told by name.
create or replace function event_is_never_rewritten() returns trigger language plpgsql as $$
begin
  raise exception 'rewriting an event violates constraint "event_is_never_rewritten"'
    using constraint = 'event_is_never_rewritten', errcode = 'check_violation';
end $$;
