import 'server-only'
import type { Actor } from '../../access/actor'
import { Prisma } from '../../db/generated/client'
import { db } from '../../db/client'
import { listReceivedWork, type ReceivedWork } from '../../teaching/reports/queries/list-work'
import { addDays, dateOf, dayAt, dayOf, dayOrNull, yearOf, type Day } from '../../time'

/** How far ahead a desk looks. */
const HORIZON_DAYS = 30

export type DueObligation = { id: string; agreementId: string; title: string; cohortId: string | null; cohort: string | null; closedBy: string; dueOn: string }
/** `owed`: the duty under an agreement that this work fulfils; it stands nowhere else on the desk. */
type Owed = { owed: DueObligation | null }
export type DueEvaluation = Owed & { roundId: string; timing: string; cohort: string; count: number; closesOn: string }
/** A returned nomination to be completed, or a seat that the agency has to answer for. */
export type DueReturn = { id: string; person: string; cohort: string; reasons: string[]; offered: boolean; deadline: string }
export type DueNeeds = Owed & { callId: string; school: string; year: number; deadline: string }
/** What the school asks of the agency and has no answer to. */
export type OpenRecommendation = { id: string; text: string; dueOn: string | null }
export type AgencyDesk = {
  returns: DueReturn[]; needs: DueNeeds[]; evaluations: DueEvaluation[]; recommendations: OpenRecommendation[]
  /** Due within the horizon or overdue, other than what other work on the desk fulfils. */
  obligations: DueObligation[]
  /** Comment reports to acknowledge, by class. */
  reports: (ReceivedWork & Owed)[]
  /** `waiting`: for what the school has to send first. */
  counts: { done: number; soon: number; overdue: number; waiting: number; later: number }
}

/** What awaits an agency, beside its seats: four statements; empty for every other kind of actor. */
export async function findAgencyDesk(actor: Actor, now: Date): Promise<AgencyDesk> {
  const none = { returns: [], needs: [], evaluations: [], recommendations: [], obligations: [], reports: [], counts: { done: 0, soon: 0, overdue: 0, waiting: 0, later: 0 } }
  if (actor.kind !== 'agency') return none
  const today = dayAt(now)
  const own = Prisma.sql`any(${[...actor.agencyIds]}::uuid[])`
  const horizon = Prisma.sql`${dateOf(addDays(today, HORIZON_DAYS))}::date`
  const [reports, returns, asked, duties] = await Promise.all([
    listReceivedWork(actor, today),
    db.$queryRaw<ReturnRow[]>`
      select n.id, p.full_name as person, c.code as cohort, n.reasons, n.offer_deadline is not null as offered, coalesce(n.offer_deadline, n.return_deadline) as deadline
      from nomination n join person p on p.id = n.person_id join cohort c on c.id = n.cohort_id
      where n.agency_id = ${own} and (n.status = 'RETURNED' or n.offer_deadline is not null) order by coalesce(n.offer_deadline, n.return_deadline), n.id limit 50`,
    // What is asked of the agency, in one statement: evaluation forms, its needs until the deadline, after it until the year of the call begins, and recommendations.
    db.$queryRaw<AskedRow[]>`
      (select 'EVALUATION' as kind, r.id, r.timing, c.code as about, count(*)::int as count, r.closes_on as due
      from evaluation_invitation i join evaluation_round r on r.id = i.round_id join cohort c on c.id = r.cohort_id
      where i.agency_id = ${own} and i.respondent in ('AGENCY', 'MANAGER') and not i.answered and r.opens_on <= ${dateOf(today)}::date
        and r.closes_on between ${dateOf(today)}::date and ${horizon}
      group by r.id, c.code order by r.closes_on, r.id limit 20)
      union all
      (select 'NEEDS', c.id, '', s.slug, c.year, c.deadline from needs_call c join school s on s.id = c.school_id
      where s.province_id = ${actor.provinceId}::uuid and (c.deadline >= ${dateOf(today)}::date or c.year > ${yearOf(today)})
        and not exists (select from needs_answer a where a.call_id = c.id and a.agency_id = ${actor.agencyId}::uuid)
      order by c.deadline, c.id limit 5)
      union all
      (select 'RECOMMENDATION', r.id, '', r.text, 0, r.due_on from recommendation r
      where r.level = 'AGENCY' and r.agency_id = ${own} and r.answered_on is null order by r.due_on, r.id limit 20)`,
    // What became of a duty is derived: of the agency's own duties alone.
    db.$queryRaw<DutyRow[]>`
      with owed as materialized (
        select o.*, v.status, v.agreement_id, a.school_id from obligation o join agreement_version v on v.id = o.version_id join agreement_party p on p.id = o.party_id join agreement a on a.id = v.agreement_id
        where v.status in ('IN_FORCE', 'EXPIRED') and (o.agency_id = ${own} or o.agency_id is null and p.agency_id = ${own}))
      select o.id, o.agreement_id as "agreementId", o.title, o.cohort_id as "cohortId", c.code as cohort, o.period, h.slug as school, o.due_on as "dueOn", s.done, s.waits, o.closed_by as "closedBy"
      from owed o join obligation_states(array(select id from owed)) s on s.id = o.id join school h on h.id = o.school_id left join cohort c on c.id = o.cohort_id
      where (o.status = 'IN_FORCE' or s.open or s.waits) and s.applies
      order by o.due_on, o.id limit 500`,
  ])
  return deskOf({ reports, returns, asked, duties }, today)
}

