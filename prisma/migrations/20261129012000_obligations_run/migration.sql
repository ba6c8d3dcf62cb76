-- Obligations were written by hand and five facts closed them; one that no longer applied stayed red. Existing obligations stay as they are: they
-- come from no commitment. Guaranteed from here on: a commitment makes one obligation for a period, class and agency, however often and by however
-- many at once it is asked; an obligation that a later version ends stays, with the day and the reason; it is reminded of once of each kind; whether,
-- when and how late it was done is derived from the object it is about.
alter table obligation
  add column commitment_id uuid,
  add column period text,
  add column withdrawn_on date,
  add column withdrawn_reason text,
  add column revision integer not null default 0,
  add column updated_at timestamptz(3) not null default now(),
  add constraint obligation_commitment_id_fkey foreign key (commitment_id) references commitment (id) on delete restrict on update cascade,
  drop constraint obligation_closed_by_known,
  add constraint obligation_closed_by_known check (closed_by in (
    'DOCUMENT', 'REVIEW_HELD', 'NEEDS_ANSWERED', 'PLAN_SUBMITTED', 'PLAN_APPROVED', 'COHORT_ANNOUNCED', 'LIST_SENT', 'COHORT_OPENED',
    'LECTURERS_PROVIDED', 'REPORT_SENT', 'REPORT_ACKNOWLEDGED', 'EVALUATION_ANSWERED')),
  drop constraint obligation_about_a_cohort_names_it,
  add constraint obligation_about_a_cohort_names_it check (
    closed_by in ('DOCUMENT', 'REVIEW_HELD', 'NEEDS_ANSWERED', 'PLAN_SUBMITTED', 'PLAN_APPROVED') or cohort_id is not null),
  drop constraint obligation_closed_by_its_object,
  add constraint obligation_closed_by_its_object check (closed_by in ('DOCUMENT', 'REVIEW_HELD') or evidence_number is null),
  add constraint obligation_about_a_period_names_it check (
    case when closed_by in ('NEEDS_ANSWERED', 'PLAN_SUBMITTED', 'PLAN_APPROVED') then coalesce(period ~ '^[0-9]{4}$', false)
      when closed_by in ('REPORT_SENT', 'REPORT_ACKNOWLEDGED') then coalesce(period ~ '^[1-9]$', false) else true end),
  add constraint obligation_withdrawn_says_why check ((withdrawn_on is null) = (withdrawn_reason is null)),
  add constraint obligation_withdrawn_reason_known check (withdrawn_reason in ('PROMISE_ENDED', 'PARTY_LEFT', 'TAKEN_OVER', 'RULE_CHANGED'));
create unique index obligation_once on obligation (commitment_id, period, cohort_id, agency_id) nulls not distinct where commitment_id is not null;

create table obligation_reminder (
  obligation_id uuid not null,
  kind text not null,
  told_on date not null,
  constraint obligation_reminder_pkey primary key (obligation_id, kind),
  constraint obligation_reminder_obligation_id_fkey foreign key (obligation_id) references obligation (id) on delete restrict on update cascade,
  constraint obligation_reminder_kind_known check (kind in ('SOON', 'OVERDUE'))
);

-- `done_on`: the day its object fulfilled it. `applies`: false when its class was cancelled, when the agency sent nobody, or when it was withdrawn.
create or replace view obligation_state as
select o.id, f.done_on is not null as done, f.done_on, coalesce(f.done_on > o.due_on, false) as late,
  f.done_on is not null or (o.withdrawn_on is null and f.applies) as applies,
  f.done_on is null and o.withdrawn_on is null and f.applies as open
