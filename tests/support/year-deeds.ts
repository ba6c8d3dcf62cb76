// What people do in the year of year-world.ts, day by day, by the commands of the portal; each says what of the agreement it fulfils.
import { publicActor } from '@/lib/access/actor'
import { recordActivity } from '@/lib/activities/commands/keep-activity'
import { recordEvidence } from '@/lib/agreements/commands'
import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { decideNominations } from '@/lib/enrolment/commands/decide-nomination'
import { openCohort } from '@/lib/enrolment/commands/open-cohort'
import { submitNomination } from '@/lib/enrolment/commands/submit-nomination'
import { answerEvaluation } from '@/lib/evaluations/commands/answer-evaluation'
import { delegateEvaluation } from '@/lib/evaluations/delegation/commands'
import { evaluationToken } from '@/lib/evaluations/steps/link'
import { recordEvent } from '@/lib/events/record'
import { openNeedsCall } from '@/lib/planning/needs/commands/open-call'
import { stateNeeds } from '@/lib/planning/needs/commands/state-needs'
import { answerLesson } from '@/lib/teaching/lecturers/commands/answer-lesson'
import { inviteTrainee } from '@/lib/teaching/invitations/commands/invite-trainee'
import { acknowledgeReports } from '@/lib/teaching/reports/commands/acknowledge-reports'
import { handOnReports, reviewReports } from '@/lib/teaching/reports/commands/review-reports'
import { sendReports } from '@/lib/teaching/reports/commands/send-reports'
import { signReports } from '@/lib/teaching/reports/commands/sign-reports'
import { writeReport } from '@/lib/teaching/reports/commands/write-report'
import { dateOf, dayAt, type Day } from '@/lib/time'
import { graduateAll } from './graduation'
import { needOf, stating } from './needs'
import { draftOf, must, reportsOf, seenOf, signingOf } from './reports'
import { makeLesson } from './study'
import type { StaffedAgency, Year } from './year-world'

/** What a deed fulfils: of an agency, or of the school and the province where none is named; of a class's turn, a round, a year. */
export type Fulfilled = { closedBy: string; agencyId: string | null; period: string | null }
export type Deed = () => Promise<Fulfilled[]>

const of = (closedBy: string, agency: StaffedAgency | null = null, period: string | null = null): Fulfilled => ({ closedBy, agencyId: agency?.id ?? null, period })
const now = () => new Date()

export const deedsOf = (year: Year): Readonly<Record<Day, Deed>> => ({
  '2026-03-25': () => announce(year),
  '2026-04-02': () => nominate(year, year.keen),
  '2026-04-08': () => nominate(year, year.slow),
  '2026-04-13': () => accept(year),
  '2026-04-20': () => publish(year),
  '2026-04-27': () => lecture(year),
  '2026-04-30': () => open(year),
  '2026-05-04': () => invite(year),
  '2026-05-05': () => answer({ round: { timing: 'BEFORE' }, trainee: { agencyId: year.keen.id } }, [of('EVALUATION_ANSWERED', year.keen, 'BEFORE')]),
  '2026-06-12': () => report(year, 1),
  '2026-06-15': () => receive(year.keen, 1),
  '2026-07-01': () => ask(year),
  '2026-07-02': () => evidence(year),
  '2026-07-08': () => receive(year.slow, 1),
  '2026-07-10': () => graduate(year),
  '2026-07-14': () => answer({ round: { timing: 'END' }, trainee: { agencyId: year.keen.id } }, [of('EVALUATION_ANSWERED', year.keen, 'END'), of('EVALUATION_ANSWERED', year.keen)]),
  '2026-07-30': () => report(year, 2),
  '2026-08-03': () => receive(year.keen, 2),
  '2026-09-15': () => receive(year.slow, 2),
  '2026-09-20': () => state(year.keen),
  '2026-09-25': () => state(year.slow),
  '2026-10-20': () => plan(year, { status: 'PROPOSED', proposalNumber: '104/BC-TrCT', proposedOn: dateOf('2026-10-20') }, 'PLAN_SUBMITTED'),
  '2026-12-05': () => plan(year, { status: 'APPROVED', decisionNumber: '1811-QĐ/TU', decidedOn: dateOf('2026-12-05'), signatory: 'Nguyễn Văn Ký' }, 'PLAN_APPROVED'),
  '2026-12-10': () => review(year),
  '2027-01-15': () => handOn(year),
  '2027-01-20': () => answer({ round: { timing: 'MONTHS_6' }, agencyId: year.keen.id }, [of('EVALUATION_ANSWERED', year.keen, 'MONTHS_6')]),
})

async function announce({ cohort }: Year) {
  await db.$transaction(async (tx) => {
    await tx.cohort.update({ where: { id: cohort.id }, data: { status: 'ANNOUNCED', announcedOn: dateOf(dayAt(now())), noticeNumber: '12/TB-TrCT' }, select: { id: true } })
    await recordEvent(tx, 'system', { type: 'cohort.announced', cohortId: cohort.id, schoolId: cohort.schoolId, data: {} })
  })
  return [of('COHORT_ANNOUNCED')]
}

async function nominate({ cohort }: Year, agency: StaffedAgency) {
  for (const { id } of agency.persons) await must(submitNomination(agency.liaison, { cohortId: cohort.id, nominee: { personId: id } }, now()))
  return [of('LIST_SENT', agency)]
}

async function accept({ cohort, office }: Year) {
  const nominations = await db.nomination.findMany({ where: { cohortId: cohort.id }, orderBy: { id: 'asc' }, select: { id: true } })
  await must(decideNominations(office, { cohortId: cohort.id, ids: nominations.map(({ id }) => id), decision: { decision: 'accept' } }, now()))
  return []
}

