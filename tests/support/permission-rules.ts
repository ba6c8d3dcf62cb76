// The world of the permission matrix: a waiver of a nomination's standard, a version that held long ago, and a draft.
import { v7 as uuid } from 'uuid'
import type { SchoolActor } from '@/lib/access/actor'
import { db } from '@/lib/db/client'
import { attachWaiverScan } from '@/lib/enrolment/waivers/scans/commands'
import { dateOf, dayAt } from '@/lib/time'
import { pdf } from './dossier'
import { now, type Cohort, type School } from './factories'

const priority = { position: 1, code: 'PRIORITY', citation: 'Điều 4', severity: 'WARNS', parameters: { women: 1, ethnicMinority: 1, difficultArea: 1 }, verified: true }

export async function ruleWorld(school: School, { id: cohortId }: Cohort, nomination: { id: string }, office: SchoolActor) {
  const { personId } = await db.nomination.findUniqueOrThrow({ where: { id: nomination.id }, select: { personId: true } })
  const waiver = await db.waiver.create({
    data: {
      id: uuid(), schoolId: school.id, cohortId, personId, rule: 'RATINGS', authority: 'Ban Thường vụ Tỉnh ủy', documentNumber: '12-CV/TU', documentOn: dateOf(dayAt(now)),
      reason: 'Điều động từ lực lượng vũ trang', accountId: office.accountId, recordedAt: now,
    },
    select: { id: true, personId: true },
  })
  // It held long ago: what it says judges nobody here.
  const ruleVersion = await db.ruleSet.create({
    data: {
      schoolId: school.id, family: 'SCHOOL_ADDENDUM', document: '15/QĐ-TrCT', title: 'Quy định bổ sung', validFrom: dateOf('2020-01-01'), validTo: dateOf('2020-12-31'),
      rules: { create: priority },
    },
    select: { id: true },
  })
  const ruleDraft = await db.ruleDraft.create({
    data: { schoolId: school.id, family: 'INTERMEDIATE_THEORY', title: 'Dự thảo', effectiveOn: dateOf(dayAt(now)), content: [], accountId: office.accountId, createdAt: now, changedAt: now }, select: { id: true },
  })
  // One that begins long after the tests, and one that judges a kind of course which nobody has.
  const version = (family: string, validFrom: string) => db.ruleSet.create({ data: { schoolId: school.id, family, document: '15/QĐ-TrCT', title: 'Bản riêng', validFrom: dateOf(validFrom), rules: { create: priority } }, select: { id: true } })
  const [futureVersion, standingVersion] = [await version('SCHOOL_ADDENDUM', '2999-01-01'), await version('NOBODY_HAS_IT', '2020-01-01')]
  await attachWaiverScan(office, { waiverId: waiver.id, file: { name: 'van-ban.pdf', bytes: pdf() } }, now)
  return { waiver, ruleVersion, ruleDraft, futureVersion, standingVersion }
}
