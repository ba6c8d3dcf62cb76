// The register of breaches: numbers without a gap, a clock that stops when the authority was told, lines that stay.
import { expect, test } from 'vitest'
import { v7 as uuidv7 } from 'uuid'
import { db } from '@/lib/db/client'
import { deliverOutbox } from '@/lib/notifications/jobs'
import { listNotifications } from '@/lib/notifications/queries'
import { followBreach, recordBreach } from '@/lib/privacy/breaches/commands'
import { remindOfBreaches } from '@/lib/privacy/breaches/jobs'
import { findBreach, listBreaches, listProtection } from '@/lib/privacy/breaches/queries'
import type { EntryInput } from '@/lib/privacy/breaches/schema'
import { addDays } from '@/lib/time'
import { actorForProvince, actorForSchool } from '../../support/actors'
import { later, makeProvince, makeSchool, now, today } from '../../support/factories'

async function world() {
  const province = await makeProvince()
  const school = await makeSchool({ province })
  return { province, school, leader: await actorForSchool(school, 'leadership'), office: await actorForSchool(school), board: await actorForProvince(province) }
}
const breach = () => ({ id: uuidv7(), title: 'Gửi nhầm danh sách', description: 'Thư gửi nhầm cơ quan', kinds: ['DOSSIER' as const], people: 12, noticedOn: today, noticedAt: '08:00' })
async function recorded(leader: Parameters<typeof recordBreach>[0]): Promise<string> {
  const result = await recordBreach(leader, breach(), now)
  if (!result.ok) throw new Error(result.error)
  return result.value.id
}
const line = (breachId: string, kind: EntryInput['kind'], more: Partial<EntryInput> = {}): EntryInput => ({ id: uuidv7(), breachId, kind, happenedOn: today, happenedAt: '08:30', text: 'Đã làm', ...more })

test('the clock runs from the noticing, stops when the authority was told, and a late telling stays late', async () => {
  const { leader, office, board } = await world()
  const id = await recorded(leader)
  expect(await findBreach(leader, id, now)).toMatchObject({ number: '1/2026', state: 'running', hours: 72, verified: false, people: 12, entries: [] })
  expect((await findBreach(leader, id, now))?.deadline.toISOString()).toBe(new Date(`${addDays(today, 3)}T08:00:00+07:00`).toISOString())
  expect(await findBreach(leader, id, later(4))).toMatchObject({ state: 'late' })
  expect(await listProtection(board, later(4))).toMatchObject([{ open: 1, late: 1, year: 1 }])
  expect(await findBreach(office, id, now)).toBeNull()
  expect((await listBreaches(office, { limit: 10 }, now)).items).toEqual([])
  expect(await followBreach(leader, line(id, 'AUTHORITY', { happenedOn: addDays(today, 4), documentNumber: '88/CV-TrCT' }), later(5))).toMatchObject({ ok: true })
  expect(await findBreach(leader, id, later(5))).toMatchObject({ state: 'told', toldLate: true, exempt: false })
  expect(await listProtection(board, later(5))).toMatchObject([{ open: 1, late: 0 }])
})

test('it is closed once, after the authority was told or need not be; nothing comes after, before the noticing or ahead', async () => {
  const { leader, office } = await world()
  const id = await recorded(leader)
  expect(await followBreach(office, line(id, 'MEASURE'), now)).toMatchObject({ error: 'not_allowed' })
  expect(await followBreach(leader, line(id, 'CLOSED'), now)).toMatchObject({ error: 'not_told_yet' })
  expect(await followBreach(leader, line(id, 'MEASURE', { happenedAt: '07:59' }), now)).toMatchObject({ error: 'before_noticed' })
  expect(await followBreach(leader, line(id, 'MEASURE', { happenedOn: addDays(today, 1) }), now)).toMatchObject({ error: 'in_future' })
  expect(await followBreach(leader, line(id, 'SCOPE', { people: 40 }), now)).toMatchObject({ ok: true })
  expect(await followBreach(leader, line(id, 'EXEMPT', { text: 'Không có nguy cơ' }), now)).toMatchObject({ ok: true })
  const closings = await Promise.all([1, 2, 3].map(() => followBreach(leader, line(id, 'CLOSED'), later(1))))
  expect(closings.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await followBreach(leader, line(id, 'MEASURE'), later(1))).toMatchObject({ error: 'closed_already' })
  expect(await findBreach(leader, id, later(1))).toMatchObject({ state: 'closed', exempt: true, people: 40 })
})

