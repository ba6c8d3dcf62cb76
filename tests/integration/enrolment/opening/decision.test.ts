import { expect, test } from 'vitest'
import type { SchoolActor } from '@/lib/access/actor'
import { db } from '@/lib/db/client'
import { openCohort } from '@/lib/enrolment/commands/open-cohort'
import { exportDecision } from '@/lib/enrolment/opening/commands/export-decision'
import { giveDuty } from '@/lib/enrolment/opening/commands/give-duty'
import { addDays, dateOf } from '@/lib/time'
import { officialPaper } from '@/lib/web/official-paper'
import { actorForAgency, actorForSchool } from '../../../support/actors'
import { acceptAll, eventsOf, makeDesk, opening } from '../../../support/desk'
import { makeSchool, now, today } from '../../../support/factories'
import { wordsOfPaper } from '../../../support/paper-words'

async function paperFor(actor: SchoolActor, cohortId: string) {
  const result = await exportDecision(actor, cohortId, now)
  if (!result.ok) throw new Error(result.error)
  return wordsOfPaper(await officialPaper(result.value.paper))
}

test('a draft until the class is open, then the decision: number, day, signatory, bodies, and the list in its columns', async () => {
  const { school, agency, office, cohort, ids } = await makeDesk({ seats: 2, people: 2 })
  expect(await exportDecision(office, cohort.id, now)).toMatchObject({ error: 'nobody_accepted' })
  await acceptAll(office, cohort.id, ids)
  const { person } = await db.nomination.findUniqueOrThrow({ where: { id: ids[0] ?? '' }, select: { person: { select: { id: true, fullName: true } } } })
  await db.person.update({ where: { id: person.id }, data: { sex: 'FEMALE', ethnicMinority: true, educationField: 'Luật', partyAdmittedOn: dateOf('2010-02-03'), partyOfficialOn: dateOf('2011-02-03') } })
  const head = await actorForSchool(school, 'classHead')
  await db.account.update({ where: { id: head.accountId }, data: { displayName: 'Lê Thu Hằng' } })
  const chair = { cohortId: cohort.id, duty: 'STEERING_HEAD', fullName: 'Đỗ Văn Trưởng', office: 'Phó Hiệu trưởng', from: addDays(today, -1) } as const
  for (const duty of [chair, { cohortId: cohort.id, duty: 'CLASS_HEAD', accountId: head.accountId, from: addDays(today, -1) } as const]) expect(await giveDuty(office, duty, now)).toMatchObject({ ok: true })

  const draft = await paperFor(office, cohort.id)
  expect(draft.heads).toContain('DỰ THẢO')
  expect(draft.words).toContain('Số: ……')

  expect(await openCohort(office, { cohortId: cohort.id, opening: { ...opening, signatory: 'Hoàng Văn Thành', signatoryTitle: 'Phó Hiệu trưởng' } }, now)).toMatchObject({ ok: true })
  const { words, heads } = await paperFor(office, cohort.id)
  expect(heads).not.toContain('DỰ THẢO')
  expect(words).toEqual(expect.arrayContaining([
    'Số: 104/QĐ-TrCT', 'QUYẾT ĐỊNH', `Về việc mở lớp và công nhận danh sách học viên lớp ${cohort.code}`, 'Điều 2. Thành lập Ban Chỉ đạo lớp, gồm các đồng chí:', '- Đỗ Văn Trưởng, Phó Hiệu trưởng: Trưởng ban',
    'Điều 3. Phân công đồng chí Lê Thu Hằng làm chủ nhiệm lớp.', 'KT. HIỆU TRƯỞNG', 'PHÓ HIỆU TRƯỞNG', 'Hoàng Văn Thành', 'DANH SÁCH HỌC VIÊN',
  ]))
  expect(words.find((line) => line.startsWith('Điều 1.'))).toContain('gồm 2 học viên')
  const row = words.indexOf(person.fullName)
  expect(words.slice(row, row + 6)).toEqual([person.fullName, '12/05/1985', 'x', `Phó Trưởng phòng, ${agency.name}`, 'Đại học, Luật', '03/02/2010'])
  expect(words.join(' ')).not.toContain('quy hoạch')
  expect((await eventsOf(cohort.id)).filter((type) => type === 'list.exported')).toHaveLength(2)
})

test('the list holds people of many agencies: it is for office and leadership of the school', async () => {
  const { school, agency, office, cohort, ids } = await makeDesk({ seats: 1, people: 1 })
  await acceptAll(office, cohort.id, ids)
  const others = [await actorForAgency(agency), await actorForSchool(school, 'classHead', [cohort]), await actorForSchool(await makeSchool())]
  for (const actor of others) expect(await exportDecision(actor, cohort.id, now)).toMatchObject({ error: 'not_allowed' })
  expect(await exportDecision(await actorForSchool(school, 'leadership'), cohort.id, now)).toMatchObject({ ok: true })
})

test('pressed twelve times at once, by two offices: one opening, each trainee once, everybody told once', async () => {
  const { school, office, cohort, ids } = await makeDesk({ seats: 6, people: 6 })
  await acceptAll(office, cohort.id, ids)
  const leader = await actorForSchool(school, 'leadership')
  const results = await Promise.all(Array.from({ length: 12 }, (_, press) => openCohort(press % 2 ? office : leader, { cohortId: cohort.id, opening }, now)))
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(results.filter((result) => !result.ok && result.error === 'cohort_not_open')).toHaveLength(11)
  expect(await db.trainee.count({ where: { cohortId: cohort.id } })).toBe(6)
  expect(await db.event.count({ where: { subjectId: { in: ids }, type: 'nomination.enrolled' } })).toBe(6)
})
