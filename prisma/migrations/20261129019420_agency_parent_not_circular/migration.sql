-- That no agency stands above itself was asked by one command, of one placement at a time: a merger into an agency that stood below a child of the
-- one that ended made a circle, and so could three placements at once. No row is changed here; the audit names a circle if there is one.
-- Guaranteed from here on: on either line no agency stands above itself, by whatever detour, in what holds until further notice.

-- The lock makes two halves of a circle wait for each other: the second sees the first.
create function agency_parent_not_circular() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtext('agency_parent'));
  if exists (with recursive above(id) as (
      select new.parent_id union select p.parent_id from agency_parent p join above a on p.agency_id = a.id where p.line = new.line and p.valid_to is null and p.id <> new.id)
    select from above where id = new.agency_id) then
    raise exception 'violates constraint "agency_parent_not_circular"' using constraint = 'agency_parent_not_circular', errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger agency_parent_not_circular before insert or update on agency_parent for each row when (new.valid_to is null and new.parent_id <> new.agency_id) execute function agency_parent_not_circular();
