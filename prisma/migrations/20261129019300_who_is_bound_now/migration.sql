-- Who is bound by an agreement stood in what was signed alone. A succession had to rewrite that, which the guards of signed versions refuse: no
-- agency that is in an agreement could be merged, divided or dissolved. Duties about classes compared the heir with the agency that sent, and fell
-- silent. No row is rewritten.
-- Guaranteed from here on: parties and members stay as they signed; who holds their place now is read from them and the rows of the hand-over
-- (`agreement_holder`), and whoever took over all of that agency by `agency_now`; a duty about a class is about the people that its agency sent
-- or took over. What was done by an agency that ended is still done by it.

-- The agencies of which this one took over the whole, itself among them.
create function agency_heritage(which uuid) returns uuid[] language sql stable as $$
  with recursive line(id) as (
    select which
    union
    select s.from_id from line l join agency_succession s on s.to_id = l.id
    where s.kind <> 'SPLIT' and not exists (select from agency_succession o where o.from_id = s.from_id and o.id <> s.id))
  select array_agg(id) from line
$$;

-- The name that an agency bore on a day: before it began its first, after it ended its last.
create function agency_name_on(which uuid, on_day date) returns text language sql stable as $$
  select n.name from agency_name n where n.agency_id = which
  order by case when on_day < n.valid_from then n.valid_from - on_day when on_day > n.valid_to then on_day - n.valid_to else 0 end, n.valid_from desc limit 1
$$;

-- Whose a place in a version is: who signed for it or joined, until a hand-over names another; then that one.
create view agreement_holder as
  select p.version_id, p.id as party_id, p.agency_id from agreement_party p
  where p.agency_id is not null and not exists (
    select from agency_handover h where h.kind = 'PARTY' and h.subject_id = p.id and h.from_id = p.agency_id and h.to_id is not null)
  union
  select p.version_id, p.id, m.agency_id from agreement_member m join agreement_party p on p.id = m.party_id
  where not exists (select from agency_handover h where h.kind = 'MEMBER' and h.subject_id = p.id and h.from_id = m.agency_id and h.to_id is not null)
  union
  select p.version_id, p.id, h.to_id from agency_handover h join agreement_party p on p.id = h.subject_id
  where h.kind in ('PARTY', 'MEMBER') and h.to_id is not null and not exists (
    select from agency_handover n where n.kind = h.kind and n.subject_id = h.subject_id and n.from_id = h.to_id and n.to_id is not null);

-- `of_it`: its agency and those it took over whole. `had`: with those that a hand-over of this very duty names.
create or replace view obligation_state as
select o.id, f.done_on is not null as done, f.done_on, coalesce(f.done_on > o.due_on, false) as late,
  f.done_on is not null or (o.withdrawn_on is null and f.applies) as applies,
  f.done_on is null and o.withdrawn_on is null and f.applies as open
from obligation o
join agreement_version v on v.id = o.version_id
join agreement a on a.id = v.agreement_id
join agreement_party p on p.id = o.party_id
left join cohort c on c.id = o.cohort_id
-- Each is found once for a duty (offset 0), and only for those about what agencies do in a class.
cross join lateral (select case when o.closed_by in ('LIST_SENT', 'REPORT_SENT', 'REPORT_ACKNOWLEDGED', 'EVALUATION_ANSWERED') and coalesce(o.agency_id, p.agency_id) is not null then
  case when exists (select from agency_succession s where s.to_id = coalesce(o.agency_id, p.agency_id)) then agency_heritage(coalesce(o.agency_id, p.agency_id))
    else array[coalesce(o.agency_id, p.agency_id)] end end as of_it offset 0) w
cross join lateral (select w.of_it || array(select h.from_id from agency_handover h where h.kind = 'OBLIGATION' and h.subject_id = o.id and w.of_it is not null) as had offset 0) y
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
      where t.cohort_id = o.cohort_id and t.status in ('STUDYING', 'COMPLETED') and (o.agency_id is null or t.agency_id = any(w.of_it)
        or exists (select from agency_handover h where h.trainee_id = t.id and h.to_id = any(w.of_it))))
    when 'REPORT_ACKNOWLEDGED' then (
      select case when count(*) > 0 and bool_and(r.acknowledged_at is not null) then (max(r.acknowledged_at) at time zone 'Asia/Ho_Chi_Minh')::date end
      from comment_report r where r.cohort_id = o.cohort_id and r.ordinal = o.period::int and (r.recipient_id = any(w.of_it)
        or exists (select from agency_handover h where h.trainee_id = r.trainee_id and h.to_id = any(w.of_it))))
    when 'EVALUATION_ANSWERED' then (
      select case when count(*) > 0 and bool_and(i.answered) then coalesce(max(s.answered_on), min(r.opens_on)) end
      from evaluation_invitation i join evaluation_round r on r.id = i.round_id left join evaluation_response s on s.invitation_id = i.id
      where r.cohort_id = o.cohort_id and i.agency_id = any(y.had) and i.respondent = 'AGENCY' and (o.period is null or r.timing = o.period))
  end as done_on, case
    when c.status = 'CANCELLED' then false
    when o.closed_by = 'LIST_SENT' and c.status in ('RUNNING', 'COMPLETED')
      then exists (select from quota q where q.cohort_id = o.cohort_id and q.agency_id = any(y.had) and q.seats > 0)
    when o.closed_by in ('REPORT_SENT', 'REPORT_ACKNOWLEDGED', 'EVALUATION_ANSWERED') and c.status in ('RUNNING', 'COMPLETED')
      then exists (select from trainee t where t.cohort_id = o.cohort_id and (w.of_it is null or t.agency_id = any(w.of_it)
        or exists (select from agency_handover h where h.trainee_id = t.id and h.to_id = any(w.of_it))))
    else true end as applies) f;
