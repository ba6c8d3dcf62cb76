// What becomes of files: of nominations that came to nothing, of uploads that were killed.
import { v7 as uuid } from 'uuid'
import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { withdrawNomination } from '@/lib/enrolment/commands/withdraw-nomination'
import { purgePapers, removeOrphans } from '@/lib/enrolment/dossier/jobs'
import { files } from '@/lib/files/storage'
import { dateOf } from '@/lib/time'
import { eventsOf, makeDesk } from '../../../support/desk'
import { ask, pdf, sent } from '../../../support/dossier'
import { later, now } from '../../../support/factories'

const soon = () => new Date(Date.now() + 7_200_000)

async function world() {
  const desk = await makeDesk({ seats: 1, people: 1 })
  const [nominationId = ''] = desk.ids
  const { id: requirementId } = await ask(desk.cohort.courseId)
  return { ...desk, nominationId, id: await sent(desk.nominator, nominationId, requirementId, pdf(), now) }
}

test('papers of a withdrawn nomination are kept for the days of the parameter, then their files go; hash and day stay', async () => {
  const { school, nominator, nominationId, id } = await world()
  const lives = await world()
  const parameter = { schoolId: school.id, code: 'PAPERS_KEPT_DAYS', source: 'Quy chế của Trường', verified: true }
  await db.schoolParameter.create({ data: { ...parameter, value: 40, validFrom: dateOf('2026-01-01') }, select: { code: true } })
  await withdrawNomination(nominator, { id: nominationId, ground: 'DUTY' }, now)
  await purgePapers(later(40))
  expect(await files.get(id)).not.toBeNull()
  await purgePapers(later(41))
  expect(await files.get(id)).toBeNull()
  const row = await db.nominationDocument.findUniqueOrThrow({ where: { id } })
  expect(row.purgedAt).toEqual(later(41))
  expect(row.contentHash).toMatch(/^[0-9a-f]{64}$/)
  expect(await purgePapers(later(42))).toBe(0)
  expect((await eventsOf(nominationId)).filter((type) => type === 'document.purged')).toHaveLength(1)
  expect(await files.get(lives.id)).not.toBeNull()
})

test('a file that no row speaks for is cleared away after an hour, finished or not; the others stay', async () => {
  const { id } = await world()
  const [orphan, fresh] = [uuid(), uuid()]
  await files.put(orphan, pdf('mồ côi'))
  expect(await removeOrphans(new Date())).toBe(0)
  expect(await removeOrphans(soon())).toBe(1)
  expect(await files.get(orphan)).toBeNull()
  expect(await files.get(id)).not.toBeNull()
  expect(await removeOrphans(soon())).toBe(0)
  await files.put(fresh, pdf('vừa ghi'))
  expect(await removeOrphans(new Date())).toBe(0)
  expect(await files.get(fresh)).not.toBeNull()
})

test('a file whose row was purged by a process that died then is cleared away too', async () => {
  const { id } = await world()
  await db.nominationDocument.update({ where: { id }, data: { purgedAt: now }, select: { id: true } })
  await removeOrphans(soon())
  expect(await files.get(id)).toBeNull()
})
