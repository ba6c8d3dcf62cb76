// What is kept for a time only: the page shows exactly what the jobs remove, and a second run removes nothing.
import { expect, test } from 'vitest'
import { v7 as uuidv7 } from 'uuid'
import { db } from '@/lib/db/client'
import { findFile } from '@/lib/enrolment/desk/queries/find-file'
import { purgePapers } from '@/lib/enrolment/dossier/jobs'
import { forgetLists } from '@/lib/enrolment/imports/jobs'
import { removeDue } from '@/lib/privacy/retention/jobs'
import { listRetention } from '@/lib/privacy/retention/queries'
import { addDays, dateOf, dayAt } from '@/lib/time'
import { findNomination } from '@/lib/enrolment/queries/find-nomination'
import { files } from '@/lib/files/storage'
import { countStatements } from '@/lib/web/context'
import { actorForAgency, actorForSchool, actorForTrainee, makeAccount } from '../../support/actors'
import { ask, pdf } from '../../support/dossier'
import { later, makeAgency, makeCohort, makePerson, makeSchool, nameKeyOf, now, today } from '../../support/factories'

async function world() {
  const school = await makeSchool()
  const agency = await makeAgency({ provinceId: school.provinceId })
  const cohort = await makeCohort(school, { capacity: 40, pool: 10 })
  const nominate = async (status: string) => {
    const person = await makePerson(agency)
    return db.nomination.create({
      data: {
        schoolId: school.id, cohortId: cohort.id, courseId: cohort.courseId, agencyId: agency.id, personId: person.id, status, seat: status === 'ACCEPTED' ? 'POOL' : null, submittedAt: now, decidedAt: later(3), reasons: status === 'REJECTED' ? ['POST'] : [],
        note: 'Ghi chú', facts: { post: 'Chuyên viên' }, findings: [{ rule: 'POST', outcome: 'FAIL' }], nameKey: nameKeyOf(person), searchName: 'a',
      }, select: { id: true },
    })
  }
  return { school, agency, cohort, rejected: await nominate('REJECTED'), withdrawn: await nominate('WITHDRAWN'), accepted: await nominate('ACCEPTED'), office: await actorForSchool(school), trainee: await actorForTrainee(await makePerson(agency)) }
}
const lineOf = async (actor: Parameters<typeof listRetention>[0], rule: string, on: string) => (await listRetention(actor, {}, on)).lines.find((line) => line.rule === rule)
const removedEvents = (schoolId: string) => db.event.findMany({ where: { type: 'retention.removed', subjectId: schoolId }, orderBy: { id: 'asc' }, select: { data: true, accountId: true } })

test('what was judged of a failed nomination goes after the days of the parameter: shown before, removed then, once; the row stays without it', async () => {
  const { school, rejected, withdrawn, accepted, office, cohort } = await world()
  const gone = addDays(today, 3 + 731)
  expect(await lineOf(office, 'FAILED', today)).toMatchObject({ days: 730, due: 0, ahead: 0, next: gone, verified: false, source: 'Đề xuất: hồ sơ không được tiếp nhận xóa sau 12 đến 24 tháng; chưa có văn bản quy định' })
  expect(await lineOf(office, 'FAILED', addDays(gone, -10))).toMatchObject({ due: 0, ahead: 2 })
  const shown = await listRetention(office, { rule: 'FAILED' }, addDays(gone, -10))
  expect(shown.groups).toMatchObject([{ rule: 'FAILED', dueOn: gone, since: addDays(today, 3), cohort: cohort.code, count: 2 }])
  await removeDue(later(3 + 730))
  expect(await lineOf(office, 'FAILED', gone)).toMatchObject({ due: 2 })
  expect(await removeDue(later(3 + 731))).toBeGreaterThanOrEqual(2)
  for (const { id } of [rejected, withdrawn]) expect(await db.nomination.findUniqueOrThrow({ where: { id }, select: { facts: true, findings: true, note: true, purgedAt: true } })).toEqual({ facts: {}, findings: [], note: null, purgedAt: later(3 + 731) })
  expect(await db.nomination.findUniqueOrThrow({ where: { id: accepted.id }, select: { note: true, purgedAt: true } })).toEqual({ note: 'Ghi chú', purgedAt: null })
  expect(await findFile(office, rejected.id, later(3 + 731))).toMatchObject({ purgedOn: gone, facts: null, findings: [], note: null })
  expect(await findNomination(office, rejected.id)).toMatchObject({ purgedOn: gone, findings: [], note: null })
  expect(await findNomination(office, accepted.id)).toMatchObject({ purgedOn: null, note: 'Ghi chú' })
  await removeDue(later(3 + 732))
  expect(await removedEvents(school.id)).toEqual([{ data: { rule: 'FAILED', count: 2 }, accountId: null }])
  expect(await lineOf(office, 'FAILED', gone)).toMatchObject({ due: 0 })
  expect((await listRetention(office, {}, gone)).runs).toMatchObject([{ rule: 'FAILED', count: 2 }])
})

