-- Files of nominations that came to nothing and lists that agencies sent were removed by jobs whose day nobody could see; what had been judged of somebody who
-- was not accepted, the address in an old invitation and the text of an old request stayed for ever. A nomination that expired did not say when: its rows now
-- do, by the event that told of it; no other row changes. Guaranteed from here on: one function says what each rule removes and when, for the page and for the
-- jobs alike, and nothing of somebody whose request about data waits at that school; what was removed says that it was, and nothing else is left of it.
alter table nomination
  add column purged_at timestamptz(3),
  add constraint nomination_purged_came_to_nothing check (purged_at is null or status in ('WITHDRAWN', 'REJECTED', 'EXPIRED')),
  add constraint nomination_purged_says_nothing check (purged_at is null or (facts = '{}'::jsonb and findings = '[]'::jsonb and note is null));
create index nomination_to_purge on nomination (school_id) where purged_at is null and status in ('WITHDRAWN', 'REJECTED', 'EXPIRED');

alter table account_invitation
  add column purged_at timestamptz(3),
  drop constraint account_invitation_mailed_once_claimed,
  add constraint account_invitation_mailed_once_claimed check (mailed_at is null or (mail_claimed_at is not null and (email is not null or purged_at is not null))),
  add constraint account_invitation_purged_has_no_email check (purged_at is null or email is null);
create or replace function account_invitation_spent_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or num_nonnulls(old.used_at, old.revoked_at) > 0 and (new.used_at, new.revoked_at, new.account_id) is distinct from (old.used_at, old.revoked_at, old.account_id)
    or (new.trainee_id, new.token_hash, new.expires_at) is distinct from (old.trainee_id, old.token_hash, old.expires_at)
    -- Its address goes when its time is over, and never from a link that is still good.
    or (new.email is distinct from old.email and (new.purged_at is null or (num_nonnulls(old.used_at, old.revoked_at) = 0 and old.expires_at > new.purged_at))) then
    raise exception 'violates constraint "account_invitation_spent_stays"' using constraint = 'account_invitation_spent_stays', errcode = 'check_violation';
  end if;
  return new;
end $$;

-- What is kept for a time only, with the day from which it may be there no more; `days` is what the parameter says on the day of asking.
create function retention_due(on_day date, only_school uuid) returns table (rule text, school_id uuid, id uuid, cohort_id uuid, agency_id uuid, since date, days int, due_on date) language sql stable as $$
  with place as materialized (
    select s.id, coalesce(parameter_on(s.id, 'PAPERS_KEPT_DAYS', on_day), 3650) as papers, parameter_on(s.id, 'FAILED_KEPT_DAYS', on_day) as failed,
      parameter_on(s.id, 'INVITATION_KEPT_DAYS', on_day) as invitations, parameter_on(s.id, 'REQUEST_KEPT_DAYS', on_day) as requests
    from school s where only_school is null or s.id = only_school
  -- Found anew for each rule that asks, by the index of what was not removed yet where that is all that is asked for.
  ), failed as not materialized (
    select n.id, n.school_id, n.cohort_id, n.agency_id, n.purged_at, (greatest(n.submitted_at, n.decided_at) at time zone 'Asia/Ho_Chi_Minh')::date as since
    from nomination n where n.school_id in (select id from place) and n.status in ('WITHDRAWN', 'REJECTED', 'EXPIRED') and coalesce(n.return_deadline < on_day, true)
      and not exists (select from subject_request q where q.person_id = n.person_id and q.school_id = n.school_id and q.answered_at is null and q.withdrawn_at is null)
  )
  select 'PAPERS', p.id, d.id, f.cohort_id, f.agency_id, f.since, p.papers, f.since + p.papers + 1
    from place p join failed f on f.school_id = p.id join nomination_document d on d.nomination_id = f.id where d.content_hash is not null and d.purged_at is null
  union all
  select 'FAILED', p.id, f.id, f.cohort_id, f.agency_id, f.since, p.failed, f.since + p.failed + 1
    from place p join failed f on f.school_id = p.id where f.purged_at is null and p.failed is not null
  union all
  -- The days of lists are the program's own: nobody sets them. Whom a list names is not known here.
  select 'LISTS', p.id, i.id, i.cohort_id, i.agency_id, (i.created_at at time zone 'UTC')::date, 30, (i.created_at at time zone 'UTC')::date + 31
    from place p join nomination_import i on i.school_id = p.id
  union all
  select 'INVITATIONS', p.id, v.id, t.cohort_id, t.agency_id, e.since, p.invitations, e.since + p.invitations + 1
    from place p join trainee t on t.school_id = p.id join account_invitation v on v.trainee_id = t.id
    cross join lateral (select (coalesce(v.used_at, v.revoked_at, v.expires_at) at time zone 'Asia/Ho_Chi_Minh')::date as since) e
    where v.email is not null and p.invitations is not null
      and not exists (select from subject_request q where q.person_id = t.person_id and q.school_id = p.id and q.answered_at is null and q.withdrawn_at is null)
  union all
  select 'REQUESTS', p.id, r.id, null, null, e.since, p.requests, e.since + p.requests + 1
    from place p join subject_request r on r.school_id = p.id
    cross join lateral (select (coalesce(r.answered_at, r.withdrawn_at) at time zone 'Asia/Ho_Chi_Minh')::date as since) e
    where e.since is not null and r.purged_at is null and p.requests is not null
      and not exists (select from subject_request q where q.account_id = r.account_id and q.school_id = p.id and q.answered_at is null and q.withdrawn_at is null)
$$;

update nomination n set decided_at = e.at
from (select subject_id, max(happened_at) as at from event where type = 'nomination.expired' group by subject_id) e
where n.id = e.subject_id and n.status = 'EXPIRED' and (n.decided_at is null or n.decided_at < e.at);
