import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { personsVisibleTo } from '../../../people/policy'
import { dayAt, dayOf, type Day } from '../../../time'
import { judge, type Finding } from '../../eligibility/rules'
import { mayNominate, nominationsVisibleTo } from '../../policy'
import { findNomination } from '../../queries/find-nomination'
import { isBeforeOpening } from '../../rules'
import { liveStatuses, seatOf } from '../../schema'
import { factsOf } from '../../steps/facts'
import { rulesInForce } from '../../steps/lock-cohort'
import { readQueue } from '../../steps/seats'

/** Somebody of the same agency who waits in the class and may take the seat; `position` in the queue of the class. */
export type Heir = { personId: string; name: string; birthDate: Day; position: number }
/** What a substitute is judged by; `waits`: in the queue of this class, whose nomination then takes the seat with the findings it has; `elsewhere`: the class of another live nomination for the course. */
export type JudgedSubstitute = { findings: readonly Finding[]; ruleSet: string | null; waits: boolean; elsewhere: string | null }

/** Who of the agency, and in it by now, waits in the class of a nomination that holds a seat, by the order of the queue. Nobody, if there is no seat to take over. */
export async function listHeirs(actor: Actor, nominationId: string): Promise<Heir[]> {
  const from = mayNominate(actor) ? await findSeat(actor, nominationId) : null
  if (!from) return []
  const [queue, people] = await Promise.all([
    readQueue(db, from.cohort.id),
    db.nomination.findMany({ where: { cohortId: from.cohort.id, agencyId: from.agencyId, status: 'WAITLISTED', person: personsVisibleTo(actor) }, select: { id: true, person: { select: { id: true, fullName: true, birthDate: true } } } }),
  ])
  const named = new Map(people.map(({ id, person }) => [id, person]))
  return queue.flatMap(({ id }, place) => {
    const person = named.get(id)
    return person ? [{ personId: person.id, name: person.fullName, birthDate: dayOf(person.birthDate), position: place + 1 }] : []
  })
}

/** What somebody of the agency would be judged by as a substitute, without writing anything; five statements; null if nomination or person is not for it to see. */
export async function previewSubstitute(actor: Actor, { nominationId, personId }: { nominationId: string; personId: string }, now: Date): Promise<JudgedSubstitute | null> {
  const from = mayNominate(actor) ? await findSeat(actor, nominationId) : null
  if (!from || !mayNominate(actor)) return null
  const today = dayAt(now)
  const { cohort, courseId, agencyId } = from
  const [judged, live] = await Promise.all([
    factsOf(db, actor, personId, { ...cohort, courseId }, today),
    db.nomination.findFirst({
      where: { AND: [{ personId, courseId, status: { in: [...liveStatuses] } }, nominationsVisibleTo(actor)] }, select: { id: true, status: true, agencyId: true, cohort: { select: { id: true, code: true } } },
    }),
  ])
  if (!judged) return null
  if (live?.status === 'WAITLISTED' && live.cohort.id === cohort.id && live.agencyId === agencyId) {
    const waiting = await findNomination(actor, live.id)
    return waiting && { findings: waiting.findings, ruleSet: waiting.ruleSet, waits: true, elsewhere: null }
  }
  const { rules, title } = await rulesInForce(db, { ...cohort, ...cohort.course }, today)
  return { findings: judge(rules, judged.facts, judged.waived), ruleSet: title, waits: false, elsewhere: live?.cohort.code ?? null }
}

/** The nomination whose seat would be taken over, if the actor sees it, it holds one and the class is not open yet. */
async function findSeat(actor: Actor, id: string) {
  const row = await db.nomination.findFirst({
    where: { AND: [{ id }, nominationsVisibleTo(actor)] },
    select: { agencyId: true, courseId: true, seat: true, cohort: { select: { id: true, schoolId: true, form: true, status: true, course: { select: { ruleFamily: true } } } } },
  })
  return row && seatOf(row.seat) && isBeforeOpening(row.cohort) ? row : null
}
