import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { stateNeeds } from '@/lib/planning/needs/commands/state-needs'
import { findNeedsFigures, sumNeeds } from '@/lib/planning/needs/queries/find-figures'
import { listAskedAgencies } from '@/lib/planning/needs/queries/list-asked'
import { listNeedsHistory } from '@/lib/planning/needs/queries/list-history'
import { findStatement, listOwnStatements, listStatements } from '@/lib/planning/needs/queries/list-statements'
import { needsStatement, statementFilter } from '@/lib/planning/needs/schema'
import { listStatedNeeds } from '@/lib/planning/plan/queries/list-stated-needs'
import { addDays, dateOf, endOf } from '@/lib/time'
import { countStatements } from '@/lib/web/context'
import { actorForAgency, actorForSchool } from '../../support/actors'
import { makeAgency, makeCourse, makeSchool, now, today } from '../../support/factories'
import { callEvents, deadline, makeCall, makeNeedsWorld, mustState, needOf, stating } from '../../support/needs'

const minute = (count: number) => new Date(now.getTime() + count * 60_000)

test('a statement is taken as a whole; what stays keeps the instant it was entered, what changes gets a new one', async () => {
  const { callId, liaison, theory, update } = await makeNeedsWorld()
  const first = await mustState(liaison, stating([needOf(theory), needOf(update, { 2027: 20 })]))
  expect(first).toMatchObject({ headcount: 25, late: false, answeredAt: now.toISOString() })
  const again = await mustState(liaison, stating([needOf(theory), needOf(update, { 2027: 21, 2030: 4 })], { answeredAt: first.answeredAt }), minute(9))
  const enteredAt = (courseId: string) => again.items.find((item) => item.courseId === courseId)?.enteredAt
  expect(enteredAt(theory.id)).toBe(now.toISOString())
  expect(enteredAt(update.id)).toBe(minute(9).toISOString())
  expect(again.headcount).toBe(26)
  expect((await callEvents(callId)).map(({ type, data }) => [type, data])).toEqual([
    ['needs.called', { year: 2027, deadline }],
    ['needs.stated', { year: 2027, headcount: 25, lines: 2, late: false }], ['needs.stated', { year: 2027, headcount: 26, lines: 2, late: false }],
  ])
})

test('the same again changes nothing, even if an older statement was seen or two send it at once', async () => {
  const { callId, liaison, second, theory } = await makeNeedsWorld()
  const statement = stating([needOf(theory)])
  const [one, two] = await Promise.all([stateNeeds(liaison, statement, now), stateNeeds(second, statement, minute(1))])
  expect([one.ok, two.ok]).toEqual([true, true])
  expect(one).toEqual(two)
  expect(await stateNeeds(liaison, statement, minute(5))).toEqual(one)
  expect(await callEvents(callId)).toHaveLength(2)
})

test('of two who state different needs at once, the second hears of the first; nothing is lost in silence', async () => {
  const { callId, liaison, second, theory, update, agency } = await makeNeedsWorld()
  const results = await Promise.all(Array.from({ length: 8 }, (_, index) => (
    stateNeeds(index % 2 ? liaison : second, stating([needOf(index % 2 ? theory : update, { 2027: index + 1 })]), minute(index)))))
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(results.flatMap((result) => (result.ok ? [] : [result.error]))).toEqual(Array(7).fill('changed_meanwhile'))
  const [taken] = results.flatMap((result) => (result.ok ? [result.value] : []))
  expect(await findStatement(liaison, { callId, agencyId: agency.id })).toEqual(taken)
  expect(await db.need.count({ where: { callId } })).toBe(1)
  expect(await stateNeeds(second, stating([], { answeredAt: taken?.answeredAt ?? null }), minute(30))).toMatchObject({ ok: true, value: { items: [] } })
})

test('an agency may have no needs; that too is an answer', async () => {
  const { callId, liaison, office } = await makeNeedsWorld()
  expect(await mustState(liaison, stating([]))).toMatchObject({ headcount: 0, items: [], late: false })
  expect(await findNeedsFigures(office, callId, today)).toEqual({ agencies: 2, answered: 1, late: 0, lines: 0, headcount: 0 })
})

