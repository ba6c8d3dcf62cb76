import type { ReactNode } from 'react'
import { renderToReadableStream } from 'react-dom/server.edge'
import { expect, test } from 'vitest'
import { FactsPanel } from '@/components/teaching/reports/facts-panel'
import { FiguresNote } from '@/components/teaching/reports/figures-note'
import { db } from '@/lib/db/client'
import { handOnReports, reviewReports } from '@/lib/teaching/reports/commands/review-reports'
import { signReports } from '@/lib/teaching/reports/commands/sign-reports'
import { writeReport } from '@/lib/teaching/reports/commands/write-report'
import { listReportFigures } from '@/lib/teaching/reports/queries/find-facts'
import { findReportDraft } from '@/lib/teaching/reports/queries/find-report-draft'
import { changedIn, isEmpty } from '@/lib/teaching/reports/rules/figures'
import { addDays } from '@/lib/time'
import { now, today } from '../../../support/factories'
import { approveAll, draftOf, makeReportedClass, must, reportsOf, seenOf, signingOf, type ReportedClass } from '../../../support/reports'
import { makeLesson } from '../../../support/study'

async function callRoll({ cohort, head, trainees }: ReportedClass, day: string, absent: readonly string[] = trainees.slice(0, 1)) {
  const { id } = await makeLesson(cohort, { day })
  await db.attendanceRoll.create({
    data: { lessonId: id, schoolId: cohort.schoolId, cohortId: cohort.id, lessonStatus: 'PUBLISHED', takenAt: now, takenBy: head.accountId, takenAs: head.roleId,
      entries: { create: absent.map((traineeId) => ({ traineeId, status: 'EXCUSED' })) } },
    select: { lessonId: true },
  })
}

const figuresOf = ({ cohort, leadership }: ReportedClass) => listReportFigures(leadership, { cohortId: cohort.id, ordinal: 1 }, now)

test('a report that says nothing of attendance is signed only by who confirms it, all or none; what was confirmed is on record', async () => {
  const world = await makeReportedClass({ people: 1 })
  const reports = await approveAll(world)
  expect((await figuresOf(world)).map(({ frozen }) => isEmpty(frozen))).toEqual([true, true])
  const sign = (emptyConfirmed: boolean) => signReports(world.leadership, signingOf(reports, world.cohort.id, { emptyConfirmed }), now)
  expect(await sign(false)).toMatchObject({ ok: false, error: 'figures_empty', details: { field: 'emptyConfirmed', count: 2 } })
  expect((await reportsOf(world.cohort.id)).map(({ status }) => status)).toEqual(['DRAFTED', 'DRAFTED'])
  expect(await sign(true)).toMatchObject({ ok: true, value: { signed: 2 } })
  expect(await db.event.findFirst({ where: { type: 'reports.signed', subjectId: world.cohort.id }, select: { data: true } })).toMatchObject({ data: { count: 2, empty: 2 } })
})

test('with a roll of its time it is signed without more ado', async () => {
  const world = await makeReportedClass({ people: 1 })
  await callRoll(world, addDays(today, -3))
  const reports = await approveAll(world)
  expect((await figuresOf(world)).map((one) => [isEmpty(one.frozen), changedIn(one)])).toEqual([[false, []], [false, []]])
  expect(await signReports(world.leadership, signingOf(reports, world.cohort.id, { emptyConfirmed: false }), now)).toMatchObject({ ok: true })
})

test('a roll that is taken after the writing shows beside what was frozen, a lesson held since does not; written again the report is up to date', async () => {
  const world = await makeReportedClass({ people: 1 })
  const { cohort, office, head, trainees: [first = ''] } = world
  await approveAll(world)
  await callRoll(world, addDays(today, 1))
  expect((await figuresOf(world)).map(changedIn)).toEqual([[], []])
  await callRoll(world, addDays(today, -3))
  expect((await figuresOf(world)).map(changedIn)).toEqual([['held', 'attendance'], ['held', 'attendance']])
  const draft = () => findReportDraft(office, { cohortId: cohort.id, traineeId: first, ordinal: 1 }, now)
  expect(await draft()).toMatchObject({ facts: { lessons: 0, attendance: null }, checked: { on: today, frozen: { lessons: 0 }, live: { lessons: 1, periods: 4, attendance: { excused: 1, absentPeriods: 4 } } } })

  const [report] = (await reportsOf(cohort.id)).filter(({ traineeId }) => traineeId === first)
  if (!report) throw new Error('no report')
  await must(reviewReports(office, { verdict: 'return', cohortId: cohort.id, ordinal: 1, reports: seenOf([report]), remark: 'Đã điểm danh, soạn lại.' }))
  expect((await draft())?.checked).toBeNull()
  await must(writeReport(head, draftOf(cohort.id, first, { revision: report.revision + 1 }), now))
  await must(handOnReports(head, { cohortId: cohort.id, ordinal: 1 }))
  expect((await figuresOf(world)).filter(({ id }) => id === report.id).map(changedIn)).toEqual([[]])
})

async function read(part: ReactNode): Promise<string> {
  const stream = await renderToReadableStream(part)
  await stream.allReady
  return (await new Response(stream).text()).replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
}

test('who reads, signs and sends sees the live figure beside the frozen one', async () => {
  const world = await makeReportedClass({ people: 1 })
  const { cohort, office, trainees: [first = ''], persons: [person] } = world
  await approveAll(world)
  await callRoll(world, addDays(today, -3))
  const draft = await findReportDraft(office, { cohortId: cohort.id, traineeId: first, ordinal: 1 }, now)
  if (!draft?.checked || !person) throw new Error('nothing to compare')
  const panel = await read(await FactsPanel({ draft }))
  for (const said of ['phiếu không có số liệu chuyên cần', 'Số liệu đã thay đổi sau khi soạn phiếu', 'Chưa có điểm danh', 'Nay trên Cổng: 1 buổi, 4 tiết', 'Nay trên Cổng: Vắng có phép 1']) expect(panel).toContain(said)
  const note = await read(await FiguresNote({ figures: [draft.checked], names: new Map([[draft.checked.id, person.fullName]]) }))
  for (const said of [person.fullName, '1 phiếu không có số liệu chuyên cần', 'Lớp đã học trên phiếu: 0 buổi, 0 tiết → nay: 1 buổi, 4 tiết']) expect(note).toContain(said)
  expect(await FiguresNote({ figures: [{ ...draft.checked, frozen: draft.checked.live }], names: new Map() })).toBeNull()
})
