-- Steps of a quota could not be changed one by one, but all at once. No row changes.
-- Guaranteed from here on: the history of quotas is not emptied either.

create trigger quota_step_is_never_emptied before truncate on quota_step
  for each statement execute function quota_step_is_never_rewritten();
