-- A duty to hold the review conference waited for a paper, because no conference was known; now the register of activities knows it. A duty of that kind
-- that a paper had closed was closed by that paper, and is called so from here on; all others stay as they are. Guaranteed: a review duty is done on the day
-- of the review conference of its year (that of its period, else of its due day) and by nothing else; how a finding was mended stays as it was written.
update obligation set closed_by = 'DOCUMENT' where closed_by = 'REVIEW_HELD' and evidence_number is not null;
alter table obligation
  drop constraint obligation_closed_by_its_object,
  add constraint obligation_closed_by_its_object check (closed_by = 'DOCUMENT' or evidence_number is null);

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

create function inspection_finding_mended_stays() returns trigger language plpgsql as $$
begin
  raise exception 'violates constraint "inspection_finding_mended_stays"' using constraint = 'inspection_finding_mended_stays', errcode = 'check_violation';
end $$;
create trigger inspection_finding_mended_stays before update or delete on inspection_finding
  for each row when (old.mended_on is not null) execute function inspection_finding_mended_stays();
