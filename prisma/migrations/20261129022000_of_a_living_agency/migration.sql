-- Whoever registered somebody, or wrote down whose lecturer somebody is, while that agency ended waited for its end and was then written to it all the same:
-- a person whom only an agency employs that is no more, whom after a division nobody reads, and a lecturer whom nobody lends. Rows that stand stay.
-- Guaranteed from here on: no employment begins after its agency ended, and no lecturer comes to be lent by one that has ended.
create function employment_of_a_living_agency() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.agency_id = old.agency_id then return new; end if;
  perform agency_lives(new.agency_id, new.valid_from, 'employment_of_a_living_agency');
  return new;
end $$;
create trigger employment_of_a_living_agency before insert or update of agency_id on employment for each row when (new.valid_to is null) execute function employment_of_a_living_agency();

create function lecturer_of_a_living_agency() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.agency_id = old.agency_id then return new; end if;
  perform agency_lives(new.agency_id, 'infinity', 'lecturer_of_a_living_agency');
  return new;
end $$;
create trigger lecturer_of_a_living_agency before insert or update of agency_id on lecturer
  for each row when (new.agency_id is not null and new.left_on is null) execute function lecturer_of_a_living_agency();
