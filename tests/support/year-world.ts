// A year of a school and three agencies under an agreement that ends within it: who they are, what they promised, and what each asks after a class.
import { db } from '@/lib/db/client'
import { addDays, dateOf, type Day } from '@/lib/time'
import { actorForAgency, actorForProvince, actorForSchool, actorForTrainee } from './actors'
import { enactVersion, makeAgreement } from './agreements'
import { promise } from './duties'
import { makeAgency, makeCohort, makeCourse, makePeople, makeProvince, makeSchool, today, type Agency, type School } from './factories'
import { makePlan } from './plans'
import { makeLecturer, makeTemplate } from './study'

export const firstDay: Day = addDays(today, 1)
export const lastDay: Day = addDays(today, 366)
/** The agreement's last day: what falls due on it is still owed after. */
export const validTo: Day = '2027-02-28'

/** One agency does what it promised, one does some of it and some of it late, one does nothing. */
export async function makeYear() {
  const province = await makeProvince()
  const school = await makeSchool({ province })
  const [party, keen, slow, silent] = [await makeAgency({ province }), await makeAgency({ province }), await makeAgency({ province }), await makeAgency({ province })]
  const course = await makeCourse(school)
  const cohort = await makeCohort(school, { course, status: 'PLANNED', opensOn: '2026-04-30', quotas: [{ agency: keen, seats: 6 }, { agency: slow, seats: 2 }, { agency: silent, seats: 1 }] })
  await db.cohort.update({ where: { id: cohort.id }, data: { announcedOn: null, noticeNumber: null, endsOn: dateOf('2026-07-10') }, select: { id: true } })
  const [office, lecturer] = [await actorForSchool(school), await actorForSchool(school, 'lecturer')]
  const staff = {
    office, lecturer, leadership: await actorForSchool(school, 'leadership'), head: await actorForSchool(school, 'classHead', [cohort]), board: await actorForProvince(province), teaching: await makeLecturer(school, lecturer),
  }
  const agreement = await makeAgreement(school, { party, members: [keen, slow, silent], status: 'DRAFT' })
  await db.agreementVersion.update({ where: { id: agreement.versionId }, data: { validTo: dateOf(validTo) }, select: { id: true } })
  await promises(agreement)
  await enactVersion(agreement.versionId, 'IN_FORCE')
  await questionnaires(school)
  return { province, school, course, cohort, agreement, ...staff, keen: await staffed(keen, 6), slow: await staffed(slow, 2), silent: await staffed(silent, 0), plan: await makePlan(school, { year: 2027 }) }
}
export type Year = Awaited<ReturnType<typeof makeYear>>
export type StaffedAgency = Year['keen']

async function staffed(agency: Agency, people: number) {
  const persons = await makePeople(agency, people)
  const trainees = []
  // The first has no account: the school invites somebody by mail.
  for (const person of persons.slice(1)) trainees.push(await actorForTrainee(person))
  return { ...agency, persons, trainees, liaison: await actorForAgency(agency), head: await actorForAgency(agency, 'endorser') }
}

async function promises(agreement: Awaited<ReturnType<typeof makeAgreement>>): Promise<void> {
  const ofCohort = { dueKind: 'COHORT' } as const
  const ofYear = (dueMonth: number, dueDay: number) => ({ dueKind: 'YEARLY', dueMonth, dueDay })
  await promise(agreement, 'school', { title: 'Thông báo chiêu sinh', ...ofCohort, dueEvent: 'OPENS', dueDays: -30, closedBy: 'COHORT_ANNOUNCED' })
  await promise(agreement, 'sending', { title: 'Gửi danh sách', ...ofCohort, dueEvent: 'LIST_DEADLINE', closedBy: 'LIST_SENT' })
  await promise(agreement, 'school', { title: 'Bố trí giảng viên', ...ofCohort, dueEvent: 'OPENS', closedBy: 'LECTURERS_PROVIDED' })
  await promise(agreement, 'school', { title: 'Khai giảng', ...ofCohort, dueEvent: 'OPENS', closedBy: 'COHORT_OPENED' })
  await promise(agreement, 'school', { title: 'Gửi phiếu nhận xét', ...ofCohort, dueEvent: 'REPORT', dueDays: 10, closedBy: 'REPORT_SENT' })
  await promise(agreement, 'sending', { title: 'Xác nhận phiếu nhận xét', ...ofCohort, dueEvent: 'REPORT', dueDays: 10, closedBy: 'REPORT_ACKNOWLEDGED' })
  await promise(agreement, 'sending', { title: 'Trả lời phiếu đánh giá', ...ofCohort, dueEvent: 'EVALUATION', closedBy: 'EVALUATION_ANSWERED' })
  await promise(agreement, 'sending', { title: 'Trả lời phiếu cuối khóa', ...ofCohort, dueEvent: 'ENDS', dueDays: 30, closedBy: 'EVALUATION_ANSWERED' })
  await promise(agreement, 'sending', { title: 'Khai nhu cầu', ...ofYear(9, 30), closedBy: 'NEEDS_ANSWERED' })
  await promise(agreement, 'school', { title: 'Trình kế hoạch', ...ofYear(10, 31), closedBy: 'PLAN_SUBMITTED' })
  await promise(agreement, 'province', { title: 'Phê duyệt kế hoạch', ...ofYear(11, 30), closedBy: 'PLAN_APPROVED' })
  await promise(agreement, 'school', { title: 'Hội nghị tổng kết', ...ofYear(12, 15), closedBy: 'REVIEW_HELD' })
  await promise(agreement, 'school', { title: 'Kiểm tra phòng học', dueKind: 'QUARTERLY', dueDays: 5 })
  await promise(agreement, 'school', { title: 'Báo cáo kết thúc Quy chế', dueKind: 'ON_DATE', dueOn: dateOf(validTo) })
}

async function questionnaires(school: School): Promise<void> {
  await makeTemplate(school, { code: 'TRUOC', object: 'EFFECT', respondent: 'TRAINEE', timings: ['BEFORE'] })
  await makeTemplate(school, { code: 'CUOI', object: 'COURSE', respondent: 'TRAINEE', anonymous: true, timings: ['END'] })
  await makeTemplate(school, { code: 'COQUAN', object: 'EFFECT', respondent: 'AGENCY', timings: ['END', 'MONTHS_6'] })
  await makeTemplate(school, { code: 'QUANLY', object: 'EFFECT', respondent: 'MANAGER', timings: ['MONTHS_6'] })
}