from obligation o
join agreement_version v on v.id = o.version_id
join agreement a on a.id = v.agreement_id
join agreement_party p on p.id = o.party_id
left join cohort c on c.id = o.cohort_id
cross join lateral (select case o.closed_by
    when 'DOCUMENT' then o.evidence_on
    when 'REVIEW_HELD' then o.evidence_on
    when 'NEEDS_ANSWERED' then (
      select (n.answered_at at time zone 'Asia/Ho_Chi_Minh')::date from needs_answer n join needs_call k on k.id = n.call_id
      where k.school_id = a.school_id and k.year = o.period::int and n.agency_id = coalesce(o.agency_id, p.agency_id))
    when 'PLAN_SUBMITTED' then (
      select min(w.proposed_on) from plan_version w join annual_plan l on l.id = w.plan_id
      where l.school_id = a.school_id and l.year = o.period::int and w.status <> 'DRAFT')
    when 'PLAN_APPROVED' then (
      select min(w.decided_on) from plan_version w join annual_plan l on l.id = w.plan_id
      where l.school_id = a.school_id and l.year = o.period::int and w.status in ('APPROVED', 'SUPERSEDED'))
    when 'COHORT_ANNOUNCED' then case when c.status not in ('PLANNED', 'CANCELLED') then coalesce(c.announced_on, c.opens_on) end
    when 'COHORT_OPENED' then case when c.status in ('RUNNING', 'COMPLETED') then c.opens_on end
    when 'LIST_SENT' then (
      select min((n.submitted_at at time zone 'Asia/Ho_Chi_Minh')::date) from nomination n
      where n.cohort_id = o.cohort_id and n.agency_id = o.agency_id and n.status <> 'DRAFT')
    when 'LECTURERS_PROVIDED' then (
      select case when count(*) > 0 and bool_and(g.given_at is not null) then (max(g.given_at) at time zone 'Asia/Ho_Chi_Minh')::date end
      from lesson l cross join lateral (
        select min(t.answered_at) as given_at from lesson_lecturer t where t.lesson_id = l.id and t.acceptance = 'ACCEPTED') g
      where l.cohort_id = o.cohort_id and l.status = 'PUBLISHED')
    when 'REPORT_SENT' then (
      select case when count(*) > 0 and bool_and(r.sent_at is not null) then (max(r.sent_at) at time zone 'Asia/Ho_Chi_Minh')::date end
      from trainee t left join comment_report r on r.trainee_id = t.id and r.ordinal = o.period::int
      where t.cohort_id = o.cohort_id and t.status in ('STUDYING', 'COMPLETED') and (o.agency_id is null or t.agency_id = o.agency_id))
    when 'REPORT_ACKNOWLEDGED' then (
      select case when count(*) > 0 and bool_and(r.acknowledged_at is not null) then (max(r.acknowledged_at) at time zone 'Asia/Ho_Chi_Minh')::date end
      from comment_report r where r.cohort_id = o.cohort_id and r.ordinal = o.period::int and r.recipient_id = coalesce(o.agency_id, p.agency_id))
    when 'EVALUATION_ANSWERED' then (
      select case when count(*) > 0 and bool_and(i.answered) then coalesce(max(s.answered_on), min(r.opens_on)) end
      from evaluation_invitation i join evaluation_round r on r.id = i.round_id left join evaluation_response s on s.invitation_id = i.id
      where r.cohort_id = o.cohort_id and i.agency_id = o.agency_id and i.respondent = 'AGENCY' and (o.period is null or r.timing = o.period))
  end as done_on, case
    when c.status = 'CANCELLED' then false
    when o.closed_by = 'LIST_SENT' and c.status in ('RUNNING', 'COMPLETED')
      then exists (select from quota q where q.cohort_id = o.cohort_id and q.agency_id = o.agency_id and q.seats > 0)
    when o.closed_by in ('REPORT_SENT', 'REPORT_ACKNOWLEDGED', 'EVALUATION_ANSWERED') and c.status in ('RUNNING', 'COMPLETED')
      then exists (select from trainee t where t.cohort_id = o.cohort_id and (coalesce(o.agency_id, p.agency_id) is null or t.agency_id = coalesce(o.agency_id, p.agency_id)))
    else true end as applies) f;

-- The calendar of what is due: of an agency (whose address names it), of the school's office, of the province.
alter table calendar_feed
  drop constraint calendar_feed_hat_known,
  add constraint calendar_feed_hat_known check (hat in ('trainee', 'lecturer', 'cohort', 'room', 'agency', 'duties-agency', 'duties-school', 'duties-province')),
  drop constraint calendar_feed_names_what_it_shows,
  add constraint calendar_feed_names_what_it_shows check (
    (hat = 'cohort') = (cohort_id is not null) and (hat = 'room') = (room_id is not null) and (hat in ('agency', 'duties-agency')) = (agency_id is not null));
drop index calendar_feed_agency_live_once;
create unique index calendar_feed_agency_live_once on calendar_feed (account_id, hat, agency_id) where revoked_at is null and agency_id is not null;
create unique index calendar_feed_duties_live_once on calendar_feed (account_id, hat) where revoked_at is null and hat in ('duties-school', 'duties-province');
