import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { exportImplied } from '@/lib/planning/needs/implied/commands'
import { impliedSheet } from '@/lib/planning/needs/implied/messages/sheet'
import { countImplied, listImplied } from '@/lib/planning/needs/implied/queries'
import { impliedFilter } from '@/lib/planning/needs/implied/schema'
import { dateOf } from '@/lib/time'
import { translatorFor } from '@/lib/i18n/sentence'
import { countStatements } from '@/lib/web/context'
import { actorForAgency, actorForProvince, actorForSchool } from '../../support/actors'
import { makeAgency, makeCohort, makeCourse, makePerson, makeProvince, makeSchool, nameKeyOf, now, today, type Cohort, type Person } from '../../support/factories'
import { makeTrainee } from '../../support/study'

const planned = { plannedPost: 'Đảng ủy viên', plannedPostCategory: 'PARTY_COMMITTEE', planningDecisionNumber: '215-QĐ/ĐU' } as const

const nominate = (cohort: Cohort, person: Person, status: string) => db.nomination.create({
  data: {
    schoolId: cohort.schoolId, cohortId: cohort.id, courseId: cohort.courseId, agencyId: person.agencyId, personId: person.id, status, seat: status === 'SUBMITTED' ? 'POOL' : null, submittedAt: now,
    facts: {}, findings: [], nameKey: nameKeyOf(person), searchName: 'thu', reasons: status === 'REJECTED' ? ['OTHER'] : [],
  },
  select: { id: true },
})

async function world() {
  const school = await makeSchool()
  const agency = await makeAgency({ provinceId: school.provinceId })
  return { school, agency, province: { id: school.provinceId }, liaison: await actorForAgency(agency), office: await actorForSchool(school) }
}

test('untrained are those planned for a listed post without a credential that counts, neither nominated to nor in nor through the course', async () => {
  const { school, agency, liaison } = await world()
  const theory = await makeCohort(school, { pool: 10, capacity: 20 })
  const other = await makeCohort(school, { course: await makeCourse(school, { ruleFamily: null }), pool: 10, capacity: 20 })
  const person = (fullName: string, credentials: { level: string; kind: string; issuedOn: string }[] = [], facts: Record<string, string | null> = {}) =>
    makePerson(agency, { fullName, credentials, facts: { ...planned, ...facts } })
  await person('Nguyễn Văn Anh')
  await person('Nguyễn Văn Bình', [{ level: 'ELEMENTARY', kind: 'DIPLOMA', issuedOn: '2015-01-01' }])
  await person('Nguyễn Văn Cường', [{ level: 'INTERMEDIATE', kind: 'EQUIVALENCE_CERTIFICATE', issuedOn: '2021-07-09' }])
  await nominate(theory, await person('Nguyễn Văn Dũng'), 'REJECTED')
  await makeTrainee(theory, await person('Nguyễn Văn Hà'), { status: 'LEFT' })
  await nominate(other, await person('Nguyễn Văn Khánh'), 'SUBMITTED')
  // None of these: not planned, planned for no listed post, trained, certified in time, nominated, waiting, in training, through it.
  await person('Không Quy Hoạch', [], { plannedPost: null, plannedPostCategory: null })
  await person('Chức Danh Khác', [], { plannedPostCategory: 'OTHER' })
  await person('Có Bằng', [{ level: 'INTERMEDIATE', kind: 'DIPLOMA', issuedOn: '2024-06-01' }])
  await person('Bằng Cao', [{ level: 'ADVANCED', kind: 'DIPLOMA', issuedOn: '2024-06-01' }])
  await person('Có Giấy', [{ level: 'INTERMEDIATE', kind: 'EQUIVALENCE_CERTIFICATE', issuedOn: '2021-07-08' }])
  await nominate(theory, await person('Đang Cử'), 'SUBMITTED')
  await nominate(theory, await person('Đang Chờ'), 'WAITLISTED')
  await makeTrainee(theory, await person('Đang Học'))
  await makeTrainee(await makeCohort(school), await person('Học Xong'), { completedOn: '2026-02-01' })
  const gone = await person('Đã Chuyển')
  await db.employment.updateMany({ where: { personId: gone.id }, data: { validTo: dateOf('2026-01-31') } })

  const { value, statements } = await countStatements(() => listImplied(liaison, impliedFilter.parse({ reason: 'untrained' }), today))
  expect(value.items.map(({ fullName }) => fullName)).toEqual(['Anh', 'Bình', 'Cường', 'Dũng', 'Hà', 'Khánh'].map((name) => `Nguyễn Văn ${name}`))
  expect(value.items[0]).toMatchObject({ plannedPost: 'Đảng ủy viên', planningDecisionNumber: '215-QĐ/ĐU' })
  expect(statements).toBe(1)
  expect((await countImplied(liaison, today)).items).toMatchObject([{ agencyId: agency.id, people: 15, untrained: 6 }])
})

