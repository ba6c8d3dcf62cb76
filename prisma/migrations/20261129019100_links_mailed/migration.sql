-- A link that was handed on was not mailed: whoever handed it on had to write. Links handed on before are not mailed now, the job looks one day back.
-- Guaranteed from here on: of each handing-on that names an e-mail at most one letter goes out, because the row that claims it stands first. Only forms
-- of managers and agencies are handed on, and those are named; the times here tell of no anonymous answer.
create table evaluation_link_mail (
  invitation_id uuid not null,
  turn int not null,
  claimed_at timestamptz(3) not null,
  mailed_at timestamptz(3),
  constraint evaluation_link_mail_pkey primary key (invitation_id, turn),
  constraint evaluation_link_mail_invitation_id_turn_fkey foreign key (invitation_id, turn) references evaluation_delegation (invitation_id, turn) on delete restrict on update cascade
);
create index evaluation_delegation_to_mail on evaluation_delegation (handed_on_at) where email is not null;
