import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { assignQuota } from '@/lib/enrolment/commands/assign-seats'
import { submitNomination } from '@/lib/enrolment/commands/submit-nomination'
import { confirmImport } from '@/lib/enrolment/imports/commands/confirm-import'
import { uploadList } from '@/lib/enrolment/imports/commands/upload-list'
import { forgetLists, readLists } from '@/lib/enrolment/imports/jobs'
import { findImport } from '@/lib/enrolment/imports/queries/find-import'
import type { AgencyActor } from '@/lib/access/actor'
import { countStatements } from '@/lib/web/context'
import { addDays, dateOf } from '@/lib/time'
import { actorForAgency, actorForSchool } from '../../../support/actors'
import { makeAgency, makeCohort, makePerson, makeSchool, now, today } from '../../../support/factories'
import { judgedList } from '../../../support/lists'
import { goodList, goodRow, idOf, plainHeader, workbook } from '../../../support/workbooks'

async function world(seats = 12, given: { pool?: number; capacity?: number } = {}) {
  const school = await makeSchool()
  const agency = await makeAgency(school)
  const cohort = await makeCohort(school, { capacity: given.capacity ?? 80, pool: given.pool ?? 0, quotas: [{ agency, seats }] })
  return { school, agency, cohort, liaison: await actorForAgency(agency) }
}

const confirm = (liaison: AgencyActor, list: { id: string; version: string | null }, leaveOut = false) => confirmImport(liaison, { id: list.id, version: list.version ?? '', leaveOut }, now)

test('a list is judged as a whole, then nominated at once in the order of the file: twelve fit, three wait', async () => {
  const { liaison, cohort } = await world(12)
  const list = await judgedList(liaison, cohort, goodList(15))
  expect(list.summary).toEqual({ rows: 15, ready: 15, waived: 0, review: 0, refused: 0, fits: 12, waits: 3 })
  expect(await db.nomination.count({ where: { cohortId: cohort.id } })).toBe(0)
  expect(await confirm(liaison, list)).toEqual({ ok: true, value: { id: list.id, seated: 12, waiting: 3, leftOut: 0 } })
  const rows = await db.nominationImportRow.findMany({ where: { importId: list.id }, orderBy: { position: 'asc' }, select: { nomination: { select: { seat: true } } } })
  expect(rows.map(({ nomination }) => nomination?.seat ?? null)).toEqual([...Array<string>(12).fill('QUOTA'), null, null, null])
})

test('confirmed twice, also at the same moment, it is nominated once and both are told the same', async () => {
  const { liaison, cohort } = await world(3)
  const list = await judgedList(liaison, cohort, goodList(4))
  const [first, second] = await Promise.all([confirm(liaison, list), confirm(liaison, list)])
  expect(second).toEqual(first)
  expect(await confirm(liaison, list)).toEqual(first)
  expect(await db.nomination.count({ where: { cohortId: cohort.id } })).toBe(4)
})

test('rows with errors stay out only if the liaison says so', async () => {
  const { liaison, cohort } = await world(5)
  const list = await judgedList(liaison, cohort, workbook({ rows: [plainHeader, goodRow(1), goodRow(2, { 2: '1985', 3: '?', 4: '12' }), goodRow(3, { 6: 'Chưa' })] }))
  expect(list.rows.map(({ verdict }) => verdict)).toEqual(['READY', 'REFUSED', 'REFUSED'])
  expect(list.rows[1]?.errors.map(({ column, fault }) => [column, fault]).toSorted()).toEqual([['C', 'date_year_only'], ['D', 'word_unknown'], ['E', 'id_number_invalid']])
  expect(await confirm(liaison, list)).toMatchObject({ ok: false, error: 'import_has_errors', details: { count: 2 } })
  expect(await confirm(liaison, list, true)).toMatchObject({ ok: true, value: { seated: 1, leftOut: 2 } })
})

test('whoever belongs to another agency is refused as a single nomination refuses it, and nothing is said of that agency', async () => {
  const { liaison, cohort, school } = await world(5)
  const other = await makeAgency(school)
  const theirs = await makePerson(other, { fullName: 'Nguyễn Văn Hàng B', birthDate: '1985-12-05', idNumber: idOf(1) })
  const list = await judgedList(liaison, cohort, goodList(1))
  expect(list.rows[0]?.errors).toEqual([{ field: 'idNumber', column: null, fault: 'person_elsewhere' }])
  expect(JSON.stringify(list)).not.toContain(other.id)
  expect(JSON.stringify(list)).not.toContain(theirs.id)
})

