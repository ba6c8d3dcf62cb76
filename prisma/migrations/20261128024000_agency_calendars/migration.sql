-- Calendars were of a trainee, a lecturer, a class or a room. An agency's liaison and head have one of who is away from here on, of the agency
-- it was made for and of no other, one that works at a time for each account. Existing addresses stay as they are.
alter table calendar_feed
  add column agency_id uuid,
  add constraint calendar_feed_agency_id_fkey foreign key (agency_id) references agency (id) on delete restrict on update cascade,
  drop constraint calendar_feed_hat_known,
  add constraint calendar_feed_hat_known check (hat in ('trainee', 'lecturer', 'cohort', 'room', 'agency')),
  drop constraint calendar_feed_names_what_it_shows,
  add constraint calendar_feed_names_what_it_shows check (
    (hat = 'cohort') = (cohort_id is not null) and (hat = 'room') = (room_id is not null) and (hat = 'agency') = (agency_id is not null));
create unique index calendar_feed_agency_live_once on calendar_feed (account_id, agency_id) where revoked_at is null and agency_id is not null;
