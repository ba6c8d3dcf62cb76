import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { setParameter } from '@/lib/planning/parameters/commands'
import { listParameters, listParameterValues } from '@/lib/planning/parameters/queries'
import { addDays } from '@/lib/time'
import { actorForProvince, actorForSchool } from '../../support/actors'
import { makeProvince, makeSchool, now, today } from '../../support/factories'

const source = 'Quyết định 12/QĐ-TrCT'

test('a value holds from its day on, at this school only; until then the general one', async () => {
  const school = await makeSchool()
  const office = await actorForSchool(school)
  expect((await listParameters(office, school.id, today)).get('NOTICE_DAYS')).toMatchObject({ value: 30, own: false, verified: false })
  expect(await setParameter(office, { code: 'NOTICE_DAYS', value: 45, appliesOn: addDays(today, 10), source, verified: true }, now)).toMatchObject({ ok: true })
  expect((await listParameters(office, school.id, addDays(today, 9))).get('NOTICE_DAYS')?.value).toBe(30)
  expect((await listParameters(office, school.id, addDays(today, 10))).get('NOTICE_DAYS')).toMatchObject({ value: 45, own: true, verified: true, source })
  const other = await makeSchool({ province: { id: school.provinceId } })
  expect((await listParameters(await actorForProvince({ id: school.provinceId }), other.id, addDays(today, 10))).get('NOTICE_DAYS')?.value).toBe(30)
  expect(await listParameterValues(await actorForProvince(await makeProvince()), school.id)).toEqual([])
})

test('what is implausible, or would rewrite days gone, is refused with the range', async () => {
  const school = await makeSchool()
  const office = await actorForSchool(school)
  const ask = (value: number, appliesOn = today) => setParameter(office, { code: 'PART_TIME_ROOM_SHARE', value, appliesOn, source }, now)
  expect(await ask(101)).toMatchObject({ error: 'value_implausible', details: { least: 0, most: 100, field: 'value' } })
  expect(await ask(50, addDays(today, -1))).toMatchObject({ error: 'applies_in_past', details: { field: 'appliesOn' } })
  expect(await db.schoolParameter.count({ where: { schoolId: school.id } })).toBe(0)
})

test('the same value twice is one event; rivals for one day leave the last one and the events of all', async () => {
  const school = await makeSchool()
  const office = await actorForSchool(school)
  const ask = (value: number) => setParameter(office, { code: 'LECTURERS_PER_CLASS', value, appliesOn: today, source }, now)
  await ask(3)
  await ask(3)
  const events = () => db.event.findMany({ where: { type: 'parameter.set', schoolId: school.id }, orderBy: { id: 'asc' }, select: { data: true } })
  expect(await events()).toEqual([{ data: { code: 'LECTURERS_PER_CLASS', value: 3, appliesOn: today, verified: false, replaced: null } }])
  await Promise.all([4, 5, 6].map(ask))
  const replaced = (await events()).slice(1).map(({ data }) => data)
  expect(replaced).toHaveLength(3)
  // Each rival saw what the one before it left: the values form a chain.
  expect(new Set(replaced.map((data) => (typeof data === 'object' && data !== null && 'replaced' in data ? data['replaced'] : null))).size).toBe(3)
})
