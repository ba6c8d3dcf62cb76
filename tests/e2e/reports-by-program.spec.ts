// Comment reports and conduct over HTTP: the same request again, what is refused and where, and who it is hidden from.
import { expect, test } from '@playwright/test'
import { randomUUID } from 'node:crypto'
import { db } from '@/lib/db/client'
import { call, keyFor, type Answer } from '../support/api'
import { makeReportedClass, remarks, reportsOf, sendAll, type ReportedClass } from '../support/reports'
import { today } from '../support/seeded-world'

const code = ({ status, body }: Answer) => [status, body['code']]
const fieldsOf = ({ body }: Answer) => (body['errors'] as { path: string }[]).map(({ path }) => path)
const at = ({ cohort }: ReportedClass) => `/api/cohorts/${cohort.id}/reports`

test('a draft sent twice with one key is written once; without a key the second is told to look again', async () => {
  const world = await makeReportedClass({ people: 2 })
  const head = await keyFor(world.head)
  const draft = { traineeId: world.trainees[0], ordinal: 1, revision: 0, ...remarks }
  const once = { 'idempotency-key': randomUUID() }
  const first = await call('POST', at(world), head, draft, once)
  expect([first.status, first.body]).toEqual([200, { id: expect.any(String), revision: 1, submitted: false }])
  expect((await call('POST', at(world), head, draft, once)).body).toEqual(first.body)
  expect(code(await call('POST', at(world), head, draft))).toEqual([409, 'changed_meanwhile'])
  expect(await reportsOf(world.cohort.id)).toHaveLength(1)
  expect((await call('POST', at(world), head, { ...draft, revision: 1, submit: true })).body).toMatchObject({ revision: 2, submitted: true })
  expect(code(await call('POST', at(world), head, { ...draft, revision: 2 }))).toEqual([409, 'report_in_review'])
})

test('what is wrong with a draft, a verdict or a signature is named at its field', async () => {
  const world = await makeReportedClass({ people: 1 })
  const [head, office, leadership] = [await keyFor(world.head), await keyFor(world.office), await keyFor(world.leadership)]
  const [trainee] = world.trainees
  const incomplete = await call('POST', at(world), head, { traineeId: trainee, ordinal: 1, revision: 0, ...remarks, study: ' ', overall: '', submit: true })
  expect(code(incomplete)).toEqual([422, 'passages_missing'])
  expect(fieldsOf(incomplete)).toEqual(['study', 'overall'])
  expect(await reportsOf(world.cohort.id)).toHaveLength(0)
  const crooked = await call('POST', at(world), head, { traineeId: 'x', ordinal: 0, revision: '1', ...remarks, conduct: 5, submit: 'yes' })
  expect(fieldsOf(crooked)).toEqual(['traineeId', 'ordinal', 'revision', 'conduct', 'submit'])
  const { body: { id } } = await call('POST', at(world), head, { traineeId: trainee, ordinal: 1, revision: 0, ...remarks, submit: true })
  const back = { verdict: 'return', ordinal: 1, reports: [{ id, revision: 1 }] }
  expect(fieldsOf(await call('POST', `${at(world)}/review`, office, back))).toEqual(['remark'])
  expect(fieldsOf(await call('POST', `${at(world)}/review`, office, { ...back, verdict: 'burn' }))).toEqual(['verdict'])
  expect(fieldsOf(await call('POST', `${at(world)}/review`, office, { ...back, verdict: 'approve', reports: [] }))).toEqual(['reports'])
  expect(code(await call('POST', `${at(world)}/review`, office, { ...back, verdict: 'approve', reports: [{ id, revision: 0 }] }))).toEqual([409, 'changed_meanwhile'])
  expect(code(await call('POST', `${at(world)}/review`, office, { ...back, verdict: 'approve' }))).toEqual([200, undefined])
  const signature = { ordinal: 1, reports: [{ id, revision: 2 }], firstNumber: '1/PNX-TrCT', documentOn: today(), signatory: 'Hoàng Văn Thành', signatoryTitle: 'Hiệu trưởng' }
  expect(fieldsOf(await call('POST', `${at(world)}/signature`, leadership, { ...signature, firstNumber: 'một', documentOn: '31/02/2026', signatory: '' }))).toEqual(['firstNumber', 'documentOn', 'signatory'])
  expect(fieldsOf(await call('POST', `${at(world)}/signature`, leadership, { ...signature, firstNumber: '1-PNX/TCT' }))).toEqual(['firstNumber'])
  expect(fieldsOf(await call('POST', `${at(world)}/signature`, leadership, { ...signature, documentOn: '2099-01-01' }))).toEqual(['documentOn'])
  expect((await reportsOf(world.cohort.id))[0]).toMatchObject({ status: 'DRAFTED', step: 'APPROVED' })
})

test('an agency that is not the receiver finds none of them, one by one or several at once, and nothing is acknowledged', async () => {
  const world = await makeReportedClass({ people: 2 })
  const own = (await sendAll(world)).filter(({ recipientId }) => recipientId === world.agency.id).map(({ id }) => id)
  const [liaison, stranger] = [await keyFor(world.liaison), await keyFor(world.otherLiaison)]
  expect(code(await call('POST', `/api/reports/${own[0] ?? ''}/acknowledgement`, stranger, {}))).toEqual([404, 'report_not_found'])
  expect(code(await call('POST', '/api/reports/acknowledgement', stranger, { reports: own }))).toEqual([404, 'report_not_found'])
  expect(await db.commentReport.count({ where: { cohortId: world.cohort.id, status: 'ACKNOWLEDGED' } })).toBe(0)
  const once = { 'idempotency-key': randomUUID() }
  expect((await call('POST', '/api/reports/acknowledgement', liaison, { reports: own }, once)).body).toEqual({ count: 2 })
  expect((await call('POST', '/api/reports/acknowledgement', liaison, { reports: own }, once)).body).toEqual({ count: 2 })
  expect(await db.event.count({ where: { type: 'report.acknowledged', subjectId: { in: own } } })).toBe(2)
})

test('conduct by a program: the criteria, the points of a step, said again they are replaced', async () => {
  const world = await makeReportedClass({ people: 1 })
  const [head, liaison] = [await keyFor(world.head), await keyFor(world.liaison)]
  const conduct = `/api/cohorts/${world.cohort.id}/conduct`
  const { body: { criteria } } = await call('GET', conduct, head)
  const judged = (less: number) => ({
    traineeId: world.trainees[0], step: 'HEAD', points: (criteria as { id: string; most: number }[]).map(({ id, most }) => ({ criterionId: id, points: most - less })),
  })
  expect((await call('POST', conduct, head, judged(2))).status).toBe(200)
  const { body } = await call('POST', conduct, head, judged(3))
  expect(body).toEqual({ total: 100 - 3 * (criteria as unknown[]).length })
  expect(code(await call('POST', conduct, head, judged(-1)))).toEqual([422, 'points_out_of_range'])
  expect(code(await call('POST', conduct, head, { ...judged(0), points: judged(0).points.slice(1) }))).toEqual([422, 'criterion_unknown'])
  expect(code(await call('POST', conduct, liaison, judged(0)))).toEqual([403, 'not_allowed'])
  const { body: { items } } = await call('GET', conduct, liaison)
  expect(items).toMatchObject([{ traineeId: world.trainees[0], steps: { HEAD: expect.any(Object) } }])
})