test('two jobs at once remove each row once', async () => {
  const { school } = await world()
  await Promise.all([removeDue(later(900)), removeDue(later(900)), removeDue(later(900))])
  const counted = (await removedEvents(school.id)).map(({ data }) => (data !== null && typeof data === 'object' && 'count' in data ? Number(data['count']) : 0))
  expect(counted.reduce((sum, one) => sum + one, 0)).toBe(2)
})

test('the school’s own days come first', async () => {
  const { school, office } = await world()
  await db.schoolParameter.create({ data: { schoolId: school.id, code: 'FAILED_KEPT_DAYS', value: 365, source: 'Quy chế của Trường', verified: true, validFrom: dateOf('2026-01-01') }, select: { code: true } })
  expect(await lineOf(office, 'FAILED', today)).toMatchObject({ days: 365, own: true, verified: true, next: addDays(today, 3 + 366) })
})

test('the address of an invitation that is over goes, of one that is good it stays', async () => {
  const { school, office, trainee, cohort, agency, accepted } = await world()
  const { id: traineeId } = await db.trainee.create({ data: { schoolId: school.id, cohortId: cohort.id, personId: trainee.personId, agencyId: agency.id, nominationId: accepted.id, status: 'STUDYING', enrolledOn: dateOf(today), nameKey: 'a' }, select: { id: true } })
  const invite = (email: string, more: object) => db.accountInvitation.create({ data: { traineeId, email, tokenHash: Buffer.from(uuidv7()), invitedBy: office.accountId, createdAt: now, expiresAt: later(7), ...more }, select: { id: true } })
  const revoked = await invite('cu@coquan.example', { revokedAt: later(1) })
  const open = await invite('moi@coquan.example', { expiresAt: later(400) })
  expect(await lineOf(office, 'INVITATIONS', addDays(today, 92))).toMatchObject({ due: 1 })
  await removeDue(later(92))
  expect(await db.accountInvitation.findUniqueOrThrow({ where: { id: revoked.id }, select: { email: true } })).toEqual({ email: null })
  expect(await db.accountInvitation.findUniqueOrThrow({ where: { id: open.id }, select: { email: true } })).toEqual({ email: 'moi@coquan.example' })
})

test('the text of an answered request goes, its kind and days stay; an open one stays whole', async () => {
  const { school, office, trainee, agency } = await world()
  const another = await actorForTrainee(await makePerson(agency))
  const ask = (kind: string, more: object = {}) => db.subjectRequest.create({ data: { id: uuidv7(), schoolId: school.id, accountId: trainee.accountId, kind, detail: 'Sửa giúp', askedAt: now, ...more }, select: { id: true } })
  const done = await ask('COPY', { acknowledgedAt: later(1), acknowledgedBy: office.accountId, outcome: 'GRANTED', answer: 'Đã giao', answeredAt: later(2), answeredBy: office.accountId })
  const open = await ask('ERASE', { accountId: another.accountId })
  await removeDue(later(2 + 731))
  expect(await db.subjectRequest.findUniqueOrThrow({ where: { id: done.id }, select: { detail: true, answer: true, outcome: true } })).toEqual({ detail: '', answer: null, outcome: 'GRANTED' })
  expect(await db.subjectRequest.findUniqueOrThrow({ where: { id: open.id }, select: { detail: true } })).toEqual({ detail: 'Sửa giúp' })
})

test('lists go on the day the page says, with an event that names nobody', async () => {
  const { school, office, cohort, agency } = await world()
  const liaison = await actorForAgency(agency)
  await db.nominationImport.create({ data: { schoolId: school.id, cohortId: cohort.id, agencyId: agency.id, accountId: liaison.accountId, roleId: liaison.roleId, fileName: 'a.xlsx', fileHash: 'x', fileCipher: Buffer.from('x'), createdAt: now, status: 'FAILED', fault: 'file_broken' }, select: { id: true } })
  const line = await lineOf(office, 'LISTS', today)
  expect(line).toMatchObject({ days: 30, due: 0, source: null })
  const day = line?.next ?? ''
  await forgetLists(new Date(`${addDays(day, -1)}T12:00:00+07:00`))
  expect(await db.nominationImport.count({ where: { schoolId: school.id } })).toBe(1)
  expect(await lineOf(office, 'LISTS', day)).toMatchObject({ due: 1 })
  await forgetLists(new Date(`${day}T12:00:00+07:00`))
  expect(await db.nominationImport.count({ where: { schoolId: school.id } })).toBe(0)
  expect(await removedEvents(school.id)).toEqual([{ data: { rule: 'LISTS', count: 1 }, accountId: null }])
})

test('looking takes four statements and changes nothing', async () => {
  const { office } = await world()
  const { statements } = await countStatements(() => listRetention(office, {}, dayAt(later(900))))
  expect(statements).toBeLessThanOrEqual(4)
  expect(await lineOf(office, 'FAILED', dayAt(later(900)))).toMatchObject({ due: 2 })
})