test('ten breaches at once get ten numbers; of another school nothing is found', async () => {
  const { leader, school } = await world()
  await Promise.all(Array.from({ length: 10 }, () => recordBreach(leader, breach(), now)))
  const numbers = (await db.dataBreach.findMany({ where: { schoolId: school.id }, orderBy: { number: 'asc' }, select: { number: true } })).map(({ number }) => number)
  expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  const stranger = await actorForSchool(await makeSchool(), 'leadership')
  const [{ id } = { id: '' }] = (await listBreaches(leader, { limit: 1 }, now)).items
  expect(await followBreach(stranger, line(id, 'MEASURE'), now)).toMatchObject({ error: 'breach_not_found' })
  const first = await listBreaches(leader, { limit: 4 }, now)
  expect(first.items).toHaveLength(4)
  expect(first.nextCursor).not.toBeNull()
})

test('a telling shows when it was, whatever was written before it about need not; what need not be told stops the clock as long as nobody told', async () => {
  const { leader, board } = await world()
  const id = await recorded(leader)
  await followBreach(leader, line(id, 'EXEMPT', { happenedAt: '09:00', text: 'Không có nguy cơ' }), later(1))
  expect(await findBreach(leader, id, later(4))).toMatchObject({ state: 'told', exempt: true, toldLate: false, toldAt: new Date(`${today}T09:00:00+07:00`) })
  await followBreach(leader, line(id, 'AUTHORITY', { happenedOn: addDays(today, 4), happenedAt: '12:00' }), later(5))
  expect(await findBreach(leader, id, later(5))).toMatchObject({ state: 'told', exempt: false, toldLate: true, toldAt: new Date(`${addDays(today, 4)}T12:00:00+07:00`) })
  expect(await listProtection(board, later(5))).toMatchObject([{ open: 1, late: 0 }])
})

test('a form sent twice, at once too, enters one breach and one line; what says something else is told that it was entered', async () => {
  const { leader, school } = await world()
  const form = breach()
  const sent = await Promise.all([recordBreach(leader, form, now), recordBreach(leader, form, now), recordBreach(leader, form, now)])
  expect(sent).toEqual(Array(3).fill({ ok: true, value: { id: form.id } }))
  expect(await db.dataBreach.count({ where: { schoolId: school.id } })).toBe(1)
  for (const other of [{ people: 13 }, { kinds: ['ACCOUNT' as const] }]) expect(await recordBreach(leader, { ...form, ...other }, now)).toMatchObject({ error: 'already_recorded' })
  const stranger = await actorForSchool(await makeSchool(), 'leadership')
  expect(await recordBreach(stranger, form, now)).toMatchObject({ error: 'already_recorded' })
  const added = line(form.id, 'MEASURE')
  expect(await Promise.all([followBreach(leader, added, now), followBreach(leader, added, now)])).toEqual(Array(2).fill({ ok: true, value: { id: form.id } }))
  for (const other of [{ text: 'Khác' }, { documentNumber: '9/CV' }]) expect(await followBreach(leader, { ...added, ...other }, now)).toMatchObject({ error: 'already_recorded' })
  expect(await followBreach(leader, { ...line(await recorded(leader), 'MEASURE'), id: added.id }, now)).toMatchObject({ error: 'already_recorded' })
  expect(await db.dataBreachEntry.count({ where: { breachId: form.id } })).toBe(1)
  expect(await db.event.count({ where: { subjectId: school.id, type: { in: ['breach.recorded', 'breach.followed'] } } })).toBe(3)
})

test('the leadership is told once twelve hours before the time is over and once after it, of nothing that was told or need not be', async () => {
  const { leader, office, school } = await world()
  const [waits, told, exempt] = [await recorded(leader), await recorded(leader), await recorded(leader)]
  await followBreach(leader, line(told, 'AUTHORITY'), now)
  await followBreach(leader, line(exempt, 'EXEMPT'), now)
  const hours = (count: number) => new Date(new Date(`${today}T08:00:00+07:00`).getTime() + count * 3_600_000)
  const toldOf = async () => (await db.event.findMany({ where: { subjectId: school.id, type: { in: ['breach.soon', 'breach.late'] } }, orderBy: { id: 'asc' }, select: { type: true, data: true } }))
  await remindOfBreaches(hours(59))
  expect(await toldOf()).toEqual([])
  for (const at of [60, 61, 72]) await Promise.all([remindOfBreaches(hours(at)), remindOfBreaches(hours(at))])
  expect(await toldOf()).toEqual([{ type: 'breach.soon', data: { breach: waits, number: 1, year: 2026 } }])
  for (const at of [73, 90]) await Promise.all([remindOfBreaches(hours(at)), remindOfBreaches(hours(at))])
  expect((await toldOf()).map(({ type }) => type)).toEqual(['breach.soon', 'breach.late'])
  await deliverOutbox(new Date(Date.now() + 60_000))
  const heard = async (actor: typeof leader) => (await listNotifications(actor, { limit: 30 })).items.map(({ kind }) => kind).filter((kind) => /soon|late/.test(kind))
  expect((await heard(leader)).toSorted()).toEqual(['breach.late', 'breach.soon'])
  expect(await heard(office)).toEqual([])
})
