import 'server-only'
import type { Actor } from '../../../access/actor'
import { nameBy } from '../../../agencies/rules'
import { db } from '../../../db/client'
import type { Prisma } from '../../../db/generated/client'
import { dateOf, dayAt, dayOf, dayOrNull, type Day } from '../../../time'
import { traineesOfClass, dutiesVisibleTo, mayArrange } from '../policy'
import { bodyOf, dutyOf, type Body, type Duty } from '../schema'

/** `place`: the office of a member of the steering committee, the agency of a trainee. */
export type HeldDuty = {
  id: string; cohortId: string; body: Body; duty: Duty; name: string; place: string | null; from: Day; to: Day | null
  decision: { number: string; on: Day } | null
}

/** Who holds and held which duty of a class, as far as it is the actor's to know: newest first. One statement a relation. */
export async function listDuties(actor: Actor, cohortId: string, now: Date): Promise<HeldDuty[]> {
  const rows = await db.cohortDuty.findMany({ where: { AND: [{ cohortId }, dutiesVisibleTo(actor)] }, select: partsOn(now), orderBy: [{ validFrom: 'desc' }, { id: 'desc' }], take: 300 })
  return rows.map(heldDuty)
}

/** One duty, or null if it is not the actor's to know. */
export async function findDuty(actor: Actor, id: string, now: Date): Promise<HeldDuty | null> {
  const row = await db.cohortDuty.findFirst({ where: { AND: [{ id }, dutiesVisibleTo(actor)] }, select: partsOn(now) })
  return row && heldDuty(row)
}

export type DutyHolders = { heads: readonly { id: string; name: string }[]; trainees: readonly { id: string; name: string; agency: string }[] }

/** Whom the actor can choose for the duties of a class: staff who head classes, and trainees who study in it. */
export async function listDutyHolders(actor: Actor, cohortId: string, now: Date): Promise<DutyHolders> {
  if (!mayArrange(actor)) return { heads: [], trainees: [] }
  const [heads, trainees] = await Promise.all([
    db.account.findMany({
      where: { disabledAt: null, roles: { some: { schoolId: actor.schoolId, role: 'CLASS_HEAD', validTo: null } } }, orderBy: [{ displayName: 'asc' }, { id: 'asc' }], take: 200,
      select: { id: true, displayName: true },
    }),
    db.trainee.findMany({
      where: { AND: [{ cohortId, status: 'STUDYING' }, traineesOfClass(actor)] }, orderBy: [{ nameKey: 'asc' }, { id: 'asc' }], take: 300,
      select: { id: true, person: { select: { fullName: true } }, agency: { select: { names: nameBy(dateOf(dayAt(now))) } } },
    }),
  ])
  return {
    heads: heads.map(({ id, displayName }) => ({ id, name: displayName })),
    trainees: trainees.map(({ id, person, agency }) => ({ id, name: person.fullName, agency: agency.names[0]?.name ?? '' })),
  }
}

const partsOn = (now: Date) => ({
  id: true, cohortId: true, duty: true, fullName: true, office: true, validFrom: true, validTo: true, decisionNumber: true, decisionOn: true,
  account: { select: { displayName: true } }, trainee: { select: { person: { select: { fullName: true } }, agency: { select: { names: nameBy(dateOf(dayAt(now))) } } } },
}) satisfies Prisma.CohortDutySelect

function heldDuty(row: Prisma.CohortDutyGetPayload<{ select: ReturnType<typeof partsOn> }>): HeldDuty {
  const [duty, on] = [dutyOf(row.duty), dayOrNull(row.decisionOn)]
  return {
    id: row.id, cohortId: row.cohortId, duty, body: bodyOf(duty), name: row.fullName ?? row.account?.displayName ?? row.trainee?.person.fullName ?? '',
    place: row.office ?? row.trainee?.agency.names[0]?.name ?? null, from: dayOf(row.validFrom), to: dayOrNull(row.validTo),
    decision: row.decisionNumber && on ? { number: row.decisionNumber, on } : null,
  }
}
