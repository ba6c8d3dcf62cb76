-- Keys of anonymous answers were random by the program's word only. Existing rows fulfil it.
-- Guaranteed from here on: a key that is not tied to an invitation is a UUID of version 4, which carries no time.

alter table evaluation_response
  add constraint evaluation_response_anonymous_key_random check (invitation_id is not null or substr(id::text, 15, 1) = '4');
alter table evaluation_pending
  add constraint evaluation_pending_key_random check (substr(id::text, 15, 1) = '4');
