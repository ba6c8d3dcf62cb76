import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { handOnReports, reviewReports } from '@/lib/teaching/reports/commands/review-reports'
import { signReports } from '@/lib/teaching/reports/commands/sign-reports'
import { writeReport } from '@/lib/teaching/reports/commands/write-report'
import { findReportDraft } from '@/lib/teaching/reports/queries/find-report-draft'
import { findReport } from '@/lib/teaching/reports/queries/find-report'
import { findSigning } from '@/lib/teaching/reports/queries/find-signing'
import { listCohortReports } from '@/lib/teaching/reports/queries/list-cohort-reports'
import { listReportHistory } from '@/lib/teaching/reports/queries/list-report-history'
import { addDays, dateOf, instantAt } from '@/lib/time'
import { makeCohort, makeCourse, now, today } from '../../../support/factories'
import { approveAll, draftOf, makeReportedClass, must, receive, remarks, reportsOf, seenOf, sendAll, signAll, signingOf } from '../../../support/reports'

test('what is due follows the taught periods, and the calendar of the class where the timetable ends', async () => {
  const { cohort, office } = await makeReportedClass()
  const list = await listCohortReports(office, { cohortId: cohort.id, ordinal: 1 }, today)
  // 180 days from 105 days ago: half of them lie 15 days back.
  expect(list?.turns).toEqual([
    { ordinal: 1, total: 2, dueOn: addDays(today, -15), provisional: true }, { ordinal: 2, total: 2, dueOn: addDays(today, 75), provisional: true },
  ])
  expect(list?.rows.map(({ status, overdue, id }) => [status, overdue, id])).toEqual(Array.from({ length: 4 }, () => ['DUE', true, null]))

  await db.module.createMany({ data: [1, 2].map((position) => ({ courseId: cohort.courseId, position, name: `Học phần ${position}`, periods: 8 })) })
  for (const [place, ago] of [40, 30, 20].entries()) {
    const day = addDays(today, -ago)
    await db.lesson.create({ data: { schoolId: cohort.schoolId, cohortId: cohort.id, title: `Bài ${place}`, kind: 'LECTURE', day: dateOf(day), half: 'MORNING', periods: 4, status: 'PUBLISHED', startsAt: instantAt(day, '07:30'), endsAt: instantAt(day, '11:30') }, select: { id: true } })
  }
  const taught = await listCohortReports(office, { cohortId: cohort.id, ordinal: 1 }, today)
  expect(taught?.turns.map(({ dueOn, provisional }) => [dueOn, provisional])).toEqual([[addDays(today, -30), false], [addDays(today, 75), true]])
})

test('how often is a parameter of the day the class opened; fostering classes owe none', async () => {
  const { cohort, school, office } = await makeReportedClass()
  await db.schoolParameter.create({ data: { schoolId: school.id, code: 'REPORTS_PER_COURSE', validFrom: dateOf('2025-06-01'), value: 3, source: 'Quy chế của Trường', verified: true }, select: { code: true } })
  expect((await listCohortReports(office, { cohortId: cohort.id, ordinal: 1 }, today))?.turns.map(({ total }) => total)).toEqual([3, 3, 3])
  const old = await makeCohort(school, { status: 'COMPLETED', opensOn: '2022-03-01' })
  const short = await makeCohort(school, { status: 'RUNNING', opensOn: addDays(today, -3), course: await makeCourse(school, { kind: 'FOSTERING' }) })
  for (const { id } of [old, short]) expect((await listCohortReports(office, { cohortId: id, ordinal: 1 }, today))?.turns).toEqual([])
})

test('a report goes its way: written, given back with a remark, agreed, signed under rising numbers, sent, acknowledged with an answer', async () => {
  const world = await makeReportedClass()
  const { cohort, head, office, leadership, liaison, trainees } = world
  const [first = '', second = ''] = trainees
  const draft = await must(writeReport(head, draftOf(cohort.id, first, { weaknesses: '' }), now))
  expect(await writeReport(head, draftOf(cohort.id, first, { weaknesses: '', overall: null, revision: 1, submit: true }), now)).toMatchObject({ ok: false, error: 'passages_missing', details: { fields: ['weaknesses', 'overall'] } })
  expect(await handOnReports(head, { cohortId: cohort.id, ordinal: 1 })).toMatchObject({ ok: false, error: 'nothing_to_hand_on' })
  await must(writeReport(head, draftOf(cohort.id, first, { revision: 1, submit: true }), now))
  expect(await writeReport(head, draftOf(cohort.id, first, { revision: 2 }), now)).toMatchObject({ ok: false, error: 'report_in_review' })

  await must(reviewReports(office, { verdict: 'return', cohortId: cohort.id, ordinal: 1, reports: [{ id: draft.id, revision: 2 }], remark: 'Ghi rõ kết quả thu hoạch.' }))
  expect((await findReportDraft(head, { cohortId: cohort.id, traineeId: first, ordinal: 1 }, now))?.report).toMatchObject({ step: 'WRITING', remark: 'Ghi rõ kết quả thu hoạch.', revision: 3 })
  await must(writeReport(head, draftOf(cohort.id, first, { revision: 3, study: 'Thu hoạch đạt loại khá.', submit: true }), now))
  for (const trainee of [second, trainees[2] ?? '', world.foreign]) await must(writeReport(head, draftOf(cohort.id, trainee, { submit: true }), now))
  await must(reviewReports(office, { verdict: 'approve', cohortId: cohort.id, ordinal: 1, reports: seenOf(await reportsOf(cohort.id)) }))

  expect(await findSigning(leadership, now)).toMatchObject({ firstNumber: '1/PNX-TrCT', signatoryTitle: 'Hiệu trưởng' })
  expect(await must(signReports(leadership, signingOf(await reportsOf(cohort.id), cohort.id, { firstNumber: '15/PNX-TrCT' }), now))).toEqual({ signed: 4, first: '15/PNX-TrCT', last: '18/PNX-TrCT' })
  expect((await reportsOf(cohort.id)).map(({ documentNumber, status }) => [documentNumber, status])).toEqual([15, 16, 17, 18].map((number) => [`${number}/PNX-TrCT`, 'SIGNED']))
  expect(await findSigning(leadership, now)).toMatchObject({ firstNumber: '19/PNX-TrCT' })
  expect(await findReport(liaison, draft.id, now)).toBeNull()
})

