-- A duty to hold the review conference waited for a paper, because no conference was known; now the register of activities knows it. A duty of that kind
-- that a paper had closed was closed by that paper, and is called so from here on; all others stay as they are. Guaranteed: a review duty is done on the day
-- of the review conference of its year (that of its period, else of its due day) and by nothing else; how a finding was mended stays as it was written.
update obligation set closed_by = 'DOCUMENT' where closed_by = 'REVIEW_HELD' and evidence_number is not null;
alter table obligation
  drop constraint obligation_closed_by_its_object,
  add constraint obligation_closed_by_its_object check (closed_by = 'DOCUMENT' or evidence_number is null);

create function inspection_finding_mended_stays() returns trigger language plpgsql as $$
begin
  raise exception 'violates constraint "inspection_finding_mended_stays"' using constraint = 'inspection_finding_mended_stays', errcode = 'check_violation';
end $$;
create trigger inspection_finding_mended_stays before update or delete on inspection_finding
  for each row when (old.mended_on is not null) execute function inspection_finding_mended_stays();
