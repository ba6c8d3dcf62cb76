-- Who did not open the portal heard of nothing. From here on a person with something unread is mailed one digest a day, unless it is
-- switched off. Whoever sends a digest claims it first, and the claim is committed before the mail server is spoken to: a digest whose
-- sender dies in between stays claimed and is never sent again, so it is sent at most once. The inbox holds everything all the same.
-- Guaranteed: one digest a person and day; a notification is in one digest.
create table mail_digest (
  id uuid not null,
  account_id uuid not null,
  day date not null,
  status text not null default 'CLAIMED',
  attempts int not null default 1,
  claimed_at timestamptz(3) not null,
  settled_at timestamptz(3),
  constraint mail_digest_pkey primary key (id),
  constraint mail_digest_account_id_fkey foreign key (account_id) references account (id) on delete restrict on update cascade,
  -- REFUSED: the server said no, so nothing went out. DROPPED: whoever it was for has no right to it any more, or has read it.
  constraint mail_digest_status_known check (status in ('CLAIMED', 'SENT', 'REFUSED', 'DROPPED')),
  constraint mail_digest_attempts_limited check (attempts between 1 and 3),
  constraint mail_digest_settled_has_a_time check ((status = 'CLAIMED') = (settled_at is null))
);
create unique index mail_digest_once_a_day on mail_digest (account_id, day);
alter table notification add column digest_id uuid,
  add constraint notification_digest_id_fkey foreign key (digest_id) references mail_digest (id) on delete restrict on update cascade;
create index notification_digest_id_idx on notification (digest_id);
alter table account add column mail_digest boolean not null default true;
