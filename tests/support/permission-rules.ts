// What the permission matrix asks of rules and waivers: a waiver of a nomination's standard.
import { v7 as uuid } from 'uuid'
import type { Actor } from '@/lib/access/actor'
import type { SchoolActor } from '@/lib/access/actor'
import { db } from '@/lib/db/client'
import { recordWaiver } from '@/lib/enrolment/waivers/commands'
import { listWaivableRules, listWaivers } from '@/lib/enrolment/waivers/queries'
import { dateOf, dayAt } from '@/lib/time'
import { now, type Cohort, type School } from './factories'
import { at, type PermissionWorld } from './permission-world'

export async function ruleWorld(school: School, { id: cohortId }: Cohort, nomination: { id: string }, office: SchoolActor) {
  const { personId } = await db.nomination.findUniqueOrThrow({ where: { id: nomination.id }, select: { personId: true } })
  const waiver = await db.waiver.create({
    data: {
      id: uuid(), schoolId: school.id, cohortId, personId, rule: 'RATINGS', authority: 'Ban Thường vụ Tỉnh ủy', documentNumber: '12-CV/TU', documentOn: dateOf(dayAt(now)),
      reason: 'Điều động từ lực lượng vũ trang', accountId: office.accountId, recordedAt: now,
    },
    select: { id: true },
  })
  return { waiver }
}

type Attempt = (actor: Actor, world: PermissionWorld) => Promise<unknown>

export const ruleAttempts: Readonly<Record<string, Attempt>> = {
  listWaivers: (actor, { open }) => listWaivers(actor, open.id),
  listWaivableRules: (actor, { open }) => listWaivableRules(actor, open.id, dayAt(at)),
  // The leadership is let in and told who records what a competent authority decided.
  recordWaiver: (actor, { open, nomination }) => recordWaiver(actor, { cohortId: open.id, waiver: {
    rule: 'RATINGS', nominationId: nomination.id, authority: 'Ban Thường vụ Tỉnh ủy', documentNumber: '12-CV/TU', documentOn: dayAt(now), reason: 'Điều động từ lực lượng vũ trang',
  } }, at),
}
