-- A hand-over named the trainees who had not answered their forms yet, those of anonymous rounds among them: who decides on agencies read who was
-- still to answer, and the case kept it. What cases under way and cases carried out kept of it is taken away; totals and all else of them stay.
-- Guaranteed from here on: no hand-over names a trainee's own form. It follows the person, whom a row of the hand-over names already.

alter table agency_handover disable trigger agency_handover_stays;
delete from agency_handover h using evaluation_invitation i where h.kind = 'INVITATION' and i.id = h.subject_id and i.respondent = 'TRAINEE';
alter table agency_handover enable trigger agency_handover_stays;

-- Keys of what was seen end with the respondent.
alter table succession_case disable trigger succession_case_done_stays;
update succession_case c set seen = coalesce((select jsonb_object_agg(s.key, s.value) from jsonb_each(c.seen) s where s.key not like 'INVITATION:%:TRAINEE'), '{}')
  where exists (select from jsonb_object_keys(c.seen) k where k like 'INVITATION:%:TRAINEE');
alter table succession_case enable trigger succession_case_done_stays;

create function agency_handover_names_no_respondent() returns trigger language plpgsql as $$
begin
  if exists (select from evaluation_invitation i where i.id = new.subject_id and i.respondent = 'TRAINEE') then
    raise exception 'violates constraint "agency_handover_names_no_respondent"' using constraint = 'agency_handover_names_no_respondent', errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger agency_handover_names_no_respondent before insert on agency_handover for each row when (new.kind = 'INVITATION') execute function agency_handover_names_no_respondent();