test('the deadline’s last instant is in time, a second later is late, by the rows that changed', async () => {
  const { callId, liaison, stranger, office, theory, update, agency, other } = await makeNeedsWorld()
  const first = await mustState(liaison, stating([needOf(theory)]), endOf(deadline))
  expect(first.late).toBe(false)
  const after = new Date(endOf(deadline).getTime() + 1_000)
  expect(await mustState(stranger, stating([]), after)).toMatchObject({ late: true })
  const more = await mustState(liaison, stating([needOf(theory), needOf(update)], { answeredAt: first.answeredAt }), after)
  expect(more.items.map(({ courseId, late }) => [courseId === update.id, late]).toSorted()).toEqual([[false, false], [true, true]])
  expect((await listAskedAgencies(office, { callId, limit: 9, state: 'late' }, deadline)).items.map(({ agencyId }) => agencyId)).toEqual([agency.id, other.id])
  expect(await findNeedsFigures(office, callId, addDays(deadline, 1))).toMatchObject({ answered: 2, late: 2 })
  expect((await callEvents(callId)).map(({ data }) => data).slice(1)).toMatchObject([{ late: false }, { late: true }, { late: true }])
})

test('what cannot be is refused with its field, nothing half-written', async () => {
  const { callId, liaison, theory, school, province } = await makeNeedsWorld()
  const foreign = await makeCourse(await makeSchool({ province }))
  const gone = await makeCourse(school)
  await db.course.update({ where: { id: gone.id }, data: { validTo: dateOf('2026-12-31') }, select: { id: true } })
  const narrow = await makeCourse(school)
  await db.course.update({ where: { id: narrow.id }, data: { forms: ['CONCENTRATED'] }, select: { id: true } })
  const result = await stateNeeds(liaison, stating([needOf(theory), needOf(foreign), needOf(gone), needOf(narrow, { 2027: 1 }, { form: 'NON_CONCENTRATED' }), needOf(theory)]), now)
  expect(result).toMatchObject({ ok: false, error: 'course_not_found', details: { field: 'items.1.courseId', problems: [
    { path: 'items.1.courseId', code: 'course_not_found' }, { path: 'items.2.courseId', code: 'course_not_found' }, { path: 'items.3.form', code: 'form_not_offered' },
    { path: 'items.4.targetGroup', code: 'need_repeated' },
  ] } })
  expect(await db.needsAnswer.count({ where: { callId } })).toBe(0)
  expect(await stateNeeds(liaison, { year: 2031, items: [] }, now)).toMatchObject({ error: 'call_not_found' })
  expect(await stateNeeds(liaison, stating([]), new Date('2027-12-31T17:00:00Z'))).toMatchObject({ error: 'call_over' })
})

test('absurd headcounts, foreign years, too many rows and missing parts are told by their fields', () => {
  const item = { courseId: '01930000-0000-7000-8000-000000000001', form: 'CONCENTRATED', targetGroup: 'PLANNED', reason: 'Theo quy hoạch', headcounts: { 2027: 5 } }
  const told = (statement: unknown) => (needsStatement.safeParse(statement).error?.issues ?? []).map(({ path, message }) => `${path.join('.')} ${message}`)
  expect(told({ year: 2027, items: [item] })).toEqual([])
  expect(told({ year: 2027, items: [{ ...item, headcounts: { 2027: -1, 2028: 1000, 2032: 4 } }] })).toEqual([
    'items.0.headcounts.2027 headcount_invalid', 'items.0.headcounts.2028 headcount_invalid', 'items.0.headcounts.2032 year_outside',
  ])
  expect(told({ year: 2027, items: [{ ...item, headcounts: { 2029: 1.5 } }] })).toEqual(['items.0.headcounts.2029 headcount_invalid'])
  expect(told({ year: 2027, items: [{ ...item, courseId: undefined, headcounts: {} }] })).toEqual(['items.0.courseId required', 'items.0.headcounts.2027 headcount_missing'])
  expect(told({ year: 2027, items: Array(41).fill(item) })).toEqual(['items needs_too_many'])
})

