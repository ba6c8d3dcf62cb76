import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { clearDrafts, copyLessons, draftLessons } from '@/lib/teaching/drafting/commands'
import { dayOf } from '@/lib/time'
import { makeCohort } from '../../support/factories'
import { makeTimetable } from '../../support/timetable'

test('a draft lays what modules lack on the allowed half-days, once, beside what is there and without holidays', async () => {
  const { office, school, cohort: { courseId }, publishNew } = await makeTimetable()
  const cohort = await makeCohort(school, { status: 'RUNNING', opensOn: '2026-04-25', course: { id: courseId, schoolId: school.id } })
  await db.cohort.update({ where: { id: cohort.id }, data: { endsOn: new Date('2026-05-10') }, select: { id: true } })
  await db.module.deleteMany({ where: { courseId } })
  await db.module.create({ data: { courseId, position: 1, name: 'Học phần A', periods: 10 }, select: { id: true } })
  const wish = { cohortId: cohort.id, from: '2026-04-01', weekdays: [6, 7], halves: ['MORNING'] as ('MORNING' | 'AFTERNOON')[] }
  const results = await Promise.all([draftLessons(office, wish), draftLessons(office, wish)])
  expect(results.map((result) => (result.ok ? result.value.count : result.error)).toSorted()).toEqual([3, 'nothing_to_lay'])
  const lessons = await db.lesson.findMany({ where: { cohortId: cohort.id }, orderBy: { day: 'asc' }, select: { title: true, day: true, periods: true, status: true } })
  expect(lessons.map(({ title, day, periods, status }) => [title, dayOf(day), periods, status])).toEqual([
    ['Học phần A, bài 1', '2026-04-25', 4, 'DRAFT'], ['Học phần A, bài 2', '2026-05-02', 4, 'DRAFT'], ['Học phần A, bài 3', '2026-05-03', 2, 'DRAFT'],
  ])
  expect(await clearDrafts(office, { cohortId: cohort.id })).toMatchObject({ ok: true, value: { count: 3 } })
  await publishNew()
})

test('the timetable of another class is copied by weeks as drafts; a class of another school is not there', async () => {
  const { office, school, cohort, publishNew } = await makeTimetable()
  const other = await makeTimetable()
  await publishNew({ title: 'Bài A' })
  const next = await makeCohort(school, { status: 'RUNNING', opensOn: '2026-06-15', course: { id: cohort.courseId, schoolId: school.id } })
  expect(await copyLessons(office, { cohortId: next.id, sourceId: other.cohort.id })).toMatchObject({ error: 'source_not_found' })
  expect(await copyLessons(office, { cohortId: next.id, sourceId: cohort.id })).toMatchObject({ ok: true, value: { count: 1, left: 0 } })
  expect(await db.lesson.findFirst({ where: { cohortId: next.id }, select: { title: true, status: true, half: true, day: true } })).toEqual({ title: 'Bài A', status: 'DRAFT', half: 'MORNING', day: new Date('2026-06-22') })
  expect(await copyLessons(office, { cohortId: next.id, sourceId: cohort.id })).toMatchObject({ error: 'nothing_to_lay' })
  expect(await copyLessons(office, { cohortId: other.cohort.id, sourceId: cohort.id })).toMatchObject({ error: 'cohort_not_found' })
})
