// A class whose first comment report is due, with everybody who has to do with it, and the way of a report step by step.
import { db } from '@/lib/db/client'
import { acknowledgeReport } from '@/lib/teaching/reports/commands/acknowledge-reports'
import { handOnReports, reviewReports } from '@/lib/teaching/reports/commands/review-reports'
import { sendReports } from '@/lib/teaching/reports/commands/send-reports'
import { signReports } from '@/lib/teaching/reports/commands/sign-reports'
import { writeReport } from '@/lib/teaching/reports/commands/write-report'
import type { DraftInput } from '@/lib/teaching/reports/schema'
import { addDays, dateOf } from '@/lib/time'
import { actorForAgency, actorForSchool } from './actors'
import { makeAgency, makeCohort, makePerson, makeSchool, nameKeyOf, now, today, type Agency, type Cohort, type Person } from './factories'

export async function enrol(cohort: Cohort, agency: Agency, person: Person): Promise<string> {
  const { id } = await db.trainee.create({
    data: { schoolId: cohort.schoolId, cohortId: cohort.id, personId: person.id, agencyId: agency.id, status: 'STUDYING', enrolledOn: dateOf(addDays(today, -100)), nameKey: nameKeyOf(person) },
    select: { id: true },
  })
  return id
}

/** `people` trainees of one agency, one of another; the class is in its hundredth day of 180. */
export async function makeReportedClass({ people = 3 }: { people?: number } = {}) {
  const school = await makeSchool()
  const province = { id: school.provinceId }
  const [agency, other] = [await makeAgency({ province }), await makeAgency({ province })]
  const cohort = await makeCohort(school, { status: 'RUNNING', opensOn: addDays(today, -105) })
  const persons: Person[] = []
  for (let one = 0; one < people; one += 1) persons.push(await makePerson(agency))
  const trainees: string[] = []
  for (const person of persons) trainees.push(await enrol(cohort, agency, person))
  const stranger = await makePerson(other)
  const head = await actorForSchool(school, 'classHead', [cohort])
  return {
    school, province, agency, other, cohort, persons, trainees, head, foreign: await enrol(cohort, other, stranger), office: await actorForSchool(school), leadership: await actorForSchool(school, 'leadership'),
    liaison: await actorForAgency(agency), otherLiaison: await actorForAgency(other),
  }
}
export type ReportedClass = Awaited<ReturnType<typeof makeReportedClass>>
/** The class, its trainees (`foreign` is one more) and whoever writes, reads, signs and sends. */
type Written = Pick<ReportedClass, 'cohort' | 'trainees' | 'foreign' | 'head' | 'office' | 'leadership'> & Partial<ReportedClass>

export const remarks = {
  study: 'Học đủ các học phần, tích cực thảo luận.', conduct: 'Chấp hành tốt nội quy.', discipline: '', strengths: 'Nắm vững lý luận, liên hệ thực tiễn tốt.', weaknesses: 'Cần mạnh dạn phát biểu hơn.', overall: 'GOOD',
} as const

export const draftOf = (cohortId: string, traineeId: string, given: Partial<DraftInput> = {}): DraftInput => ({ cohortId, traineeId, ordinal: 1, revision: 0, ...remarks, submit: false, ...given })

export async function must<T>(result: Promise<{ ok: true; value: T } | { ok: false; error: string }>): Promise<T> {
  const done = await result
  if (!done.ok) throw new Error(done.error)
  return done.value
}

export const reportsOf = (cohortId: string, ordinal = 1) => db.commentReport.findMany({ where: { cohortId, ordinal }, orderBy: [{ trainee: { nameKey: 'asc' } }, { id: 'asc' }] })
export const seenOf = (reports: readonly { id: string; revision: number }[]) => reports.map(({ id, revision }) => ({ id, revision }))
/** No roll of these classes is taken, which whoever signs confirms. */
const signing = { firstNumber: '1/PNX-TrCT', documentOn: today, signatory: 'Hoàng Văn Thành', signatoryTitle: 'Hiệu trưởng', emptyConfirmed: true }

/** Every trainee's report written and agreed to. */
export async function approveAll({ cohort, trainees, foreign, head, office }: Written) {
  for (const trainee of [...trainees, foreign]) await must(writeReport(head, draftOf(cohort.id, trainee), now))
  await must(handOnReports(head, { cohortId: cohort.id, ordinal: 1 }))
  await must(reviewReports(office, { verdict: 'approve', cohortId: cohort.id, ordinal: 1, reports: seenOf(await reportsOf(cohort.id)) }))
  return reportsOf(cohort.id)
}

export async function signAll(world: Written, given: Partial<typeof signing> = {}) {
  const reports = await approveAll(world)
  await must(signReports(world.leadership, { cohortId: world.cohort.id, ordinal: 1, reports: seenOf(reports), ...signing, ...given }, now))
  return reportsOf(world.cohort.id)
}

export const send = ({ office, cohort }: Pick<Written, 'office' | 'cohort'>, recipients: { from: string; to: string }[] = []) => sendReports(office, { cohortId: cohort.id, ordinal: 1, recipients }, now)
export async function sendAll(world: Written) {
  await signAll(world)
  await must(send(world))
  return reportsOf(world.cohort.id)
}
export const receive = (actor: Parameters<typeof acknowledgeReport>[0], id: string, answer: string | null = null) => acknowledgeReport(actor, { id, answer }, now)
export const signingOf = (reports: readonly { id: string; revision: number }[], cohortId: string, given: Partial<typeof signing> = {}) => ({ cohortId, ordinal: 1, reports: seenOf(reports), ...signing, ...given })

/** An agency ends and another goes on in its place, or several do. */
export async function succeed(from: Agency, heirs: readonly Agency[], kind = 'MERGE', on = addDays(today, -5)) {
  await db.agency.update({ where: { id: from.id }, data: { validTo: dateOf(addDays(on, -1)) }, select: { id: true } })
  await db.agencySuccession.createMany({ data: heirs.map(({ id }) => ({ fromId: from.id, toId: id, kind, happenedOn: dateOf(on), decisionNumber: '12/NQ-HĐND' })) })
}
