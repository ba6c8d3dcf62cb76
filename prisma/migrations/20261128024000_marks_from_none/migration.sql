-- A correction was of a mark that was there. Whoever joined the class after a sheet was locked, or stood blank on a locked sheet of a
-- retake, could therefore never have a mark. No row changes: every correction so far is of a mark, and so of a sheet.
-- Guaranteed from here on: a correction is of a sheet, from the mark that is there or from none (NONE); a mark comes into a locked
-- sheet exactly when a second person approved a correction from none to it, in the transaction in which it was approved.
alter table mark_correction drop constraint mark_correction_of_a_mark;
alter table mark_correction add constraint mark_correction_of_its_sheet foreign key (cohort_id, component_id, attempt)
  references mark_sheet (cohort_id, component_id, attempt) on delete restrict on update cascade;
alter table mark_correction add constraint mark_correction_from_what_there_was check (
  (from_outcome = 'SAT') = (from_value is not null) and from_outcome in ('SAT', 'ABSENT', 'EXCUSED', 'NONE'));

create or replace function mark_changes_in_a_draft_or_by_correction() returns trigger language plpgsql as $$
declare
  sheet_status text;
  was_outcome text := 'NONE';
  was_value int;
begin
  if tg_op = 'DELETE' or tg_op = 'UPDATE' and (old.component_id, old.trainee_id, old.attempt, old.sheet_id) is distinct from (new.component_id, new.trainee_id, new.attempt, new.sheet_id) then
    raise exception 'violates constraint "mark_is_never_removed"' using constraint = 'mark_is_never_removed', errcode = 'check_violation';
  end if;
  if tg_op = 'UPDATE' then
    was_outcome := old.outcome;
    was_value := old.value;
  end if;
  -- The sheet waits for who moves it on: a mark does not slip into a sheet that is being locked.
  select status into sheet_status from mark_sheet where id = new.sheet_id for share;
  if sheet_status <> 'DRAFT' and (sheet_status <> 'LOCKED' or not exists (
      select from mark_correction c where (c.component_id, c.trainee_id, c.attempt) = (new.component_id, new.trainee_id, new.attempt)
        and c.status = 'APPROVED' and (c.decided_by, c.decided_at) = (new.set_by, new.set_at)
        and (c.from_outcome, c.from_value) is not distinct from (was_outcome, was_value) and (c.to_outcome, c.to_value) is not distinct from (new.outcome, new.value))) then
    raise exception 'violates constraint "mark_changes_in_a_draft_or_by_correction"' using constraint = 'mark_changes_in_a_draft_or_by_correction', errcode = 'check_violation';
  end if;
  return new;
end $$;
