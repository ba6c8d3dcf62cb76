import 'server-only'
import type { Actor } from '../../access/actor'
import { Prisma } from '../../db/generated/client'
import { db } from '../../db/client'
import { listReceivedWork, type ReceivedWork } from '../../teaching/reports/queries/list-work'
import { addDays, dateOf, dayAt, dayOf, yearOf, type Day } from '../../time'

/** How far ahead a desk looks. */
const HORIZON_DAYS = 30

export type DueObligation = { id: string; agreementId: string; title: string; cohort: string | null; dueOn: string }
export type DueEvaluation = { roundId: string; timing: string; cohort: string; count: number; closesOn: string }
/** A returned nomination to be completed, or a seat that the agency has to answer for. */
export type DueReturn = { id: string; person: string; cohort: string; reasons: string[]; offered: boolean; deadline: string }
export type DueNeeds = { callId: string; school: string; year: number; deadline: string }
export type AgencyDesk = {
  returns: DueReturn[]; needs: DueNeeds[]; evaluations: DueEvaluation[]; obligations: DueObligation[]
  /** Comment reports to acknowledge, by class. */
  reports: ReceivedWork[]
  /** `waiting`: for what the school has to send first. */
  counts: { done: number; soon: number; overdue: number; waiting: number; later: number }
}

/** What awaits an agency, beside its seats: four statements; empty for every other kind of actor. */
export async function findAgencyDesk(actor: Actor, now: Date): Promise<AgencyDesk> {
  const none = { returns: [], needs: [], evaluations: [], obligations: [], reports: [], counts: { done: 0, soon: 0, overdue: 0, waiting: 0, later: 0 } }
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
    // What is asked of the agency, in one statement: evaluation forms, and its needs until the deadline, after it until the year of the call begins.
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
      order by c.deadline, c.id limit 5)`,
    db.$queryRaw<DutyRow[]>`
      select o.id, v.agreement_id as "agreementId", o.title, c.code as cohort, o.due_on as "dueOn", s.done, s.waits, o.closed_by as "closedBy"
      from obligation o join obligation_state s on s.id = o.id join agreement_version v on v.id = o.version_id join agreement_party p on p.id = o.party_id
      left join cohort c on c.id = o.cohort_id
      where v.status = 'IN_FORCE' and s.applies and (o.agency_id = ${own} or o.agency_id is null and p.agency_id = ${own})
      order by o.due_on, o.id limit 500`,
  ])
  return deskOf({ reports, returns, asked, duties }, today)
}

type ReturnRow = Omit<DueReturn, 'deadline'> & { deadline: Date }
type AskedRow = { kind: 'EVALUATION' | 'NEEDS'; id: string; timing: string; about: string; count: number; due: Date }
type DutyRow = Omit<DueObligation, 'dueOn'> & { dueOn: Date; done: boolean; waits: boolean; closedBy: string }
type Found = { reports: ReceivedWork[]; returns: readonly ReturnRow[]; asked: readonly AskedRow[]; duties: readonly DutyRow[] }

function deskOf({ reports, returns, asked, duties }: Found, today: Day): AgencyDesk {
  const open = duties.filter(({ done, waits }) => !done && !waits).map((duty) => ({ ...duty, dueOn: dayOf(duty.dueOn) }))
  const waiting = duties.filter(({ waits }) => waits).length
  const [overdue, later] = [open.filter(({ dueOn }) => dueOn < today), open.filter(({ dueOn }) => dueOn > addDays(today, HORIZON_DAYS))]
  const pressing = open.filter(({ dueOn }) => dueOn <= addDays(today, HORIZON_DAYS))
  return {
    reports,
    returns: returns.map((one) => ({ ...one, deadline: dayOf(one.deadline) })),
    needs: asked.filter(({ kind }) => kind === 'NEEDS').map(({ id, about, count, due }) => ({ callId: id, school: about, year: count, deadline: dayOf(due) })),
    evaluations: asked.filter(({ kind }) => kind === 'EVALUATION').map(({ id, timing, about, count, due }) => ({ roundId: id, timing, cohort: about, count, closesOn: dayOf(due) })),
    // Answering a form is a task already: the duty that it closes is not a second one.
    obligations: pressing.filter(({ closedBy }) => closedBy !== 'EVALUATION_ANSWERED').map(({ id, agreementId, title, cohort, dueOn }) => ({ id, agreementId, title, cohort, dueOn })),
    counts: { done: duties.length - open.length - waiting, waiting, overdue: overdue.length, later: later.length, soon: pressing.length - overdue.length },
  }
}
