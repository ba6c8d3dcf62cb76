import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { deliverOutbox } from '@/lib/notifications/jobs'
import { acknowledgeReports } from '@/lib/teaching/reports/commands/acknowledge-reports'
import { reviewReports } from '@/lib/teaching/reports/commands/review-reports'
import { sendReports } from '@/lib/teaching/reports/commands/send-reports'
import { signReports } from '@/lib/teaching/reports/commands/sign-reports'
import { writeReport } from '@/lib/teaching/reports/commands/write-report'
import { remindOfReports } from '@/lib/teaching/reports/jobs'
import { findReport } from '@/lib/teaching/reports/queries/find-report'
import { listAddressees } from '@/lib/teaching/reports/queries/find-signing'
import { listReportsAboutMe, listReceivedReports } from '@/lib/teaching/reports/queries/list-received'
import { findReportOverview, listOwedReports } from '@/lib/teaching/reports/queries/list-overview'
import { listReportHistory } from '@/lib/teaching/reports/queries/list-report-history'
import { addDays, dateOf } from '@/lib/time'
import { actorForAgency, actorForProvince, actorForTrainee } from '../../../support/actors'
import { makeAgency, now, today } from '../../../support/factories'
import { approveAll, draftOf, makeReportedClass, must, receive, reportsOf, seenOf, send, sendAll, signAll, signingOf, succeed, type ReportedClass } from '../../../support/reports'

async function sentEvents(cohortId: string): Promise<number> {
  const ids = (await reportsOf(cohortId)).map(({ id }) => id)
  return db.event.count({ where: { type: 'report.sent', subjectId: { in: ids } } })
}

function personOf({ persons }: ReportedClass) {
  const [person] = persons
  if (!person) throw new Error('nobody in the class')
  return person
}

test('the whole class goes out at once, each report to its agency; agency and trainee are told; pressed again it is refused and on record', async () => {
  const world = await makeReportedClass()
  await signAll(world)
  expect(await must(send(world))).toEqual({ sent: 4, unsent: 0, unfinished: 0, agencies: 2 })
  expect((await reportsOf(world.cohort.id)).map(({ recipientId }) => recipientId)).toEqual([world.agency.id, world.agency.id, world.agency.id, world.other.id])
  expect(await send(world)).toMatchObject({ ok: false, error: 'already_sent', details: { sent: 4 } })
  expect(await db.event.count({ where: { type: 'reports.sending-repeated', subjectId: world.cohort.id } })).toBe(1)
  const trainee = await actorForTrainee(personOf(world))
  await deliverOutbox(new Date(Date.now() + 60_000))
  const told = (accountId: string) => db.notification.findMany({ where: { accountId }, select: { kind: true, data: true } })
  expect((await told(world.liaison.accountId)).filter(({ kind }) => kind === 'reports.sent')).toMatchObject([{ data: { count: 3, ordinal: 1 } }])
  expect((await told(trainee.accountId)).map(({ kind }) => kind)).toEqual(['report.sent'])
  expect(await listReportsAboutMe(trainee)).toHaveLength(1)
  expect((await listReceivedReports(world.liaison, { view: 'open', cursor: undefined })).items).toHaveLength(3)
})

test('two presses at once send once', async () => {
  const world = await makeReportedClass()
  await signAll(world)
  const results = await Promise.all([send(world), sendReports(world.leadership, { cohortId: world.cohort.id, ordinal: 1, recipients: [] }, now), send(world)])
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(results.flatMap((result) => (result.ok ? [] : [result.error]))).toEqual(['already_sent', 'already_sent'])
  expect(await sentEvents(world.cohort.id)).toBe(4)
})

/** A sender that takes no lock: reads what is signed, waits for its rival, writes. */
async function sendBlindly({ cohort, agency, office }: ReportedClass, rival: () => Promise<void>): Promise<number> {
  const signed = await db.commentReport.findMany({ where: { cohortId: cohort.id, status: 'SIGNED' }, select: { id: true } })
  await rival()
  const sent = { status: 'SENT', recipientId: agency.id, sentBy: office.accountId, sentAt: new Date() }
  return (await db.commentReport.updateMany({ where: { id: { in: signed.map(({ id }) => id) } }, data: sent })).count
}

/** Both have read before either writes. */
function meeting() {
  let [waiting, open] = [2, () => {}]
  const met = new Promise<void>((resolve) => { open = resolve })
  return () => { waiting -= 1; if (waiting === 0) open(); return met }
}

test('without the lock the database refuses the second sender, and without that too both would send: this harness sees the race', async () => {
  const guarded = await makeReportedClass()
  await signAll(guarded)
  const rival = meeting()
  const outcomes = await Promise.allSettled([sendBlindly(guarded, rival), sendBlindly(guarded, rival)])
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  const bare = await makeReportedClass()
  await signAll(bare)
  const other = meeting()
  await db.$executeRaw`alter table comment_report disable trigger comment_report_signed_stays`
  const counts = await Promise.all([sendBlindly(bare, other), sendBlindly(bare, other)])
  await db.$executeRaw`alter table comment_report enable trigger comment_report_signed_stays`
  expect(counts).toEqual([4, 4])
})

