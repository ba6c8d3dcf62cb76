-- A commitment could name evidence that its rule never meets: a list of no class, an answer of no year; its obligation was then refused by its own
-- guards, and with it every other one of that version. No commitment of that kind is in use: they came with the same release. Guaranteed from here
-- on: evidence that is about a class goes with the rule of a class, evidence that is about a year with a rule of years, and events are those that
-- somebody counts from.
alter table commitment
  add constraint commitment_due_event_known check (case due_kind
    when 'PLAN' then due_event in ('YEAR_BEGINS', 'NEEDS_DEADLINE', 'PLAN_PROPOSED', 'PLAN_APPROVED', 'YEAR_ENDS')
    when 'COHORT' then due_event in ('ANNOUNCED', 'LIST_DEADLINE', 'OPENS', 'MIDDLE', 'REPORT', 'ENDS', 'EVALUATION') else true end),
  add constraint commitment_evidence_fits check (case
    when closed_by in ('NEEDS_ANSWERED', 'PLAN_SUBMITTED', 'PLAN_APPROVED') then due_kind in ('ON_DATE', 'YEARLY', 'PLAN')
    when closed_by in ('COHORT_ANNOUNCED', 'LIST_SENT', 'COHORT_OPENED', 'LECTURERS_PROVIDED', 'REPORT_SENT', 'REPORT_ACKNOWLEDGED', 'EVALUATION_ANSWERED') then due_kind = 'COHORT'
    else closed_by in ('DOCUMENT', 'REVIEW_HELD') end);

-- A class opened on the day of its decision when that came after the day it was to open: until now no opening was ever late.
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
    when 'REVIEW_HELD' then (
      select r.held_on from activity r
      where r.school_id = a.school_id and r.kind = 'REVIEW'
        and r.year = case when o.period ~ '^[0-9]{4}$' then o.period::int else extract(year from o.due_on)::int end)
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
    when 'COHORT_OPENED' then case when c.status in ('RUNNING', 'COMPLETED') then greatest(c.opens_on, c.opening_decision_on) end
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