test('the rules of the day decide: a post that an older regulation listed counted then', async () => {
  const { agency, liaison } = await world()
  await makePerson(agency, { facts: { ...planned, plannedPostCategory: 'COMMUNE_LEADER' } })
  expect(await countImplied(liaison, '2025-08-28')).toMatchObject({ law: { document: '57-QĐ/TW' }, items: [{ untrained: 1 }] })
  expect(await countImplied(liaison, '2025-08-29')).toMatchObject({ law: { document: '350-QĐ/TW', verified: false }, items: [{ untrained: 0 }] })
  expect(await countImplied(liaison, '2022-02-07')).toMatchObject({ law: null, items: [{ untrained: 0 }] })
})

test('whoever is in a class of this calendar year that counts as its update has had it; one of last year, left or of another kind does not count', async () => {
  const { school, agency, liaison } = await world()
  const update = await makeCourse(school, { kind: 'FOSTERING', ruleFamily: null })
  await db.course.update({ where: { id: update.id }, data: { yearlyUpdate: true }, select: { id: true } })
  const [now26, last, plain] = [await makeCohort(school, { course: update, opensOn: '2026-02-02' }), await makeCohort(school, { course: update, opensOn: '2025-12-31', year: 2025 }), await makeCohort(school, { opensOn: '2026-02-02' })]
  await makeTrainee(now26, await makePerson(agency, { fullName: 'Đã Học Rồi' }))
  await makeTrainee(now26, await makePerson(agency, { fullName: 'Bỏ Giữa Chừng' }), { status: 'LEFT' })
  await makeTrainee(last, await makePerson(agency, { fullName: 'Học Năm Ngoái' }))
  await makeTrainee(plain, await makePerson(agency, { fullName: 'Học Lớp Khác' }))
  const { items } = await listImplied(liaison, impliedFilter.parse({ reason: 'update' }), today)
  expect(items.map(({ fullName }) => fullName).toSorted()).toEqual(['Bỏ Giữa Chừng', 'Học Lớp Khác', 'Học Năm Ngoái'])
  expect((await countImplied(liaison, today)).items).toMatchObject([{ people: 4, withoutUpdate: 3 }])
})

test('school and province see how many of each agency and nobody’s name; another province sees nothing; the list goes on where it ended', async () => {
  const { agency, province, office, liaison } = await world()
  const people = await Promise.all(['An', 'Bảo', 'Cẩm'].map((name) => makePerson(agency, { fullName: `Trần Thị ${name}`, facts: planned })))
  const board = await actorForProvince(province)
  const counted = [{ agencyId: agency.id, agency: agency.name, people: 3, untrained: 3, withoutUpdate: 3 }]
  for (const actor of [office, board]) {
    expect((await countImplied(actor, today)).items).toEqual(counted)
    expect((await listImplied(actor, impliedFilter.parse({}), today)).items).toEqual([])
  }
  expect((await countImplied(await actorForProvince(await makeProvince()), today)).items).toEqual([])
  const first = await listImplied(liaison, impliedFilter.parse({ limit: 2 }), today)
  const rest = await listImplied(liaison, impliedFilter.parse({ limit: 2, cursor: first.nextCursor }), today)
  expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual(people.map(({ id }) => id))
  expect(rest.nextCursor).toBeNull()
})

test('the list leaves as a workbook for the agency alone, and why is recorded', async () => {
  const { agency, liaison, office } = await world()
  await makePerson(agency, { fullName: 'Nguyễn Văn Anh', facts: planned })
  const left = await exportImplied(liaison, { list: 'untrained', reason: 'Rà soát quy hoạch' }, now)
  if (!left.ok) throw new Error(left.error)
  const { rows, columns, title } = impliedSheet(left.value, translatorFor('vi'))
  expect([title, rows.map((row) => columns.map(({ value }) => value(row)))]).toMatchObject(['Trong quy hoạch, chưa có bằng trung cấp', [['Nguyễn Văn Anh', {}, 'Nam', expect.any(String), 'Đảng ủy viên', '215-QĐ/ĐU']]])
  expect(await exportImplied(office, { list: 'untrained', reason: 'Rà soát quy hoạch' }, now)).toMatchObject({ ok: false, error: 'not_allowed' })
  expect(await db.event.findMany({ where: { type: 'list.exported', subjectId: agency.id }, select: { data: true } })).toEqual([{ data: { what: 'needed.untrained', reason: 'Rà soát quy hoạch', rows: 1 } }])
})
