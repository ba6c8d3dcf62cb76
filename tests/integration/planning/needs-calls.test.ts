import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { exportNeeds } from '@/lib/planning/needs/commands/export-needs'
import { changeNeedsCall, openNeedsCall } from '@/lib/planning/needs/commands/open-call'
import { remindAgencies } from '@/lib/planning/needs/commands/remind-agencies'
import { remindOfNeeds } from '@/lib/planning/needs/jobs'
import { needsSheet } from '@/lib/planning/needs/messages/sheet'
import { listAskedAgencies } from '@/lib/planning/needs/queries/list-asked'
import { findAgencyDesk } from '@/lib/reporting/queries/find-agency-desk'
import { listWork } from '@/lib/reporting/today/queries'
import { translatorFor } from '@/lib/i18n/sentence'
import { addDays, dateOf, instantAt, type Day } from '@/lib/time'
import { actorForSchool } from '../../support/actors'
import { makeAgency, makeSchool, now, today } from '../../support/factories'
import { callEvents, deadline, makeCall, makeNeedsWorld, mustState, needOf, stating } from '../../support/needs'

const morning = (day: Day) => instantAt(day, '08:00')
const reminded = (callId: string) => db.needsReminder.findMany({ where: { callId }, orderBy: [{ remindedOn: 'asc' }], select: { agencyId: true, remindedOn: true } })

test('one call a school and year, even if two open it at once; it is for this year or the next', async () => {
  const school = await makeSchool()
  const [office, second] = [await actorForSchool(school), await actorForSchool(school)]
  const results = await Promise.all([office, second, office].map((actor) => openNeedsCall(actor, { year: 2027, deadline }, now)))
  expect(results.map((result) => (result.ok ? 'ok' : result.error)).toSorted()).toEqual(['call_exists', 'call_exists', 'ok'])
  expect(await openNeedsCall(office, { year: 2028, deadline }, now)).toMatchObject({ error: 'call_year_invalid', details: { field: 'year' } })
  expect(await openNeedsCall(office, { year: 2026, deadline: addDays(today, -1) }, now)).toMatchObject({ error: 'deadline_in_past', details: { field: 'deadline' } })
  expect(await openNeedsCall(await actorForSchool(school, 'leadership'), { year: 2026, deadline }, now)).toMatchObject({ error: 'not_allowed' })
})

test('a call is not due after its year, nor is its paper of tomorrow; neither by a change', async () => {
  const { callId, office } = await makeNeedsWorld()
  const other = await actorForSchool(await makeSchool())
  const paper = (documentOn: Day) => ({ documentNumber: '104/CV-TrCT', documentOn })
  expect(await openNeedsCall(other, { year: 2027, deadline: '2028-01-01' }, now)).toMatchObject({ error: 'deadline_after_year', details: { field: 'deadline', year: 2027 } })
  expect(await openNeedsCall(other, { year: 2027, deadline, ...paper(addDays(today, 1)) }, now)).toMatchObject({ error: 'document_in_future', details: { field: 'documentOn' } })
  expect(await openNeedsCall(other, { year: 2027, deadline: '2027-12-31', ...paper(today) }, now)).toMatchObject({ ok: true })
  expect(await changeNeedsCall(office, { callId, deadline: '2099-01-01' }, now)).toMatchObject({ error: 'deadline_after_year', details: { field: 'deadline' } })
  expect(await changeNeedsCall(office, { callId, deadline, ...paper(addDays(today, 1)) }, now)).toMatchObject({ error: 'document_in_future', details: { field: 'documentOn' } })
})

test('a deadline moves on and liaisons hear of it; a corrected note is no news; the same again is nothing', async () => {
  const { callId, office, school } = await makeNeedsWorld()
  const paper = { documentNumber: '104/CV-TrCT', documentOn: '2026-03-16', note: 'Ưu tiên người trong quy hoạch' }
  await changeNeedsCall(office, { callId, deadline, ...paper }, now)
  await changeNeedsCall(office, { callId, deadline: '2026-05-01', ...paper }, now)
  expect(await changeNeedsCall(office, { callId, deadline: '2026-05-01', ...paper }, now)).toMatchObject({ ok: true })
  expect(await changeNeedsCall(office, { callId, deadline, ...paper }, now)).toMatchObject({ error: 'deadline_earlier', details: { field: 'deadline' } })
  expect((await callEvents(callId)).map(({ type }) => type)).toEqual(['needs.called', 'needs.corrected', 'needs.extended'])
  expect(await db.outbox.count({ where: { event: { subjectId: callId } } })).toBe(2)
  const stranger = await actorForSchool(await makeSchool({ province: { id: school.provinceId } }))
  expect(await changeNeedsCall(stranger, { callId, deadline: '2026-06-01' }, now)).toMatchObject({ error: 'call_not_found' })
})

