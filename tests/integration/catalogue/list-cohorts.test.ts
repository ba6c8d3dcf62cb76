import { expect, test } from 'vitest'
import { publicActor } from '@/lib/access/actor'
import { countCohorts, listCohorts, listOpenCohorts } from '@/lib/catalogue/queries/list-cohorts'
import { cohortFilters } from '@/lib/catalogue/schema'
import { countStatements } from '@/lib/web/context'
import { addDays } from '@/lib/time'
import { actorForAgency, actorForSchool } from '../../support/actors'
import { makeAgency, makeCohort, makeCourse, makeSchool, now, today } from '../../support/factories'

const filters = (query: Record<string, string>) => cohortFilters.parse(query)
const codes = (page: { items: readonly { code: string }[] }) => page.items.map(({ code }) => code)

test('a planned cohort is for its school alone: the public, agencies and other schools do not know of it', async () => {
  const [school, other] = [await makeSchool(), await makeSchool()]
  const announced = await makeCohort(school)
  const planned = await makeCohort(school, { status: 'PLANNED', opensOn: addDays(today, 90) })
  const query = filters({ school: school.slug })
  const seen = async (actor: Parameters<typeof listCohorts>[0]) => codes(await listCohorts(actor, query)).toSorted()
  expect(await seen(publicActor)).toEqual([announced.code])
  expect(await seen(await actorForAgency(await makeAgency(school)))).toEqual([announced.code])
  expect(await seen(await actorForSchool(other))).toEqual([announced.code])
  expect(await seen(await actorForSchool(school))).toEqual([announced.code, planned.code].toSorted())
  expect(await countCohorts(publicActor, query)).toBe(1)
  expect((await listCohorts(publicActor, filters({ school: school.slug, status: 'PLANNED' }))).items).toEqual([])
})

test('pages hold every cohort once, though many open on the same day, forwards and back', async () => {
  const school = await makeSchool()
  const course = await makeCourse(school)
  for (let one = 0; one < 7; one += 1) await makeCohort(school, { course, opensOn: addDays(today, one < 5 ? 30 : 40), year: one === 6 ? 2025 : 2026 })
  const all = codes(await listCohorts(publicActor, filters({ school: school.slug })))
  expect(all).toHaveLength(7)

  const forwards: string[][] = []
  let page = await listCohorts(publicActor, filters({ school: school.slug, limit: '2' }))
  expect(page.previousCursor).toBeNull()
  for (;;) {
    forwards.push(codes(page))
    if (!page.nextCursor) break
    page = await listCohorts(publicActor, filters({ school: school.slug, limit: '2', cursor: page.nextCursor }))
  }
  expect(forwards.flat()).toEqual(all)
  expect(forwards.map(({ length }) => length)).toEqual([2, 2, 2, 1])

  const backwards: string[][] = [codes(page)]
  while (page.previousCursor) {
    page = await listCohorts(publicActor, filters({ school: school.slug, limit: '2', cursor: page.previousCursor }))
    backwards.unshift(codes(page))
  }
  expect(backwards).toEqual(forwards)
})

test('search needs no marks, takes the words in any order and nothing for a pattern', async () => {
  const school = await makeSchool()
  const found = await makeCohort(school, { search: 'K12.KTT-2026 Trung cấp lý luận chính trị, Đảng ủy' })
  await makeCohort(school, { search: 'BD-CU.04 Bồi dưỡng công tác đảng' })
  const search = async (q: string) => codes(await listCohorts(publicActor, filters({ school: school.slug, q })))
  expect(await search('trung cap')).toEqual([found.code])
  expect(await search('TRỊ chinh ly k12.ktt')).toEqual([found.code])
  expect(await search('dang uy')).toEqual([found.code])
  expect(await search('%')).toEqual([])
  expect(await search('k12_ktt')).toEqual([])
})

test('filters narrow by course, form, year and status, one at a time and together', async () => {
  const school = await makeSchool()
  const course = await makeCourse(school)
  const wanted = await makeCohort(school, { course, form: 'CONCENTRATED', status: 'RUNNING', year: 2025 })
  await makeCohort(school, { course, form: 'NON_CONCENTRATED' })
  await makeCohort(school, { form: 'CONCENTRATED' })
  const list = async (query: Record<string, string>) => codes(await listCohorts(publicActor, filters({ school: school.slug, ...query })))
  expect(await list({ course: course.id, form: 'CONCENTRATED' })).toEqual([wanted.code])
  expect(await list({ year: '2025' })).toEqual([wanted.code])
  expect(await list({ status: 'RUNNING' })).toEqual([wanted.code])
  expect(await list({ year: '2024' })).toEqual([])
})

test('a page is one statement, however long it is', async () => {
  const school = await makeSchool()
  for (let one = 0; one < 5; one += 1) await makeCohort(school)
  const { value, statements } = await countStatements(() => listCohorts(publicActor, filters({ school: school.slug })))
  expect(value.items).toHaveLength(5)
  expect(statements).toBe(1)
})

test('the home page lists what takes lists now, the nearest deadline first', async () => {
  const school = await makeSchool()
  const later = await makeCohort(school, { closesAt: new Date(now.getTime() + 9 * 86_400_000) })
  const sooner = await makeCohort(school, { closesAt: new Date(now.getTime() + 2 * 86_400_000) })
  await makeCohort(school, { closesAt: new Date(now.getTime() - 1000) })
  await makeCohort(school, { status: 'POSTPONED' })
  expect((await listOpenCohorts(publicActor, school.id, now)).map(({ code }) => code)).toEqual([sooner.code, later.code])
})
