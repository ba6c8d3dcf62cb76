// Worlds in which agencies are merged and divided: classes with seats, people who hold them and who wait, and all that hangs on them.
import { randomBytes } from 'node:crypto'
import type { ProvinceActor } from '@/lib/access/actor'
import { db } from '@/lib/db/client'
import { assignQuota } from '@/lib/enrolment/commands/assign-seats'
import { submitNomination } from '@/lib/enrolment/commands/submit-nomination'
import { allotCase, startCase } from '@/lib/succession/commands/prepare-case'
import { confirmCase } from '@/lib/succession/commands/confirm-case'
import { emptyAllotment, type Allotment, type SuccessionStart } from '@/lib/succession/schema'
import { actorForAgency, actorForProvince, actorForSchool } from './actors'
import { makeAgency, makeCohort, makePeople, makeProvince, makeSchool, now, today, type Agency, type Cohort, type Person } from './factories'

export async function makeOrganisations(count: number, given: { seats?: number; people?: number; pool?: number; cohorts?: number } = {}) {
  const { seats = 2, people = 4, pool = 1, cohorts = 2 } = given
  const province = await makeProvince()
  const school = await makeSchool({ province })
  const agencies: Agency[] = []
  for (let one = 0; one < count; one += 1) agencies.push(await makeAgency({ province }))
  const [decider, office] = [await actorForProvince(province), await actorForSchool(school)]
  const classes: Cohort[] = []
  for (let one = 0; one < cohorts; one += 1) {
    const cohort = await makeCohort(school, { capacity: 40, pool })
    for (const agency of agencies) await assignQuota(office, { cohortId: cohort.id, agencyId: agency.id, seats }, now)
    classes.push(cohort)
  }
  const staff = await Promise.all(agencies.map(async (agency) => {
    const nominator = await actorForAgency(agency)
    const persons = await makePeople(agency, people)
    return { agency, nominator, persons }
  }))
  return { province, school, office, decider, classes, staff, agencies }
}
export type Organisations = Awaited<ReturnType<typeof makeOrganisations>>
export type Staff = Organisations['staff'][number]

export const nominateIn = (one: Staff, cohort: Cohort, person: Person, at = now) => submitNomination(one.nominator, { cohortId: cohort.id, nominee: { personId: person.id } }, at)

const decision = () => `${Number.parseInt(randomBytes(2).toString('hex'), 16) + 1}/QĐ-UBND`
export const startOf = (given: Partial<SuccessionStart> & Pick<SuccessionStart, 'kind' | 'from'>): SuccessionStart => ({ decisionNumber: decision(), decidedOn: today, happenedOn: today, to: [], create: [], ...given })

/** Choices, or how they are made of what is there. */
type Said = Partial<Allotment> | (() => Promise<Partial<Allotment>>)

/** Starts a case, allots as told (hats end unless said otherwise) and carries it out. */
export async function carryOut(decider: ProvinceActor, start: SuccessionStart, allotment: Said = {}) {
  const started = await startCase(decider, start, now)
  if (!started.ok) return started
  return confirmAllotted(decider, started.value.id, start.from, allotment)
}

/** A change between the look and the confirmation is looked at again, as a person does. */
export async function confirmAllotted(decider: ProvinceActor, caseId: string, from: readonly string[], allotment: Said = {}, tries = 60) {
  const roles = await db.roleAssignment.findMany({ where: { agencyId: { in: [...from] } }, select: { id: true } })
  for (let turn = 0; ; turn += 1) {
    const chosen = typeof allotment === 'function' ? await allotment() : allotment
    const said: Allotment = { ...emptyAllotment, roles: Object.fromEntries(roles.map(({ id }) => [id, 'END' as const])), ...chosen }
    const { revision } = await db.successionCase.findUniqueOrThrow({ where: { id: caseId }, select: { revision: true } })
    const seen = await allotCase(decider, { caseId, revision, allotment: said }, now)
    if (!seen.ok) return seen
    const done = await confirmCase(decider, { caseId, fingerprint: seen.value.fingerprint }, now)
    if (done.ok || (done.error !== 'data_changed' && done.error !== 'not_allotted') || turn >= tries) return done
  }
}

/** An agency divided into three: people by turns, seats to whoever's people hold them and what is left to the first. */
export async function inThree(from: Agency, heirs: readonly Agency[], people: readonly Person[]): Promise<Partial<Allotment>> {
  const to = (personId: string) => heirs[people.findIndex(({ id }) => id === personId) % heirs.length]?.id ?? ''
  const quotas = await db.quota.findMany({ where: { agencyId: from.id, seats: { gt: 0 } } })
  const holders = await db.nomination.findMany({ where: { agencyId: from.id, seat: 'QUOTA', cohort: { status: 'ANNOUNCED' } }, select: { cohortId: true, personId: true } })
  const shares = quotas.map(({ cohortId, seats }) => {
    const counts = new Map(heirs.map(({ id }) => [id, holders.filter((one) => one.cohortId === cohortId && to(one.personId) === id).length]))
    const [first] = heirs
    if (first) counts.set(first.id, (counts.get(first.id) ?? 0) + seats - [...counts.values()].reduce((sum, one) => sum + one, 0))
    return [`${from.id}:${cohortId}`, Object.fromEntries(counts)] as const
  })
  return { people: Object.fromEntries(people.map(({ id }) => [id, to(id)])), others: { [from.id]: heirs[0]?.id ?? '' }, quotas: Object.fromEntries(shares) }
}

/** What must be the same before and after, whatever was merged: seats of each class, live nominations, the order of those who wait, people at work. */
export async function countWorld({ province, classes }: Organisations) {
  const cohorts = await db.cohort.findMany({ where: { id: { in: classes.map(({ id }) => id) } }, orderBy: { id: 'asc' }, select: { id: true, capacity: true, quotaSeats: true, poolSeats: true } })
  const sums = await db.quota.groupBy({ by: ['cohortId'], where: { cohortId: { in: classes.map(({ id }) => id) } }, _sum: { seats: true }, orderBy: { cohortId: 'asc' } })
  const live = await db.nomination.count({ where: { cohortId: { in: classes.map(({ id }) => id) }, status: { in: ['SUBMITTED', 'WAITLISTED', 'RETURNED', 'ACCEPTED'] } } })
  const employed = await db.employment.count({ where: { validTo: null, agency: { provinceId: province.id } } })
  return { cohorts, sums, live, employed }
}