test('the job reminds who has not answered, seven days and one day before, once, however often it runs', async () => {
  const { callId, liaison, other, theory } = await makeNeedsWorld()
  await mustState(liaison, stating([needOf(theory)]))
  await remindOfNeeds(morning('2026-04-07'))
  expect(await reminded(callId)).toEqual([])
  await Promise.all(Array.from({ length: 6 }, () => remindOfNeeds(morning('2026-04-08'))))
  await remindOfNeeds(morning('2026-04-10'))
  await remindOfNeeds(morning('2026-04-14'))
  await remindOfNeeds(morning('2026-04-15'))
  await remindOfNeeds(morning('2026-04-16'))
  expect(await reminded(callId)).toEqual([{ agencyId: other.id, remindedOn: dateOf('2026-04-08') }, { agencyId: other.id, remindedOn: dateOf('2026-04-14') }])
  expect((await callEvents(callId)).filter(({ type }) => type === 'needs.reminded')).toEqual(
    Array(2).fill({ type: 'needs.reminded', agencyId: other.id, actorKind: 'system', data: { year: 2027, deadline } }))
})

test('a run that was missed is made up for; a school may remind at another time', async () => {
  const { callId, school, other, liaison } = await makeNeedsWorld()
  await mustState(liaison, stating([]))
  await db.schoolParameter.create({ data: { schoolId: school.id, code: 'REMINDER_DAYS', value: 20, validFrom: dateOf('2026-01-01'), source: 'Quyết định của Trường', verified: true }, select: { code: true } })
  await remindOfNeeds(morning('2026-03-28'))
  expect(await reminded(callId)).toEqual([{ agencyId: other.id, remindedOn: dateOf('2026-03-28') }])
})

test('the office reminds too, once a day, and only agencies of today', async () => {
  const { callId, office, province, agency, other } = await makeNeedsWorld()
  const ended = await makeAgency({ province })
  await db.agency.update({ where: { id: ended.id }, data: { validTo: dateOf(addDays(today, -1)) }, select: { id: true } })
  const results = await Promise.all(Array.from({ length: 5 }, () => remindAgencies(office, { callId }, now)))
  expect(results.reduce((sum, result) => sum + (result.ok ? result.value.reminded : 0), 0)).toBe(2)
  expect((await reminded(callId)).map(({ agencyId }) => agencyId).toSorted()).toEqual([agency.id, other.id].toSorted())
  expect(await remindAgencies(office, { callId }, now)).toMatchObject({ value: { reminded: 0 } })
  expect(await remindAgencies(office, { callId }, morning(addDays(today, 1)))).toMatchObject({ value: { reminded: 2 } })
  expect((await listAskedAgencies(office, { callId, limit: 9 }, today)).items.map(({ remindedOn }) => remindedOn)).toEqual([addDays(today, 1), addDays(today, 1)])
})

test('an open call without an answer is a task of the agency and a queue of the office, until it is answered', async () => {
  const { callId, office, liaison, stranger, school } = await makeNeedsWorld()
  expect((await findAgencyDesk(liaison, now)).needs).toMatchObject([{ callId, school: school.slug, year: 2027, deadline }])
  expect((await listWork(office, now)).find(({ kind }) => kind === 'NEEDS_MISSING')).toMatchObject({ count: 2, due: deadline })
  await mustState(liaison, stating([]))
  await mustState(stranger, stating([]))
  expect((await findAgencyDesk(liaison, now)).needs).toEqual([])
  expect((await listWork(office, now)).filter(({ kind }) => kind === 'NEEDS_MISSING')).toEqual([])
})

test('a file holds every row with its agency and sums, and that it left is on record', async () => {
  const { callId, board, liaison, stranger, theory, update } = await makeNeedsWorld()
  await mustState(liaison, stating([needOf(theory, { 2027: 5, 2028: 1 }, { reason: '=HYPERLINK("x")' })]))
  await mustState(stranger, stating([needOf(update, { 2027: 7 })]), morning(addDays(deadline, 1)))
  const result = await exportNeeds(board, { year: 2027 })
  if (!result.ok) throw new Error(result.error)
  const sheet = needsSheet(result.value, translatorFor('vi'), 'vi')
  expect(sheet.rows.map((row) => sheet.columns.map(({ value }) => value(row)))).toMatchObject([
    ['Đảng ủy xã An Bình', 'Trung cấp lý luận chính trị', 'Hệ tập trung', 'Người trong quy hoạch', 5, 1, null, null, null, '=HYPERLINK("x")', { day: today }, null],
    ['Sở Y tế thử', 'Bồi dưỡng cập nhật', 'Hệ tập trung', 'Người trong quy hoạch', 7, null, null, null, null, 'Theo quy hoạch', { day: addDays(deadline, 1) }, 'Sau hạn'],
  ])
  expect(sheet.foot).toEqual(['Cộng', null, null, null, 12, 1, 0, 0, 0, null, null, null])
  expect((await callEvents(callId)).at(-1)).toMatchObject({ type: 'list.exported', actorKind: 'province', data: { year: 2027, rows: 2 } })
  expect(await exportNeeds(stranger, { year: 2027 })).toMatchObject({ value: { statements: [{ agency: 'Sở Y tế thử' }] } })
  await makeCall(await actorForSchool(await makeSchool({ province: { id: board.provinceId } })))
  expect(await exportNeeds(board, { year: 2027 })).toMatchObject({ error: 'school_unnamed' })
})
