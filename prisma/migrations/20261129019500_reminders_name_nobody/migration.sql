-- A reminder of a round was an event of each trainee who had not answered, written in the transaction of the round's own reminder: the log said who had
-- not yet answered which anonymous round. Existing events of that kind are taken out of the log, with what was told of them; the forms themselves
-- stand where they stood. Guaranteed from here on: a reminder in the log is of a school and a day and of no person.
alter table event disable trigger event_is_never_rewritten;
delete from notification n using event e where e.id = n.event_id and e.type = 'evaluation.reminded' and e.subject_kind <> 'school';
delete from outbox o using event e where e.id = o.event_id and e.type = 'evaluation.reminded' and e.subject_kind <> 'school';
delete from event where type = 'evaluation.reminded' and subject_kind <> 'school';
alter table event enable trigger event_is_never_rewritten;
alter table event add constraint event_reminder_names_nobody check (type <> 'evaluation.reminded' or (subject_kind = 'school' and agency_id is null));
