import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { revealNumber } from '@/lib/enrolment/commands/reveal-number'
import { findFile } from '@/lib/enrolment/desk/queries/find-file'
import { recordPersonRead } from '@/lib/people/commands'
import { findOwnFacts, listReads } from '@/lib/people/own/queries'
import { readPages } from '@/lib/people/own/schema'
import { ownDataMessages } from '@/lib/people/own/messages'
import { exportReport } from '@/lib/teaching/reports/commands/export-reports'
import { countStatements } from '@/lib/web/context'
import { dayAt } from '@/lib/time'
import { actorForAgency, actorForProvince, actorForTrainee } from '../../support/actors'
import { makeDesk } from '../../support/desk'
import { approveAll, makeReportedClass } from '../../support/reports'
import { makeAgency, makePerson, makeProvince, now } from '../../support/factories'

test('each organisation is named once for what it opened, with the last day and on how many days; no official is named', async () => {
  const { school, agency, nominator, office, ids } = await makeDesk({ seats: 1, people: 1 })
  const { person } = await db.nomination.findFirstOrThrow({ where: { id: ids[0] ?? '' }, select: { person: { select: { id: true, fullName: true } } } })
  const trainee = await actorForTrainee({ ...person, idNumber: '', agencyId: agency.id })
  expect((await countStatements(() => recordPersonRead(nominator, person.id, 'PERSON'))).statements).toBe(1)
  await recordPersonRead(await actorForAgency(agency), person.id, 'PERSON')
  await recordPersonRead(nominator, person.id, 'STUDY')
  await findFile(office, ids[0] ?? '', now)
  expect(await revealNumber(office, { nominationId: ids[0] ?? '', reason: 'CHECK_DOSSIER' })).toMatchObject({ ok: true })
  // However long ago: what is kept is shown.
  await db.$executeRaw`insert into event (id, type, happened_at, account_id, role_id, actor_kind, subject_kind, subject_id, data)
    select gen_random_uuid(), 'person.read', now() - interval '25 months', account_id, role_id, actor_kind, subject_kind, subject_id, '{"page": "CERTIFICATE"}' from event where subject_id = ${person.id}::uuid and data ->> 'page' = 'STUDY'`
  await db.$executeRaw`insert into event (id, type, happened_at, account_id, role_id, actor_kind, subject_kind, subject_id, data)
    select gen_random_uuid(), 'person.read', now() - interval '3 days', account_id, role_id, actor_kind, subject_kind, subject_id, '{"page": "STUDY"}' from event where subject_id = ${person.id}::uuid and data ->> 'page' = 'STUDY'`
  const reads = await listReads(trainee)
  const today = dayAt(new Date())
  const { name } = await db.school.findUniqueOrThrow({ where: { id: school.id }, select: { name: true } })
  expect(reads.filter(({ kind }) => kind === 'CERTIFICATE')).toMatchObject([{ role: 'NOMINATOR', place: agency.name, days: 1 }])
  expect(reads.filter(({ kind }) => kind !== 'CERTIFICATE').toSorted((a, b) => a.kind.localeCompare(b.kind))).toEqual([
    { kind: 'NOMINATION', role: 'TRAINING_OFFICE', place: name, last: today, days: 1, reasons: [] }, { kind: 'NUMBER', role: 'TRAINING_OFFICE', place: name, last: today, days: 1, reasons: [] },
    { kind: 'PERSON', role: 'NOMINATOR', place: agency.name, last: today, days: 1, reasons: [] }, { kind: 'STUDY', role: 'NOMINATOR', place: agency.name, last: today, days: 2, reasons: [] },
  ])
  const names = await db.account.findMany({ where: { id: { in: [nominator.accountId, office.accountId] } }, select: { displayName: true } })
  for (const { displayName } of names) expect(JSON.stringify(reads)).not.toContain(displayName)
})

test('one reads of oneself and of nobody else, and one’s own reading is not recorded', async () => {
  const agency = await makeAgency()
  const [one, other] = [await makePerson(agency), await makePerson(agency)]
  const [trainee, stranger] = [await actorForTrainee(one), await actorForTrainee(other)]
  await recordPersonRead(await actorForAgency(agency), one.id, 'PERSON')
  await recordPersonRead(trainee, one.id, 'REPORT')
  expect([(await listReads(trainee)).length, await listReads(stranger)]).toEqual([1, []])
  expect([(await findOwnFacts(trainee))?.id, (await findOwnFacts(stranger))?.id]).toEqual([one.id, other.id])
  expect(JSON.stringify(await findOwnFacts(trainee))).not.toContain(one.idNumber)
  for (const actor of [await actorForAgency(agency), await actorForProvince(await makeProvince())]) expect([await findOwnFacts(actor), await listReads(actor)]).toEqual([null, []])
})

test('a report carried away as a file was read', async () => {
  const world = await makeReportedClass({ people: 1 })
  await approveAll(world)
  const report = await db.commentReport.findFirstOrThrow({ where: { traineeId: world.trainees[0] ?? '' }, select: { id: true } })
  expect(await exportReport(world.office, report.id, now)).toMatchObject({ ok: true })
  const [person] = world.persons
  if (!person) throw new Error('nobody')
  const trainee = await actorForTrainee(person)
  expect(await listReads(trainee)).toMatchObject([{ kind: 'REPORT', role: 'TRAINING_OFFICE' }])
  expect(await exportReport(trainee, report.id, now)).toMatchObject({ ok: false })
})

test('every page that is recorded has its words', () => {
  expect(Object.keys(ownDataMessages.vi.own.kinds)).toEqual([...readPages, 'DOCUMENT', 'NUMBER', 'WAIVER', 'COPY'])
})
