-- Until now whoever handed in a sheet of marks could verify it, too. What one person alone verified and nobody locked waits to be verified again; what was
-- locked stays as it is, for results and papers rest on it: then the constraint stands unvalidated, holds for every sheet from here on, and the audit names
-- the old ones. Guaranteed from here on: a sheet is verified by somebody else than who handed it in.
alter table mark_sheet disable trigger mark_sheet_moves_in_order;
update mark_sheet set status = 'ENTERED', verified_by = null, verified_at = null, version = version + 1 where status = 'VERIFIED' and verified_by = entered_by;
alter table mark_sheet enable trigger mark_sheet_moves_in_order;
alter table mark_sheet add constraint mark_sheet_verified_by_a_second_person check (verified_by <> entered_by) not valid;
do $$ begin
  if not exists (select from mark_sheet where verified_by = entered_by) then
    alter table mark_sheet validate constraint mark_sheet_verified_by_a_second_person;
  end if;
end $$;
