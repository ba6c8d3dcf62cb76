// The world of the permission matrix: a waiver of a nomination's standard.
import { v7 as uuid } from 'uuid'
import type { SchoolActor } from '@/lib/access/actor'
import { db } from '@/lib/db/client'
import { dateOf, dayAt } from '@/lib/time'
import { now, type Cohort, type School } from './factories'

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
