// A school's year on paper: frame, plan, versions, lines.
import { db } from '@/lib/db/client'
import type { Scenario, StudyForm } from '@/lib/planning/schema'
import { seenOfLine } from '@/lib/planning/plan/rules'
import type { VersionStatus } from '@/lib/planning/plan/schema'
import { latestVersion } from '@/lib/planning/plan/steps/lock-plan'
import { readSeen } from '@/lib/planning/plan/steps/seen'
import { dateOf, dayOrNull } from '@/lib/time'
import { makeCourse, type Course, type School } from './factories'

export type PlanWorld = { id: string; year: number; versionId: string; frameId: string; items: string[] }

export type LineWish = {
  course?: Course; form?: StudyForm; quarter?: number; cohorts?: number; trainees?: number; scenarios?: readonly Scenario[]; venue?: 'SCHOOL' | 'LOCALITY'
  locality?: string; leadAgencyId?: string; leave?: { number: string; on: string }
}

export const makeFrame = (school: School, given: { fromYear?: number; fullTimeTarget?: number | null } = {}) => db.planFrame.create({
  data: {
    schoolId: school.id, fromYear: given.fromYear ?? 2026, title: 'Kế hoạch đào tạo, bồi dưỡng 5 năm', documentNumber: '213-KH/TU', documentOn: dateOf('2025-12-18'),
    fullTimeTarget: given.fullTimeTarget === undefined ? 30 : given.fullTimeTarget,
  },
  select: { id: true, fromYear: true },
})

const papers = {
  DRAFT: {}, PROPOSED: { proposalNumber: '104/BC-TrCT', proposedOn: dateOf('2026-02-10') },
  APPROVED: { proposalNumber: '104/BC-TrCT', proposedOn: dateOf('2026-02-10'), decisionNumber: '1811-QĐ/TU', decidedOn: dateOf('2026-02-20'), signatory: 'Nguyễn Văn Ký' },
} as const

/** A plan whose first version stands where the test wants it, with its lines. */
export async function makePlan(school: School, given: { year?: number; status?: Exclude<VersionStatus, 'SUPERSEDED'>; lines?: readonly LineWish[]; fullTimeTarget?: number | null } = {}): Promise<PlanWorld> {
  const { year = 2027, status = 'DRAFT', lines = [{}] } = given
  const frame = (await db.planFrame.findFirst({ where: { schoolId: school.id, fromYear: { lte: year, gt: year - 5 } }, select: { id: true, fromYear: true } }))
    ?? (await makeFrame(school, { fromYear: year - 1, ...(given.fullTimeTarget === undefined ? {} : { fullTimeTarget: given.fullTimeTarget }) }))
  const plan = await db.annualPlan.create({
    data: { schoolId: school.id, year, frameId: frame.id, frameFrom: frame.fromYear, versions: { create: { number: 1 } } },
    select: { id: true, versions: { select: { id: true } } },
  })
  const versionId = plan.versions[0]?.id ?? ''
  const items: string[] = []
  for (const line of lines) items.push(await makeLine(school, { planId: plan.id, versionId }, line))
  if (status !== 'DRAFT') await db.planVersion.update({ where: { id: versionId }, data: { status, ...papers[status] }, select: { id: true } })
  return { id: plan.id, year, versionId, frameId: frame.id, items }
}

/** A line of a draft; answers its item. */
export async function makeLine(school: School, { planId, versionId }: { planId: string; versionId: string }, line: LineWish = {}): Promise<string> {
  const course = line.course ?? (await makeCourse(school))
  const { id } = await db.planItem.create({ data: { planId, courseId: course.id, form: line.form ?? 'NON_CONCENTRATED' }, select: { id: true } })
  await db.planLine.createMany({
    data: (line.scenarios ?? ['NORMAL']).map((scenario) => ({
      versionId, scenario, itemId: id, quarter: line.quarter ?? 1, cohorts: line.cohorts ?? 1, trainees: line.trainees ?? 50, targetGroup: 'PLANNED',
      venue: line.venue ?? 'SCHOOL', locality: line.locality ?? null, leadAgencyId: line.leadAgencyId ?? null,
      leaveNumber: line.leave?.number ?? null, leaveOn: line.leave ? dateOf(line.leave.on) : null,
    })),
  })
  return id
}

/** What the newest version of a plan is known by to whoever reads it now. */
export const seenNow = async (planId: string): Promise<string> => (await readSeen(db, await latestVersion(db, planId))).seen

/** The same of a line of a plan's newest version; of a line that is not there, nothing. */
export async function lineSeenNow({ planId, itemId, scenario }: { planId: string; itemId: string; scenario: Scenario }): Promise<string> {
  const line = await db.planLine.findFirst({ where: { itemId, scenario, version: { planId } }, orderBy: { version: { number: 'desc' } } })
  return line ? seenOfLine({ ...line, leaveOn: dayOrNull(line.leaveOn) }) : ''
}
