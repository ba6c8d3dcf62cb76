-- A notification belonged to an account, whatever hat it was meant for. It now names the workspace it is for;
-- existing rows get that of the account's first role. Guaranteed from here on: a known workspace, and an index
-- that counts the unread of one hat without reading the others.
alter table notification add column audience text;
update notification n set audience = coalesce((
  select case when r.agency_id is not null then 'agency' when r.province_id is not null then 'province' when r.role = 'TRAINEE' then 'trainee' else 'school' end
  from role_assignment r where r.account_id = n.account_id order by r.id limit 1), 'school');
alter table notification alter column audience set not null,
  add constraint notification_audience_known check (audience in ('school', 'agency', 'trainee', 'province'));
drop index notification_account_id_id_idx;
create index notification_account_id_audience_id_idx on notification (account_id, audience, id);
create index notification_unread on notification (account_id, audience) where read_at is null;