test('once signed nothing of it changes, whatever becomes of trainee, agency or text', async () => {
  const world = await makeReportedClass({ people: 1 })
  const [report] = await signAll(world)
  if (!report) throw new Error('no report')
  await db.person.update({ where: { id: world.persons[0]?.id ?? '' }, data: { fullName: 'Tên Khác' }, select: { id: true } })
  const found = await findReport(world.office, report.id, now)
  expect(found?.name).toBe(world.persons[0]?.fullName)
  expect(found?.paper).toMatchObject({ kind: 'PHIẾU NHẬN XÉT HỌC VIÊN', number: '1/PNX-TrCT', on: today, mark: null, secretary: { lines: ['CHỦ NHIỆM LỚP'] } })
  for (const change of [{ study: 'Khác' }, { documentNumber: '9/PNX-TrCT' }, { status: 'DRAFTED' }, { status: 'ACKNOWLEDGED' }, { contentHash: 'x' }]) {
    await expect(db.commentReport.update({ where: { id: report.id }, data: change, select: { id: true } })).rejects.toThrow(/comment_report_/)
  }
  await expect(db.commentReport.delete({ where: { id: report.id }, select: { id: true } })).rejects.toThrow(/comment_report_signed_stays/)
  await expect(writeReport(world.head, draftOf(world.cohort.id, world.trainees[0] ?? '', { revision: report.revision }), now)).resolves.toMatchObject({ error: 'report_signed' })
})

test('the receiver acknowledges once and may answer, once; the history tells it all', async () => {
  const world = await makeReportedClass({ people: 2 })
  const reports = await sendAll(world)
  const own = reports.find(({ recipientId }) => recipientId === world.agency.id)
  if (!own) throw new Error('nothing was sent')
  await must(receive(world.liaison, own.id))
  expect(await receive(world.liaison, own.id)).toMatchObject({ ok: false, error: 'already_acknowledged' })
  await must(receive(world.liaison, own.id, 'Cơ quan nhất trí.'))
  expect(await receive(world.liaison, own.id, 'Thêm ý kiến.')).toMatchObject({ ok: false, error: 'already_acknowledged' })
  const history = await listReportHistory(world.office, own.id)
  expect(history.map(({ type }) => type)).toEqual(['report.answered', 'report.acknowledged', 'report.sent', 'report.signed', 'report.approved', 'report.submitted', 'report.drafted'])
  expect((await listReportHistory(world.liaison, own.id)).map(({ type }) => type)).toEqual(['report.answered', 'report.acknowledged', 'report.sent', 'report.signed'])
  expect((await findReport(world.liaison, own.id, now))?.answer).toBe('Cơ quan nhất trí.')
})

test('papers are refused with the reason: a day to come, a day before the writing, a number of the other family, a number that is used', async () => {
  const world = await makeReportedClass({ people: 2 })
  const reports = await approveAll(world)
  const sign = (given: Parameters<typeof signingOf>[2]) => signReports(world.leadership, signingOf(reports, world.cohort.id, given), now)
  expect(await sign({ documentOn: addDays(today, 1) })).toMatchObject({ error: 'document_in_future' })
  expect(await sign({ documentOn: addDays(today, -1) })).toMatchObject({ error: 'document_too_old' })
  expect(await sign({ firstNumber: '1-PNX/TrCT' })).toMatchObject({ error: 'number_of_state' })
  await must(signReports(world.leadership, signingOf(reports.slice(0, 1), world.cohort.id, { firstNumber: '3/PNX-TrCT' }), now))
  expect(await signReports(world.leadership, signingOf(reports.slice(1), world.cohort.id, { firstNumber: '2/PNX-TrCT' }), now)).toMatchObject({ error: 'number_taken' })
  expect((await reportsOf(world.cohort.id)).filter(({ status }) => status === 'SIGNED')).toHaveLength(1)
  expect(await sign({})).toMatchObject({ error: 'already_signed' })
})

test('the second report is written once the first is due; a trainee who left is not reported on', async () => {
  const { cohort, head, trainees } = await makeReportedClass()
  const early = new Date(now.getTime() - 20 * 86_400_000)
  expect(await writeReport(head, draftOf(cohort.id, trainees[0] ?? '', { ordinal: 2 }), early)).toMatchObject({ error: 'turn_not_begun' })
  expect(await writeReport(head, draftOf(cohort.id, trainees[0] ?? '', { ordinal: 2 }), now)).toMatchObject({ ok: true })
  expect(await writeReport(head, draftOf(cohort.id, trainees[0] ?? '', { ordinal: 3 }), now)).toMatchObject({ error: 'turn_unknown' })
  await db.trainee.update({ where: { id: trainees[1] ?? '' }, data: { status: 'LEFT', leftOn: dateOf(today) }, select: { id: true } })
  expect(await writeReport(head, { ...draftOf(cohort.id, trainees[1] ?? ''), ...remarks }, now)).toMatchObject({ error: 'trainee_not_found' })
})