test('a night removes all papers that are due, however many, and says so in one line for the school', async () => {
  const { school, office, rejected, cohort } = await world()
  await db.schoolParameter.create({ data: { schoolId: school.id, code: 'PAPERS_KEPT_DAYS', value: 40, source: 'Quy chế của Trường', verified: true, validFrom: dateOf('2026-01-01') }, select: { code: true } })
  const { id: requirementId } = await ask(cohort.courseId)
  const papers = Array.from({ length: 405 }, (_, index) => ({
    id: uuidv7(), nominationId: rejected.id, requirementId, kind: 'RESUME', version: index + 1, fileName: 'a.pdf', mediaType: 'application/pdf', sizeBytes: 10, contentHash: 'a'.repeat(64), uploadedAt: now, replacedAt: index < 404 ? now : null,
  }))
  await db.nominationDocument.createMany({ data: papers })
  const [first, last] = [papers[0]?.id ?? '', papers[404]?.id ?? '']
  for (const id of [first, last]) await files.put(id, pdf())
  const day = addDays(today, 3 + 41)
  await purgePapers(later(3 + 40))
  expect(await files.get(last)).not.toBeNull()
  expect(await lineOf(office, 'PAPERS', day)).toMatchObject({ due: 405 })
  const [one, other] = await Promise.all([purgePapers(later(3 + 41)), purgePapers(later(3 + 41))])
  await purgePapers(later(3 + 41))
  expect(one + other).toBeGreaterThanOrEqual(405)
  expect(await lineOf(office, 'PAPERS', day)).toMatchObject({ due: 0 })
  expect([await files.get(first), await files.get(last)]).toEqual([null, null])
  expect(await db.event.count({ where: { subjectId: rejected.id, type: 'document.purged' } })).toBe(405)
  expect((await removedEvents(school.id)).length).toBeGreaterThanOrEqual(2)
  expect((await listRetention(office, {}, day)).runs).toEqual([{ rule: 'PAPERS', on: dayAt(new Date()), count: 405 }])
})

test('nothing of somebody whose request waits at that school goes; once it is answered it does', async () => {
  const { school, office, rejected } = await world()
  const { personId } = await db.nomination.findUniqueOrThrow({ where: { id: rejected.id }, select: { personId: true } })
  const { id: accountId } = await makeAccount({ personId })
  const ask = (schoolId: string, more: object = {}) => db.subjectRequest.create({ data: { id: uuidv7(), schoolId, accountId, personId, kind: 'COPY', detail: 'Xin bản sao', askedAt: now, ...more }, select: { id: true } })
  const old = await ask(school.id, { withdrawnAt: later(1) })
  const open = await ask(school.id)
  await ask((await makeSchool()).id)
  const [on, at] = [addDays(today, 900), later(900)]
  expect(await lineOf(office, 'FAILED', on)).toMatchObject({ due: 1 })
  expect(await lineOf(office, 'REQUESTS', on)).toMatchObject({ due: 0 })
  await removeDue(at)
  expect(await db.nomination.findUniqueOrThrow({ where: { id: rejected.id }, select: { note: true } })).toEqual({ note: 'Ghi chú' })
  await db.subjectRequest.update({ where: { id: open.id }, data: { outcome: 'GRANTED', answer: 'Đã giao', answeredAt: later(900), answeredBy: office.accountId }, select: { id: true } })
  expect(await lineOf(office, 'FAILED', on)).toMatchObject({ due: 1 })
  await removeDue(at)
  expect(await db.nomination.findUniqueOrThrow({ where: { id: rejected.id }, select: { note: true } })).toEqual({ note: null })
  expect(await db.subjectRequest.findUniqueOrThrow({ where: { id: old.id }, select: { detail: true } })).toEqual({ detail: '' })
})

test('what was removed is one line a night and rule, of the last ten nights', async () => {
  const { school, office } = await world()
  const removal = (daysAgo: number, rule: string, count: number) => db.event.create({
    data: { type: 'retention.removed', actorKind: 'system', schoolId: school.id, subjectKind: 'school', subjectId: school.id, data: { rule, count }, happenedAt: new Date(now.getTime() - daysAgo * 86_400_000) }, select: { id: true },
  })
  for (let ago = 0; ago < 12; ago += 1) for (const [rule, count] of [['FAILED', 500], ['FAILED', 500], ['FAILED', 3], ['REQUESTS', 1]] as const) await removal(ago, rule, count)
  const { runs } = await listRetention(office, {}, today)
  expect(runs).toHaveLength(20)
  expect(runs.slice(0, 3)).toEqual([{ rule: 'FAILED', on: today, count: 1003 }, { rule: 'REQUESTS', on: today, count: 1 }, { rule: 'FAILED', on: addDays(today, -1), count: 1003 }])
})

test('what was judged is found by the index of what was not removed yet, and papers are not looked through for it', async () => {
  const plan = await db.$transaction(async (tx) => {
    await tx.$executeRaw`set local enable_seqscan = off`
    return tx.$queryRaw<{ 'QUERY PLAN': string }[]>`explain select id from retention_due('2028-03-01'::date, null) where rule = 'FAILED' and due_on <= '2028-03-01'::date order by id limit 500`
  })
  const text = plan.map((row) => row['QUERY PLAN']).join('\n')
  expect(text).toContain('nomination_to_purge')
  expect(text).not.toContain('nomination_document')
})
