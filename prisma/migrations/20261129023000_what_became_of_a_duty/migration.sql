-- Whether, when and how late a duty was done was derived too simply: conferences were not known; an opening was never late; a duty about the people of a
-- class compared its agency with the one that had sent them, whoever took over since; receipts were asked for what had not been sent; forms of whom nobody
-- had asked, and of every round there ever was. No row is rewritten: the next run of the duties moves the day of receipts whose reports were sent.
-- Guaranteed from here on:
-- * a review duty is done on the day of the review conference of its year (that of its period, else of its due day) and by nothing else; a class opens on
--   the day of its decision where that is later than the day it was to open;
-- * a duty about people is about those whom its agency, or one it took over whole, follows by the view trainee_follower (`of_it`; `had`: with those that a
--   hand-over of this very duty names); what was given before a hand-over stays with the agency that gave it;
-- * a receipt is owed of all who study or studied in the class. It waits (`waits`) while nothing that was sent is unanswered, and until its day is moved to
--   the one that runs from the last sending; what waits is not open and never overdue; it is late only after that day, and done when all of it is there;
-- * a list is owed of seats, used or given back;
-- * forms are owed by whom a round asks. A duty that names no round is about those that opened by the day it is due, or the first one where that opens
--   later, so what opens after it undoes nothing.
create or replace view obligation_state as
select o.id, f.done_on is not null as done, f.done_on,
  coalesce(f.done_on > case when o.closed_by = 'REPORT_ACKNOWLEDGED' then greatest(o.due_on, w.runs_to) else o.due_on end, false) as late,
  f.done_on is not null or (o.withdrawn_on is null and f.applies) as applies,
  f.done_on is null and o.withdrawn_on is null and f.applies and not w.waits as open,
  f.done_on is null and o.withdrawn_on is null and f.applies and w.waits as waits
from obligation o
join agreement_version v on v.id = o.version_id
join agreement a on a.id = v.agreement_id
join agreement_party p on p.id = o.party_id
left join cohort c on c.id = o.cohort_id
left join commitment k on k.id = o.commitment_id
-- Each is found once for a duty (offset 0), and only for those about what agencies do in a class.
cross join lateral (select case when o.closed_by in ('LIST_SENT', 'REPORT_SENT', 'REPORT_ACKNOWLEDGED', 'EVALUATION_ANSWERED') and coalesce(o.agency_id, p.agency_id) is not null then
  case when exists (select from agency_succession s where s.to_id = coalesce(o.agency_id, p.agency_id)) then agency_heritage(coalesce(o.agency_id, p.agency_id))
    else array[coalesce(o.agency_id, p.agency_id)] end end as of_it offset 0) x
cross join lateral (select x.of_it || array(select h.from_id from agency_handover h where h.kind = 'OBLIGATION' and h.subject_id = o.id and x.of_it is not null) as had offset 0) y
cross join lateral (
  select max((r.sent_at at time zone 'Asia/Ho_Chi_Minh')::date) as sent_on, count(*) > 0 and bool_and(r.acknowledged_at is not null) as received,
    coalesce(bool_or(r.sent_at is not null and r.acknowledged_at is null), false) as pending,
    max((r.acknowledged_at at time zone 'Asia/Ho_Chi_Minh')::date) as received_on
  from trainee t left join comment_report r on r.trainee_id = t.id and r.ordinal::text = o.period
  where o.closed_by = 'REPORT_ACKNOWLEDGED' and t.cohort_id = o.cohort_id and (r.acknowledged_at is not null and coalesce(r.acknowledged_for, r.recipient_id) = any(x.of_it)
    or (t.status in ('STUDYING', 'COMPLETED') or r.sent_at is not null) and exists (select from trainee_follower w where w.trainee_id = t.id and w.agency_id = any(x.of_it)))) r
-- The rounds that ask agencies and that the duty is about; null where it is about none.
cross join lateral (select case when o.closed_by = 'EVALUATION_ANSWERED' then (
  with asking as (select d.id, d.timing, d.opens_on from evaluation_round d join evaluation_template q on q.id = d.template_id where d.cohort_id = o.cohort_id and q.respondent = 'AGENCY')
  select array_agg(d.id) from asking d where case when o.period is null then d.opens_on <= greatest(o.due_on, (select min(opens_on) from asking)) else d.timing = o.period end) end as rounds offset 0) e
cross join lateral (select r.sent_on + coalesce(k.due_days, 0) as runs_to,
  o.closed_by = 'REPORT_ACKNOWLEDGED' and (not r.pending or k.id is not null and o.due_on < r.sent_on + k.due_days) as waits) w
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
      where n.cohort_id = o.cohort_id and n.agency_id = any(y.had) and n.status <> 'DRAFT')
    when 'LECTURERS_PROVIDED' then (
      select case when count(*) > 0 and bool_and(g.given_at is not null) then (max(g.given_at) at time zone 'Asia/Ho_Chi_Minh')::date end
      from lesson l cross join lateral (
        select min(t.answered_at) as given_at from lesson_lecturer t where t.lesson_id = l.id and t.acceptance = 'ACCEPTED') g
      where l.cohort_id = o.cohort_id and l.status = 'PUBLISHED')
    when 'REPORT_SENT' then (
      select case when count(*) > 0 and bool_and(r.sent_at is not null) then (max(r.sent_at) at time zone 'Asia/Ho_Chi_Minh')::date end
      from trainee t left join comment_report r on r.trainee_id = t.id and r.ordinal = o.period::int
      where t.cohort_id = o.cohort_id and t.status in ('STUDYING', 'COMPLETED') and (o.agency_id is null
        or exists (select from trainee_follower w where w.trainee_id = t.id and w.agency_id = any(x.of_it))))
    when 'REPORT_ACKNOWLEDGED' then case when r.received then r.received_on end
    when 'EVALUATION_ANSWERED' then (
      select case when count(*) > 0 and bool_and(i.answered) then coalesce(max(s.answered_on), min(r.opens_on)) end
      from evaluation_invitation i join evaluation_round r on r.id = i.round_id left join evaluation_response s on s.invitation_id = i.id
      where i.round_id = any(e.rounds) and i.agency_id = any(y.had) and i.respondent = 'AGENCY')
  end as done_on, case
    when c.status = 'CANCELLED' then false
    -- Seats that were not used and went back were its seats.
    when o.closed_by = 'LIST_SENT' and x.of_it is not null then exists (select from quota q where q.cohort_id = o.cohort_id and q.agency_id = any(y.had) and q.seats > 0)
      or exists (select from quota_step q where q.cohort_id = o.cohort_id and q.agency_id = any(y.had) and q.kind = 'RETURNED' and q.before > 0)
    when o.closed_by = 'EVALUATION_ANSWERED' and e.rounds is not null then exists (
      select from evaluation_invitation i where i.round_id = any(e.rounds) and i.agency_id = any(y.had) and i.respondent = 'AGENCY')
    when o.closed_by = 'EVALUATION_ANSWERED' and (o.period is not null
      or not exists (select from evaluation_template q where q.school_id = a.school_id and q.status = 'IN_USE' and q.respondent = 'AGENCY')) then false
    when o.closed_by in ('REPORT_SENT', 'REPORT_ACKNOWLEDGED', 'EVALUATION_ANSWERED') and c.status in ('RUNNING', 'COMPLETED')
      then r.sent_on is not null or exists (select from trainee t where t.cohort_id = o.cohort_id and t.status in ('STUDYING', 'COMPLETED') and (x.of_it is null
        or exists (select from trainee_follower w where w.trainee_id = t.id and w.agency_id = any(x.of_it))))
    else true end as applies) f;
