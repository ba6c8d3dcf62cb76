-- Trainees got a first password that an officer read to them: two people knew it. From here on they set their own, behind a link.
-- Guaranteed: a link is kept as a hash only, is good once and until its day; of one trainee one link is good at a time; what was used or
-- taken back stays so.
create table account_invitation (
  id uuid not null,
  trainee_id uuid not null,
  email text,
  token_hash bytea not null,
  invited_by uuid not null,
  created_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  revoked_at timestamptz(3),
  used_at timestamptz(3),
  account_id uuid,
  -- When somebody took it upon him to mail the link, and when a mail server took it.
  mail_claimed_at timestamptz(3),
  mailed_at timestamptz(3),
  constraint account_invitation_pkey primary key (id),
  constraint account_invitation_trainee_id_fkey foreign key (trainee_id) references trainee (id) on delete restrict on update cascade,
  constraint account_invitation_invited_by_fkey foreign key (invited_by) references account (id) on delete restrict on update cascade,
  constraint account_invitation_account_id_fkey foreign key (account_id) references account (id) on delete restrict on update cascade,
  constraint account_invitation_email_is_lower_case check (email = lower(email)),
  constraint account_invitation_expires_after_it_was_made check (expires_at > created_at),
  constraint account_invitation_ends_once check (num_nonnulls(used_at, revoked_at) <= 1),
  constraint account_invitation_used_has_its_account check ((used_at is null) = (account_id is null)),
  constraint account_invitation_mailed_once_claimed check (mailed_at is null or (mail_claimed_at is not null and email is not null))
);
create unique index account_invitation_token_hash_key on account_invitation (token_hash);
create unique index account_invitation_live_once on account_invitation (trainee_id) where used_at is null and revoked_at is null;
create index account_invitation_trainee_id_idx on account_invitation (trainee_id);
create index account_invitation_to_mail on account_invitation (created_at) where email is not null and mail_claimed_at is null and used_at is null and revoked_at is null;

create function account_invitation_spent_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or num_nonnulls(old.used_at, old.revoked_at) > 0 and (new.used_at, new.revoked_at, new.account_id) is distinct from (old.used_at, old.revoked_at, old.account_id)
    or (new.trainee_id, new.token_hash, new.email, new.expires_at) is distinct from (old.trainee_id, old.token_hash, old.email, old.expires_at) then
    raise exception 'violates constraint "account_invitation_spent_stays"' using constraint = 'account_invitation_spent_stays', errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger account_invitation_spent_stays before update or delete on account_invitation for each row execute function account_invitation_spent_stays();