test('signing against editing: signed is what was read, or nothing is signed', async () => {
  for (let round = 0; round < 5; round += 1) {
    const world = await makeReportedClass({ people: 1 })
    const reports = await approveAll(world)
    const [first] = reports
    if (!first) throw new Error('no report')
    const giveBack = async () => {
      const back = await reviewReports(world.office, { verdict: 'return', cohortId: world.cohort.id, ordinal: 1, reports: seenOf([first]), remark: 'Sửa lại' })
      return back.ok ? writeReport(world.head, draftOf(world.cohort.id, first.traineeId, { revision: first.revision + 1, study: 'Sửa sau rà soát.' }), now) : back
    }
    const [signed, edited] = await Promise.all([signReports(world.leadership, signingOf(reports, world.cohort.id), now), giveBack()])
    const after = (await reportsOf(world.cohort.id)).find(({ id }) => id === first.id)
    expect([signed.ok, edited.ok].filter(Boolean)).toHaveLength(1)
    expect(after).toMatchObject(signed.ok ? { status: 'SIGNED', study: first.study } : { status: 'DRAFTED', step: 'WRITING' })
  }
})

test('two write the first draft of one report at once: one of them is told to look again', async () => {
  const { cohort, head, trainees } = await makeReportedClass({ people: 1 })
  const results = await Promise.all([1, 2, 3].map(() => writeReport(head, draftOf(cohort.id, trainees[0] ?? ''), now)))
  expect(results.map((result) => (result.ok ? 'ok' : result.error)).toSorted()).toEqual(['changed_meanwhile', 'changed_meanwhile', 'ok'])
  expect(await reportsOf(cohort.id)).toHaveLength(1)
})

test('two acknowledge at once: one receipt', async () => {
  const world = await makeReportedClass({ people: 1 })
  const [report] = (await sendAll(world)).filter(({ recipientId }) => recipientId === world.agency.id)
  const endorser = await actorForAgency(world.agency, 'endorser')
  const results = await Promise.all([receive(world.liaison, report?.id ?? '', 'Đã nhận.'), receive(endorser, report?.id ?? '', 'Cảm ơn Trường.'), acknowledgeReports(world.liaison, [report?.id ?? ''], now)])
  expect(await db.event.count({ where: { type: 'report.acknowledged', subjectId: report?.id ?? '' } })).toBe(1)
  expect(results.slice(0, 2).filter(({ ok }) => ok).length).toBeLessThanOrEqual(1)
})

test('the wrong agency finds nothing, and the school reads that it tried', async () => {
  const world = await makeReportedClass()
  const [report] = (await sendAll(world)).filter(({ recipientId }) => recipientId === world.agency.id)
  expect(await receive(world.otherLiaison, report?.id ?? '')).toMatchObject({ ok: false, error: 'report_not_found' })
  expect((await listReportHistory(world.office, report?.id ?? '')).filter(({ type }) => type === 'report.receipt-refused')).toHaveLength(1)
  const own = (await reportsOf(world.cohort.id)).find(({ recipientId }) => recipientId === world.other.id)
  expect(await acknowledgeReports(world.otherLiaison, [report?.id ?? '', own?.id ?? ''], now)).toMatchObject({ ok: false, error: 'report_not_found' })
  // Of several it is said at the one that is not theirs.
  expect((await listReportHistory(world.office, report?.id ?? '')).filter(({ type }) => type === 'report.receipt-refused')).toHaveLength(2)
  expect((await listReportHistory(world.office, own?.id ?? '')).map(({ type }) => type)).not.toContain('report.receipt-refused')
  expect(await findReport(world.otherLiaison, report?.id ?? '', now)).toBeNull()
  expect((await listReportHistory(world.office, report?.id ?? ''))[0]).toMatchObject({ type: 'report.receipt-refused', agency: world.other.name })
  expect((await listReportHistory(world.liaison, report?.id ?? '')).map(({ type }) => type)).not.toContain('report.receipt-refused')
  expect((await reportsOf(world.cohort.id)).every(({ status }) => status === 'SENT')).toBe(true)
})

test('an agency that was merged meanwhile: its successor receives, both are shown, and the history says so', async () => {
  const world = await makeReportedClass()
  await signAll(world)
  const heir = await makeAgency({ province: world.province, name: 'Đảng ủy xã Hợp Nhất' })
  await succeed(world.agency, [heir])
  expect((await listAddressees(world.office, { cohortId: world.cohort.id, ordinal: 1 }, now)).map(({ name, heirs }) => [name, heirs.map((one) => one.name)])).toEqual([
    [world.agency.name, ['Đảng ủy xã Hợp Nhất']], [world.other.name, [world.other.name]],
  ])
  await must(send(world))
  const [report] = (await reportsOf(world.cohort.id)).filter(({ recipientId }) => recipientId === heir.id)
  const successor = await actorForAgency(heir, 'nominator', [world.agency])
  expect(await findReport(successor, report?.id ?? '', now)).toMatchObject({ agency: world.agency.name, recipient: 'Đảng ủy xã Hợp Nhất', succeeded: true })
  expect((await listReportHistory(world.office, report?.id ?? ''))[0]).toMatchObject({ type: 'report.sent', agency: 'Đảng ủy xã Hợp Nhất', former: world.agency.name })
  await must(receive(successor, report?.id ?? ''))
})

