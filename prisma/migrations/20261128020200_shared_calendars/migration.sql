-- A calendar's address was of one account in one hat. Classes and rooms have theirs too from here on, one that works at a time: made by the
-- office for all who follow the class or stand before the room. Existing addresses stay as they are.
alter table calendar_feed
  add column cohort_id uuid,
  add column room_id uuid,
  add constraint calendar_feed_cohort_id_fkey foreign key (cohort_id) references cohort (id) on delete restrict on update cascade,
  add constraint calendar_feed_room_id_fkey foreign key (room_id) references room (id) on delete restrict on update cascade,
  drop constraint calendar_feed_hat_known,
  add constraint calendar_feed_hat_known check (hat in ('trainee', 'lecturer', 'cohort', 'room')),
  add constraint calendar_feed_names_what_it_shows check ((hat = 'cohort') = (cohort_id is not null) and (hat = 'room') = (room_id is not null));
drop index calendar_feed_live_once;
create unique index calendar_feed_live_once on calendar_feed (account_id, hat) where revoked_at is null and hat in ('trainee', 'lecturer');
create unique index calendar_feed_cohort_live_once on calendar_feed (cohort_id) where revoked_at is null and cohort_id is not null;
create unique index calendar_feed_room_live_once on calendar_feed (room_id) where revoked_at is null and room_id is not null;