type ReturnRow = Omit<DueReturn, 'deadline'> & { deadline: Date }
type AskedRow = { kind: 'EVALUATION' | 'NEEDS' | 'RECOMMENDATION'; id: string; timing: string; about: string; count: number; due: Date | null }
type DutyRow = Omit<DueObligation, 'dueOn'> & { dueOn: Date; done: boolean; waits: boolean; period: string | null; school: string }
type Open = Omit<DutyRow, 'dueOn'> & { dueOn: Day }
type Found = { reports: ReceivedWork[]; returns: readonly ReturnRow[]; asked: readonly AskedRow[]; duties: readonly DutyRow[] }

function deskOf({ reports, returns, asked, duties }: Found, today: Day): AgencyDesk {
  const open = duties.filter(({ done, waits }) => !done && !waits).map((duty): Open => ({ ...duty, dueOn: dayOf(duty.dueOn) }))
  const waiting = duties.filter(({ waits }) => waits).length
  const [overdue, later] = [open.filter(({ dueOn }) => dueOn < today), open.filter(({ dueOn }) => dueOn > addDays(today, HORIZON_DAYS))]
  const pressing = open.filter(({ dueOn }) => dueOn <= addDays(today, HORIZON_DAYS))
  // What fulfils a duty stands on the desk once, as the work itself that names the duty.
  const taken = new Set<Open>()
  const owedFor = (fits: (duty: Open) => boolean): DueObligation | null => {
    const duty = open.find(fits)
    if (duty) taken.add(duty)
    return duty ? obligationOf(duty) : null
  }
  const due = asked.flatMap(({ due, ...one }) => (due ? [{ ...one, day: dayOf(due) }] : []))
  const needs = due.filter(({ kind }) => kind === 'NEEDS').map(({ id, about, count, day }): DueNeeds => ({
    callId: id, school: about, year: count, deadline: day, owed: owedFor(({ closedBy, period, school }) => closedBy === 'NEEDS_ANSWERED' && period === String(count) && school === about),
  }))
  const evaluations = due.filter(({ kind }) => kind === 'EVALUATION').map(({ id, timing, about, count, day }): DueEvaluation => ({
    roundId: id, timing, cohort: about, count, closesOn: day, owed: owedFor(({ closedBy, cohort, period }) => closedBy === 'EVALUATION_ANSWERED' && cohort === about && (period ?? timing) === timing),
  }))
  const received = reports.map((one) => ({
    ...one, owed: owedFor(({ closedBy, cohortId, period }) => closedBy === 'REPORT_ACKNOWLEDGED' && cohortId === one.cohortId && period === String(one.ordinal)),
  }))
  return {
    needs, evaluations, reports: received, returns: returns.map((one) => ({ ...one, deadline: dayOf(one.deadline) })),
    recommendations: asked.filter(({ kind }) => kind === 'RECOMMENDATION').map(({ id, about, due }) => ({ id, text: about, dueOn: dayOrNull(due) })),
    // A form whose round is over can no longer be answered: its duty is counted, but is no work.
    obligations: pressing.filter((duty) => !taken.has(duty) && duty.closedBy !== 'EVALUATION_ANSWERED').map(obligationOf),
    counts: { done: duties.length - open.length - waiting, waiting, overdue: overdue.length, later: later.length, soon: pressing.length - overdue.length },
  }
}

const obligationOf = ({ id, agreementId, title, cohortId, cohort, closedBy, dueOn }: Open): DueObligation => ({ id, agreementId, title, cohortId, cohort, closedBy, dueOn })
