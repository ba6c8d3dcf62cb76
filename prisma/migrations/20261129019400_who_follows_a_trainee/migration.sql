-- Who follows a trainee was worked out in ten places, in some as any agency that was ever named, in some as the sending one: an agency that
-- had handed a trainee on went on seeing him or her, and the half of a divided agency that employs somebody was asked nothing. Rows stay as they
-- are; trainees who had completed a course before their agency was divided stay with it until a transfer names them.
-- Guaranteed from here on: one view says of every trainee one agency, that of the last hand-over, else the one that sent him or her; a trainee
-- is handed over to somebody, never to nobody.

alter table agency_handover add constraint agency_handover_trainee_goes_to_somebody check (trainee_id is null or to_id is not null);

-- Whoever took over all of that agency is the caller's matter: an actor's agencies have them already, others ask agency_now. Two branches, so
-- that a condition on the agency is answered by an index in each.
create view trainee_follower as
  select t.id as trainee_id, t.agency_id from trainee t where not exists (select from agency_handover h where h.trainee_id = t.id)
  union all
  select h.trainee_id, h.to_id from agency_handover h
  where h.trainee_id is not null and not exists (select from agency_handover n where n.trainee_id = h.trainee_id and n.id > h.id);
