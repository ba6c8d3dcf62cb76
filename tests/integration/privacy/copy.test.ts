// The copy of somebody's data: nothing that the schema keeps of a person is forgotten, and nothing of anybody else is in it.
import { expect, test } from 'vitest'
import { v7 as uuidv7 } from 'uuid'
import type { Actor } from '@/lib/access/actor'
import { db } from '@/lib/db/client'
import { translatorFor } from '@/lib/i18n/sentence'
import { copyOwnData, copyRequestedData } from '@/lib/privacy/copy/commands/copy-data'
import { linesOf, copySheet } from '@/lib/privacy/copy/rules'
import { copiedTables, leftOut } from '@/lib/privacy/copy/schema'
import { countStatements } from '@/lib/web/context'
import { signReports } from '@/lib/teaching/reports/commands/sign-reports'
import { actorForSchool, actorForTrainee } from '../../support/actors'
import { makeAgency, makeCohort, makePerson, makeSchool, now } from '../../support/factories'
import { makePermissionWorld, type PermissionWorld } from '../../support/permission-world'
import { approveAll, makeReportedClass, reportsOf, send, signingOf } from '../../support/reports'
import { makeLecturer, makeLesson } from '../../support/study'

const excused = new Set<string>(Object.values(leftOut).flat())
const tables = new Map(copiedTables.map((one) => [one.table, one]))
/** Whether a copy takes the rows that these columns lead to. */
const covers = (table: string, columns: string[]) => {
  const copied = tables.get(table)
  return copied !== undefined && columns.some((column) => copied.by?.includes(column) ?? copied.where.includes(`x.${column} `))
}

test('every way from a person through the schema is taken by the copy, or is named with the reason why not', async () => {
  // Foreign keys, and columns named like one without being one.
  const ways = await db.$queryRaw<{ table: string; columns: string[]; parent: string }[]>`
    select c.conrelid::regclass::text as table, c.confrelid::regclass::text as parent, array(select a.attname::text from unnest(c.conkey) with ordinality k(n, i) join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.n order by k.i) as columns
    from pg_constraint c where c.contype = 'f' and c.connamespace = 'public'::regnamespace
    union all
    select r.relname, case when a.attname ~ 'person_id$' then 'person' when a.attname ~ 'trainee_id$' then 'trainee' when a.attname ~ 'nomination_id$' then 'nomination' else 'account' end, array[a.attname::text]
    from pg_attribute a join pg_class r on r.oid = a.attrelid
    where r.relkind = 'r' and r.relnamespace = 'public'::regnamespace and a.attnum > 0 and not a.attisdropped and a.atttypid = 'uuid'::regtype and a.attname ~ '(^|_)(person_id|account_id|trainee_id|nomination_id|by|by_id)$'
      and not exists (select from pg_constraint f where f.contype = 'f' and f.conrelid = a.attrelid and a.attnum = any(f.conkey))`
  const open = ways.filter(({ parent }) => parent === 'person' || tables.has(parent))
    .filter(({ table, columns }) => !covers(table, columns) && !excused.has(`${table}.${columns.join(',')}`)).map(({ table, columns, parent }) => `${parent} <- ${table}.${columns.join(',')}`)
  expect(open).toEqual([])
  // What is excused is there, and nothing else is: a name that leads nowhere hides what comes later.
  const known = await db.$queryRaw<{ name: string }[]>`select r.relname || '.' || a.attname as name from pg_attribute a join pg_class r on r.oid = a.attrelid where r.relkind = 'r' and r.relnamespace = 'public'::regnamespace and a.attnum > 0 and not a.attisdropped`
  const names = new Set(known.map(({ name }) => name))
  expect([...excused].filter((one) => one.split('.')[1]?.split(',').some((column) => !names.has(`${one.split('.')[0] ?? ''}.${column}`)))).toEqual([])
})