/** Half of the course is taught when its first reports are due, all of it when its second are. */
async function publish({ cohort, teaching }: Year) {
  for (const day of ['2026-05-20', '2026-06-05', '2026-06-25', '2026-07-03']) await makeLesson(cohort, { day, lecturer: teaching })
  return []
}

async function lecture({ cohort, lecturer }: Year) {
  const lessons = await db.lesson.findMany({ where: { cohortId: cohort.id }, select: { id: true } })
  for (const { id } of lessons) await must(answerLesson(lecturer, { lessonId: id, answer: 'accept' }, now()))
  return [of('LECTURERS_PROVIDED')]
}

async function open({ cohort, office }: Year) {
  await must(openCohort(office, { cohortId: cohort.id, opening: { decisionNumber: '104/QĐ-TrCT', decisionDate: '2026-04-28' } }, now()))
  return [of('COHORT_OPENED')]
}

/** Whose address a link is mailed to, once. */
export const mailedTo = { invited: 'hoc.vien@coquan.example', handedOn: 'thu.truong@coquan.example' } as const

async function invite({ cohort, office, keen }: Year) {
  const { id } = await db.trainee.findFirstOrThrow({ where: { cohortId: cohort.id, agencyId: keen.id, person: { account: null } }, select: { id: true } })
  await must(inviteTrainee(office, { traineeId: id, email: mailedTo.invited }, now()))
  return []
}

const linked = { id: true, _count: { select: { handedOn: true } } } as const
const tokenOf = ({ id, _count }: { id: string; _count: { handedOn: number } }) => evaluationToken(id, _count.handedOn)

async function handOn({ keen }: Year) {
  const form = await db.evaluationInvitation.findFirstOrThrow({ where: { agencyId: keen.id, respondent: 'MANAGER', answered: false }, orderBy: { id: 'asc' }, select: linked })
  await must(delegateEvaluation(keen.liaison, { token: tokenOf(form), name: 'Lê Văn Trưởng', email: mailedTo.handedOn }, now()))
  return []
}

async function answer(where: Prisma.EvaluationInvitationWhereInput, fulfils: Fulfilled[]) {
  const open = await db.evaluationInvitation.findMany({ where: { ...where, answered: false }, orderBy: { id: 'asc' }, select: linked })
  if (open.length === 0) throw new Error('no round is open')
  for (const one of open) await must(answerEvaluation(publicActor, { token: tokenOf(one), answers: { FIT: 4, USED: true } }, now()))
  return fulfils
}

/** Written, read, signed and sent in one day. */
async function report({ cohort, head, office, leadership }: Year, ordinal: number) {
  const trainees = await db.trainee.findMany({ where: { cohortId: cohort.id }, orderBy: { id: 'asc' }, select: { id: true } })
  for (const { id } of trainees) await must(writeReport(head, draftOf(cohort.id, id, { ordinal }), now()))
  await must(handOnReports(head, { cohortId: cohort.id, ordinal }))
  await must(reviewReports(office, { verdict: 'approve', cohortId: cohort.id, ordinal, reports: seenOf(await reportsOf(cohort.id, ordinal)) }))
  await must(signReports(leadership, { ...signingOf(await reportsOf(cohort.id, ordinal), cohort.id, { documentOn: dayAt(now()), firstNumber: `${ordinal}01/PNX-TrCT` }), ordinal }, now()))
  await must(sendReports(office, { cohortId: cohort.id, ordinal, recipients: [] }, now()))
  return [of('REPORT_SENT', null, String(ordinal))]
}

async function receive(agency: StaffedAgency, ordinal: number) {
  const reports = await db.commentReport.findMany({ where: { recipientId: agency.id, ordinal }, select: { id: true } })
  await must(acknowledgeReports(agency.liaison, reports.map(({ id }) => id), now()))
  return [of('REPORT_ACKNOWLEDGED', agency, String(ordinal))]
}

async function ask({ office }: Year) {
  await must(openNeedsCall(office, { year: 2027, deadline: '2026-09-27' }, now()))
  return []
}

async function state(agency: StaffedAgency) {
  const { courseId } = await db.cohort.findFirstOrThrow({ select: { courseId: true } })
  await must(stateNeeds(agency.liaison, stating([needOf({ id: courseId, schoolId: '' })]), now()))
  return [of('NEEDS_ANSWERED', agency, '2027')]
}

async function evidence({ agreement, office }: Year) {
  const { id } = await db.obligation.findFirstOrThrow({ where: { versionId: agreement.versionId, period: '2026-Q2' }, select: { id: true } })
  await must(recordEvidence(office, { obligationId: id, number: '7/BC-TrCT', on: dayAt(now()) }, now()))
  return [of('DOCUMENT', null, '2026-Q2')]
}

async function graduate({ cohort, office }: Year) {
  await graduateAll(office, cohort.id, dayAt(now()), now())
  return []
}

async function plan({ plan: { versionId } }: Year, data: Prisma.PlanVersionUncheckedUpdateInput, fulfils: string) {
  await db.planVersion.update({ where: { id: versionId }, data, select: { id: true } })
  return [of(fulfils, null, '2027')]
}

async function review({ office, keen }: Year) {
  const held = { kind: 'REVIEW' as const, title: 'Hội nghị tổng kết công tác phối hợp năm 2026', heldOn: dayAt(now()), year: 2026, guests: 4, minutes: '', participants: [{ agencyId: keen.id, people: 2 }] }
  await must(recordActivity(office, held, now()))
  return [of('REVIEW_HELD', null, '2026')]
}
