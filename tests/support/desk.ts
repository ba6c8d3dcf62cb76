// A class at the school's desk: people nominated into it, as many seated as it has seats.
import type { SchoolActor } from '@/lib/access/actor'
import { db } from '@/lib/db/client'
import { decideNominations } from '@/lib/enrolment/commands/decide-nomination'
import { openCohort } from '@/lib/enrolment/commands/open-cohort'
import { submitNomination } from '@/lib/enrolment/commands/submit-nomination'
import { actorForAgency, actorForSchool } from './actors'
import { makeAgency, makeCohort, makePeople, makeSchool, now, type School } from './factories'

/** A cohort with `seats` seats of one agency and `people` nominated in order. */
export async function makeDesk(given: { seats: number; people: number; pool?: number; school?: School }) {
  const school = given.school ?? (await makeSchool())
  const agency = await makeAgency(school)
  const cohort = await makeCohort(school, { capacity: given.seats + (given.pool ?? 0), pool: given.pool ?? 0, quotas: [{ agency, seats: given.seats }], opensOn: '2026-03-20' })
  const [nominator, office] = [await actorForAgency(agency), await actorForSchool(school)]
  const ids: string[] = []
  for (const person of await makePeople(agency, given.people)) {
    const result = await submitNomination(nominator, { cohortId: cohort.id, nominee: { personId: person.id } }, now)
    if (!result.ok) throw new Error(result.error)
    ids.push(result.value.id)
  }
  return { school, agency, cohort, nominator, office, ids }
}

export const acceptAll = (office: SchoolActor, cohortId: string, ids: readonly string[]) =>
  decideNominations(office, { cohortId, ids, decision: { decision: 'accept' } }, now)

/** A class that runs, with its trainees. */
export async function makeRunning(given: { people: number; school?: School }) {
  const desk = await makeDesk({ seats: given.people, people: given.people, ...(given.school ? { school: given.school } : {}) })
  await acceptAll(desk.office, desk.cohort.id, desk.ids)
  const opened = await openCohort(desk.office, { cohortId: desk.cohort.id, opening }, now)
  if (!opened.ok) throw new Error(opened.error)
  return { ...desk, trainees: await db.trainee.findMany({ where: { cohortId: desk.cohort.id }, orderBy: { id: 'asc' } }) }
}

export const opening = { decisionNumber: '104/QĐ-TrCT', decisionDate: '2026-03-18' }

/** How many nominations of a cohort stand where. */
export async function standing(cohortId: string): Promise<Record<string, number>> {
  const rows = await db.nomination.groupBy({ by: ['status'], where: { cohortId }, _count: true })
  return Object.fromEntries(rows.map(({ status, _count }) => [status, _count]))
}

/** What is on record about somebody or something, in order. */
export const eventsOf = async (subjectId: string): Promise<string[]> =>
  (await db.event.findMany({ where: { subjectId }, orderBy: { id: 'asc' }, select: { type: true } })).map(({ type }) => type)