async function must(result: Awaited<ReturnType<typeof copyRequestedData>>) {
  if (!result.ok) throw new Error(result.error)
  return result.value
}
const requestOf = ({ school, actors, person }: PermissionWorld) => db.subjectRequest.create({ data: { id: uuidv7(), schoolId: school.id, accountId: actors.trainee.accountId, personId: person.id, kind: 'COPY', detail: 'Xin bản sao', askedAt: new Date() }, select: { id: true } })

test('the own copy holds what there is, the id number in full, no secret and nobody else; that it was taken is recorded', async () => {
  const world = await makePermissionWorld()
  const { value, statements } = await countStatements(async () => must(await copyOwnData(world.actors.trainee, new Date())))
  const of = (table: string) => value.groups.find((group) => group.table === table)?.rows ?? []
  expect(of('person')).toMatchObject([{ full_name: world.person.fullName, id_number: world.person.idNumber }])
  expect(of('employment')[0]).toMatchObject({ agency_id: world.agency.name })
  expect(of('nomination')).toHaveLength(2)
  expect(of('trainee')).toHaveLength(1)
  for (const table of ['account', 'role_assignment', 'nomination_document', 'evaluation_invitation', 'cohort_duty']) expect(of(table).length, table).toBeGreaterThan(0)
  const text = JSON.stringify(value)
  expect(text).not.toMatch(/_hash|_cipher|no password/)
  expect(text).not.toContain(world.idle.fullName)
  expect(text).not.toContain(world.actors.office.accountId)
  expect(of('comment_report')).toMatchObject([{ status: 'SENT' }])
  expect(statements).toBeLessThanOrEqual(12)
  expect(await db.event.count({ where: { type: 'account.copied', subjectId: world.actors.trainee.accountId } })).toBe(1)
  const t = translatorFor('vi')
  expect(linesOf(value, t, 'vi')).toContainEqual({ group: 'Thông tin cá nhân', record: 1, field: 'Họ tên', said: world.person.fullName })
  expect(JSON.stringify(linesOf(value, t, 'vi'))).not.toContain('privacy.copy')
  expect(copySheet(value, t, 'vi').rows.length).toBeGreaterThan(20)
})

test('open marks and blind codes are in no copy', async () => {
  const world = await makePermissionWorld()
  const value = await must(await copyOwnData(world.actors.trainee, new Date()))
  const open = await db.mark.count({ where: { traineeId: world.trainee.id, sheet: { status: { in: ['DRAFT', 'ENTERED'] } } } })
  expect(open).toBeGreaterThan(0)
  const shown = await db.mark.count({ where: { traineeId: world.trainee.id, sheet: { status: { in: ['VERIFIED', 'LOCKED'] } } } })
  expect(value.groups.find(({ table }) => table === 'mark')?.rows.length ?? 0).toBe(shown)
  expect(value.groups.map(({ table }) => table)).not.toContain('blind_code')
})

test('what is not decided yet is in no copy: a list of a class that is not open, a correction that waits', async () => {
  const { actors, nomination, trainee, correction, ...world } = await makePermissionWorld()
  const rowsOf = async (table: string) => (await must(await copyOwnData(actors.trainee, new Date()))).groups.find((group) => group.table === table)?.rows ?? []
  expect(await db.councilEntry.count({ where: { nominationId: nomination.id } })).toBe(1)
  expect(await rowsOf('council_entry')).toEqual([])
  await db.cohort.update({ where: { id: world.open.id }, data: { status: 'RUNNING', openingDecisionNumber: '9/QĐ-TrCT', openingDecisionOn: new Date('2026-01-05') }, select: { id: true } })
  expect(await rowsOf('council_entry')).toMatchObject([{ outcome: 'ACCEPTED' }])
  expect(await db.markCorrection.count({ where: { traineeId: trainee.id, status: 'REQUESTED' } })).toBe(1)
  expect(await rowsOf('mark_correction')).toEqual([])
  await db.markCorrection.update({ where: { id: correction.id }, data: { status: 'REJECTED', decidedBy: actors.office.accountId, decidedAt: new Date() }, select: { id: true } })
  expect(await rowsOf('mark_correction')).toMatchObject([{ status: 'REJECTED' }])
})