test('merged after the sending: who took it over acknowledges in its place', async () => {
  const world = await makeReportedClass()
  const [report] = (await sendAll(world)).filter(({ recipientId }) => recipientId === world.agency.id)
  const heir = await makeAgency({ province: world.province, name: 'Đảng ủy xã Hợp Nhất' })
  await succeed(world.agency, [heir], 'MERGE', today)
  const successor = await actorForAgency(heir, 'nominator', [world.agency])
  await must(receive(successor, report?.id ?? ''))
  const acknowledged = { type: 'report.acknowledged', agency: 'Đảng ủy xã Hợp Nhất', former: world.agency.name }
  expect((await listReportHistory(world.office, report?.id ?? ''))[0]).toMatchObject(acknowledged)
  // The others at once: the same is said of each, and the one that was received stays as it is.
  const all = (await reportsOf(world.cohort.id)).filter(({ recipientId }) => recipientId === world.agency.id).map(({ id }) => id)
  expect(await must(acknowledgeReports(successor, all, now))).toEqual({ count: all.length - 1 })
  for (const id of all) expect((await listReportHistory(world.office, id)).filter(({ type }) => type === 'report.acknowledged')).toMatchObject([acknowledged])
})

test('divided among several: the others go out, these wait with the reason until somebody names an heir; nobody else can be named', async () => {
  const world = await makeReportedClass()
  await signAll(world)
  const [one, two] = [await makeAgency({ province: world.province }), await makeAgency({ province: world.province })]
  await succeed(world.agency, [one, two], 'SPLIT')
  expect(await must(send(world))).toMatchObject({ sent: 1, unsent: 3 })
  const [kept] = (await reportsOf(world.cohort.id)).filter(({ status }) => status === 'SIGNED')
  expect((await listReportHistory(world.office, kept?.id ?? ''))[0]).toMatchObject({ type: 'report.unsent', reason: 'recipient_unclear' })
  expect(await send(world)).toMatchObject({ error: 'no_recipient', details: { count: 3 } })
  expect(await send(world, [{ from: world.agency.id, to: world.other.id }])).toMatchObject({ error: 'recipient_not_an_heir' })
  expect(await must(send(world, [{ from: world.agency.id, to: two.id }]))).toMatchObject({ sent: 3, unsent: 0 })
  expect((await reportsOf(world.cohort.id)).filter(({ recipientId }) => recipientId === two.id)).toHaveLength(3)
})

test('figures by class and agency count what is due, late and unanswered; the province reads figures only', async () => {
  const world = await makeReportedClass()
  const before = await findReportOverview(world.office, 2026, today)
  expect(before.turns.find(({ ordinal }) => ordinal === 1)).toMatchObject({ trainees: 4, due: 4, overdue: 4, sent: 0 })
  expect(before.agencies.map(({ agency, overdue }) => [agency, overdue])).toEqual([[world.agency.name, 3], [world.other.name, 1]])
  await sendAll(world)
  await db.$executeRaw`alter table comment_report disable trigger comment_report_signed_stays`
  await db.commentReport.updateMany({ where: { cohortId: world.cohort.id }, data: { sentAt: new Date(now.getTime() - 12 * 86_400_000), dueOn: dateOf(addDays(today, -40)) } })
  await db.$executeRaw`alter table comment_report enable trigger comment_report_signed_stays`
  const after = await findReportOverview(await actorForProvince(world.province), 2026, today)
  expect(after.sum).toMatchObject({ due: 4, sent: 4, overdue: 0, unanswered: 4, late: 4 })
  expect(await listOwedReports(world.office, world.cohort.id)).toHaveLength(8)
  expect(await findReportOverview(world.liaison, 2026, today)).toMatchObject({ turns: [], agencies: [] })
})

test('reminders: the school of what is overdue, the agency of what it has not acknowledged, each once a term', async () => {
  const world = await makeReportedClass()
  // The reminder is told by the database's clock; the class is looked at on the same day.
  const late = new Date()
  const overdue = () => db.event.count({ where: { type: 'reports.overdue', subjectId: world.cohort.id } })
  await db.cohort.update({ where: { id: world.cohort.id }, data: { opensOn: dateOf(addDays(today, -105)), endsOn: dateOf('2026-12-31') }, select: { id: true } })
  await remindOfReports(late)
  await remindOfReports(late)
  expect(await overdue()).toBe(1)
  await sendAll(world)
  await remindOfReports(late)
  expect(await db.event.count({ where: { type: 'reports.unanswered', subjectId: world.cohort.id } })).toBe(2)
  expect(await overdue()).toBe(1)
})