test('a merged agency is spoken for by its successor, reads what it took over and writes for itself', async () => {
  const { callId, province, school, office, liaison, agency, theory, update } = await makeNeedsWorld()
  await mustState(liaison, stating([needOf(theory, { 2027: 5 })]))
  const heir = await makeAgency({ province, name: 'Đảng ủy xã Hợp Nhất' })
  await db.agencySuccession.create({ data: { fromId: agency.id, toId: heir.id, kind: 'MERGE', happenedOn: dateOf(today), decisionNumber: '1-QĐ/TU' }, select: { id: true } })
  const successor = await actorForAgency(heir, 'nominator', [agency])
  expect((await listOwnStatements(successor, [callId])).map(({ agencyId }) => agencyId)).toEqual([agency.id])
  expect((await sumNeeds(office, { callId }, today)).map(({ headcounts }) => headcounts[0])).toEqual([5])
  expect(await mustState(successor, stating([needOf(theory, { 2027: 7 }), needOf(update, { 2028: 2 })]))).toMatchObject({ agencyId: heir.id, headcount: 7 })
  expect((await sumNeeds(office, { callId }, today)).map(({ headcounts, agencies }) => [headcounts, agencies])).toEqual([[[7, 0, 0, 0, 0], 1], [[0, 2, 0, 0, 0], 1]])
  const measured = await listStatedNeeds(office, { schoolId: school.id, year: 2027 })
  expect(measured.filter(({ courseId }) => courseId === theory.id)).toMatchObject([{ headcount: 7, agencies: 1 }])
  expect((await listAskedAgencies(office, { callId, limit: 9 }, today)).items.map(({ agencyId }) => agencyId)).not.toContain(agency.id)
})

test('sums equal the rows, for one target group or for all; an agency sees its own, another school nothing', async () => {
  const { callId, province, school, office, board, liaison, stranger, theory, update } = await makeNeedsWorld()
  await mustState(liaison, stating([needOf(theory, { 2027: 5, 2031: 1 }), needOf(update, { 2027: 30 }, { targetGroup: 'CIVIL_SERVANT' })]))
  await mustState(stranger, stating([needOf(theory, { 2027: 2, 2028: 4 }), needOf(theory, { 2029: 6 }, { form: 'NON_CONCENTRATED' })]))
  const { value, statements } = await countStatements(() => sumNeeds(office, { callId }, today))
  expect(statements).toBe(1)
  expect(value).toMatchObject([
    { courseId: theory.id, form: 'CONCENTRATED', agencies: 2, headcounts: [7, 4, 0, 0, 1] }, { courseId: theory.id, form: 'NON_CONCENTRATED', agencies: 1, headcounts: [0, 0, 6, 0, 0] },
    { courseId: update.id, agencies: 1, headcounts: [30, 0, 0, 0, 0] },
  ])
  expect(await sumNeeds(board, { callId, group: 'CIVIL_SERVANT' }, today)).toMatchObject([{ courseId: update.id, headcounts: [30, 0, 0, 0, 0] }])
  expect(await sumNeeds(liaison, { callId }, today)).toEqual([])
  expect(await sumNeeds(await actorForSchool(await makeSchool({ province }), 'leadership'), { callId }, today)).toEqual([])
  expect((await listStatements(liaison, statementFilter.parse({ year: 2027 }))).items).toHaveLength(1)
  const page = await listStatements(board, statementFilter.parse({ limit: 1, school: school.slug }))
  const rest = await listStatements(board, statementFilter.parse({ limit: 1, cursor: page.nextCursor }))
  expect(new Set([...page.items, ...rest.items].map(({ agencyId }) => agencyId)).size).toBe(2)
  expect(rest.nextCursor).toBeNull()
})

test('the list of agencies goes on where it ended; history tells an agency its own only', async () => {
  const { callId, office, liaison, stranger, agency, other, theory } = await makeNeedsWorld()
  await mustState(liaison, stating([needOf(theory)]))
  const first = await listAskedAgencies(office, { callId, limit: 1 }, today)
  const cursor = JSON.parse(Buffer.from(first.nextCursor ?? '', 'base64url').toString()) as [string, string]
  expect([first.items, (await listAskedAgencies(office, { callId, limit: 1, cursor }, today)).items].flat().map(({ agencyId }) => agencyId)).toEqual([agency.id, other.id])
  expect((await listAskedAgencies(office, { callId, limit: 9, state: 'missing' }, today)).items.map(({ agencyId }) => agencyId)).toEqual([other.id])
  expect((await listNeedsHistory(liaison, { callId, agencyId: agency.id })).map(({ type }) => type)).toEqual(['needs.stated', 'needs.called'])
  expect(await listNeedsHistory(stranger, { callId, agencyId: agency.id })).toEqual([])
})

test('two schools that ask at once must be named', async () => {
  const { province, liaison, school } = await makeNeedsWorld()
  const sister = await makeSchool({ province })
  await makeCall(await actorForSchool(sister))
  expect(await stateNeeds(liaison, stating([]), now)).toMatchObject({ error: 'school_unnamed', details: { field: 'school' } })
  expect(await mustState(liaison, stating([], { school: school.slug }))).toMatchObject({ school: school.slug })
})