test('a report is in the copy, and its way in the log, once it is sent and not before', async () => {
  const world = await makeReportedClass({ people: 1 })
  const [person] = world.persons
  if (!person) throw new Error('nobody')
  const trainee = await actorForTrainee(person)
  const said = async () => {
    const { groups, log } = await must(await copyOwnData(trainee, new Date()))
    return { reports: groups.find(({ table }) => table === 'comment_report')?.rows.map(({ status }) => status) ?? [], logged: log.filter(({ type }) => type.startsWith('report.')).length }
  }
  await approveAll(world)
  expect(await said()).toEqual({ reports: [], logged: 0 })
  const reports = await reportsOf(world.cohort.id)
  expect(await signReports(world.leadership, signingOf(reports, world.cohort.id), now)).toMatchObject({ ok: true })
  expect(await said()).toEqual({ reports: [], logged: 0 })
  expect(await send(world)).toMatchObject({ ok: true })
  expect(await said()).toMatchObject({ reports: ['SENT'] })
  expect((await said()).logged).toBeGreaterThan(0)
})

test('what a manager answered about somebody is the manager’s: the copy holds what the trainee was asked, and no copy of a school who answered', async () => {
  const world = await makePermissionWorld()
  const of = async (respondent: string) => db.evaluationInvitation.findFirstOrThrow({ where: { traineeId: world.trainee.id, respondent }, select: { id: true, roundId: true } })
  for (const [respondent, remark] of [['AGENCY', 'Làm việc chậm'], ['TRAINEE', 'Lớp tốt']] as const) {
    const { id, roundId } = await of(respondent)
    await db.evaluationInvitation.update({ where: { id }, data: { answered: true }, select: { id: true } })
    await db.evaluationResponse.create({ data: { id: uuidv7(), roundId, invitationId: id, answeredOn: new Date(), answers: { A: remark } }, select: { id: true } })
  }
  const own = await must(await copyOwnData(world.actors.trainee, new Date()))
  const rows = (table: string) => own.groups.find((group) => group.table === table)?.rows
  expect(rows('evaluation_invitation')).toMatchObject([{ respondent: 'TRAINEE', answered: true }])
  expect(rows('evaluation_response')).toMatchObject([{ answers: { A: 'Lớp tốt' } }])
  const taken = await must(await copyRequestedData(world.actors.office, { requestId: (await requestOf(world)).id, reason: 'Giao' }, new Date()))
  expect(taken.groups.map(({ group }) => group)).not.toContain('evaluation')
})

test('of a lesson given for another, whoever gave it learns neither who was away nor why; whoever was away reads the reason', async () => {
  const school = await makeSchool()
  const [away, other] = [await actorForSchool(school, 'lecturer'), await actorForSchool(school, 'lecturer')]
  const [from, to] = [await makeLecturer(school, away), await makeLecturer(school, other)]
  const { id: lessonId } = await makeLesson(await makeCohort(school, { status: 'RUNNING' }), { lecturer: to })
  await db.lessonSubstitution.create({ data: { lessonId, fromId: from.id, toId: to.id, reason: 'Nghỉ điều trị bệnh', madeAt: now }, select: { id: true } })
  const rowOf = async (actor: Actor) => (await must(await copyOwnData(actor, new Date()))).groups.find(({ table }) => table === 'lesson_substitution')?.rows
  expect(await rowOf(away)).toMatchObject([{ from_id: from.id, reason: 'Nghỉ điều trị bệnh' }])
  const [row] = (await rowOf(other)) ?? []
  expect(row).toMatchObject({ to_id: to.id, lesson_id: lessonId })
  expect(row).not.toHaveProperty('reason')
  expect(row).not.toHaveProperty('from_id')
  expect((await rowOf(away))?.[0]).not.toHaveProperty('to_id')
})

test('whoever has nothing but an account gets that', async () => {
  const agency = await makeAgency()
  const actor = await actorForTrainee(await makePerson(agency))
  const value = await must(await copyOwnData(actor, new Date()))
  expect(value.groups.map(({ table }) => table)).toEqual(['person', 'employment', 'annual_rating', 'account', 'role_assignment'])
})
