-- Whoever signed out took the cookie off the own browser; a copy of it went on for up to twelve hours, until the password was changed. No row is touched:
-- sessions that were signed out of before this stay as they were until they run out. Guaranteed from here on: a session is told by the id in its token,
-- the id of one that was signed out of stands here until the token would have run out, and no request is let in with it.
create table ended_session (
  id uuid not null,
  expires_at timestamptz(3) not null,
  constraint ended_session_pkey primary key (id)
);
create index ended_session_expires_at_idx on ended_session (expires_at);