test('somebody nominated meanwhile changes the list: nothing is written, it is judged anew and shown again', async () => {
  const { liaison, cohort } = await world(5)
  const list = await judgedList(liaison, cohort, goodList(2))
  const person = { fullName: 'Nguyễn Văn Hàng B', birthDate: '1985-12-05', sex: 'MALE' as const, personalIdNumber: idOf(1), partyStatus: 'OFFICIAL' as const }
  expect((await submitNomination(liaison, { cohortId: cohort.id, nominee: { person } }, now)).ok).toBe(true)
  expect(await confirm(liaison, list)).toMatchObject({ ok: false, error: 'import_changed' })
  expect(await db.nomination.count({ where: { cohortId: cohort.id } })).toBe(1)
  await readLists(now)
  const again = await findImport(liaison, list.id)
  expect(again?.rows.map(({ verdict }) => verdict)).toEqual(['REFUSED', 'READY'])
  expect(await confirm(liaison, list, true)).toMatchObject({ ok: false, error: 'import_changed' })
})

test('a reader that was killed in between leaves no half: the next one begins anew; three such ends give the list up', async () => {
  const { liaison, cohort } = await world(5)
  const made = await uploadList(liaison, { cohortId: cohort.id, fileName: 'a.xlsx', bytes: goodList(3) }, now)
  if (!made.ok) throw new Error(made.error)
  const { id } = made.value
  await db.nominationImport.update({ where: { id }, data: { claimedAt: new Date(), attempts: 1 }, select: { id: true } })
  await db.nominationImportRow.create({ data: { importId: id, position: 99, verdict: 'READY', errors: [], findings: [], cellsCipher: new Uint8Array(40) }, select: { position: true } })
  await readLists(now)
  expect((await findImport(liaison, id))?.status).toBe('READING')
  await db.nominationImport.update({ where: { id }, data: { claimedAt: new Date(Date.now() - 90_000) }, select: { id: true } })
  await readLists(now)
  expect(await findImport(liaison, id)).toMatchObject({ status: 'CHECKED', rowsRead: 3, rowsChecked: 3 })
  await db.nominationImport.update({ where: { id }, data: { status: 'READING', claimedAt: null, attempts: 3 }, select: { id: true } })
  await readLists(now)
  expect(await findImport(liaison, id)).toMatchObject({ status: 'FAILED', fault: 'interrupted' })
})

test('a role that was laid down between upload and reading reads nothing', async () => {
  const { liaison, cohort } = await world(5)
  const made = await uploadList(liaison, { cohortId: cohort.id, fileName: 'a.xlsx', bytes: goodList(1) }, now)
  await db.roleAssignment.update({ where: { id: liaison.roleId }, data: { validTo: new Date(Date.now() - 1_000) }, select: { id: true } })
  await readLists(now)
  expect(made.ok && (await findImport(liaison, made.value.id))?.fault).toBe('not_allowed')
})

test('three hundred rows are judged and sent within a budget of statements', async () => {
  const { liaison, cohort } = await world(300, { capacity: 300 })
  const made = await uploadList(liaison, { cohortId: cohort.id, fileName: 'a.xlsx', bytes: goodList(300) }, now)
  const { statements } = await countStatements(() => readLists(now))
  expect(statements).toBeLessThanOrEqual(24)
  if (!made.ok) throw new Error(made.error)
  const list = await findImport(liaison, made.value.id)
  const sent = await countStatements(() => confirm(liaison, { id: made.value.id, version: list?.version ?? null }))
  expect(sent.value).toMatchObject({ ok: true, value: { seated: 300 } })
  expect(sent.statements).toBeLessThanOrEqual(40)
})

test('the same list uploaded twice at the same moment, by two liaisons of the agency, is one list', async () => {
  const { liaison, cohort, agency } = await world(3)
  const other = await actorForAgency(agency)
  const bytes = goodList(2)
  const results = await Promise.all([liaison, other, liaison, other].map((one) => uploadList(one, { cohortId: cohort.id, fileName: 'a.xlsx', bytes }, now)))
  expect(new Set(results.map((result) => (result.ok ? result.value.id : result.error))).size).toBe(1)
  expect(await db.nominationImport.count({ where: { cohortId: cohort.id } })).toBe(1)
})

test('the same file uploaded again is the same list, judged by what holds by then', async () => {
  const { school, agency, liaison, cohort } = await world(1)
  const bytes = goodList(2)
  const first = await judgedList(liaison, cohort, bytes)
  expect(first.summary).toMatchObject({ fits: 1, waits: 1 })
  await assignQuota(await actorForSchool(school), { cohortId: cohort.id, agencyId: agency.id, seats: 2 }, now)
  const again = await judgedList(liaison, cohort, bytes)
  expect(again).toMatchObject({ id: first.id, summary: { fits: 2, waits: 0 } })
})

test('lists are forgotten after their time, what they nominated stays', async () => {
  const { liaison, cohort } = await world(5)
  const list = await judgedList(liaison, cohort, goodList(1))
  await confirm(liaison, list)
  await db.nominationImport.update({ where: { id: list.id }, data: { createdAt: dateOf(addDays(today, -31)) }, select: { id: true } })
  await forgetLists(now)
  expect(await findImport(liaison, list.id)).toBeNull()
  expect(await db.nomination.count({ where: { cohortId: cohort.id } })).toBe(1)
})
