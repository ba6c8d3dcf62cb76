import 'server-only'
import type { Actor } from '../../access/actor'
import { nameBy } from '../../agencies/rules'
import { db } from '../../db/client'
import { dateOf, dayAt, dayOf, dayOrNull } from '../../time'
import { traineesVisibleTo } from './policy'

const LIMIT = 300

/** The trainees of a class by given name; no class is larger than a page. */
export async function listRoster(actor: Actor, cohortId: string, now: Date) {
  const today = dateOf(dayAt(now))
  const rows = await db.trainee.findMany({
    where: { AND: [{ cohortId }, traineesVisibleTo(actor)] }, orderBy: [{ nameKey: 'asc' }, { id: 'asc' }], take: LIMIT,
    select: {
      id: true, status: true, enrolledOn: true, completedOn: true,
      person: { select: { fullName: true, birthDate: true, account: { select: { roles: { where: { role: 'TRAINEE', validTo: null }, select: { id: true } } } } } },
      links: { where: { usedAt: null, revokedAt: null, expiresAt: { gt: now } }, select: { expiresAt: true }, take: 1 },
      agency: { select: { names: nameBy(today) } },
    },
  })
  return rows.map(({ person, agency, links, ...one }) => ({
    id: one.id, status: one.status, enrolledOn: dayOf(one.enrolledOn), completedOn: dayOrNull(one.completedOn), name: person.fullName,
    birthDate: dayOf(person.birthDate), agency: agency.names[0]?.name ?? '', hasAccount: (person.account?.roles.length ?? 0) > 0, invitedUntil: links[0] ? dayAt(links[0].expiresAt) : null,
  }))
}
export type RosterRow = Awaited<ReturnType<typeof listRoster>>[number]

/** One trainee whose account is about to be made, or null if it is not the actor's to see. */
export async function findTrainee(actor: Actor, id: string) {
  const row = await db.trainee.findFirst({
    where: { AND: [{ id }, traineesVisibleTo(actor)] },
    select: { id: true, cohortId: true, personId: true, cohort: { select: { code: true } }, person: { select: { fullName: true, birthDate: true, account: { select: { email: true, roles: { where: { role: 'TRAINEE', validTo: null }, select: { id: true } } } } } } },
  })
  if (!row) return null
  const { account } = row.person
  return {
    id, cohortId: row.cohortId, personId: row.personId, code: row.cohort.code, name: row.person.fullName, birthDate: dayOf(row.person.birthDate),
    email: account?.email ?? null, hasAccount: (account?.roles.length ?? 0) > 0,
  }
}
