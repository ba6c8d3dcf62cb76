import { expect, test } from 'vitest'
import { publicActor } from '@/lib/access/actor'
import { findPublishedYear } from '@/lib/catalogue/queries/find-published-year'
import { db } from '@/lib/db/client'
import { countStatements } from '@/lib/web/context'
import { dateOf } from '@/lib/time'
import { makeAgency, makeCohort, makeCourse, makePeople, makeSchool, type Agency, type Cohort, type School } from '../../support/factories'

async function enrol(school: School, cohort: Cohort, agency: Agency, count: number) {
  for (const person of await makePeople(agency, count)) {
    await db.trainee.create({
      data: { schoolId: school.id, cohortId: cohort.id, personId: person.id, agencyId: agency.id, status: 'COMPLETED', enrolledOn: dateOf('2022-01-10'), completedOn: dateOf('2022-12-20'), nameKey: 'An' },
      select: { id: true },
    })
  }
}

test('figures of the last published year are counted from the rows; what the report printed stands beside them', async () => {
  const school = await makeSchool()
  const agency = await makeAgency(school)
  const [training, fostering] = [await makeCourse(school), await makeCourse(school, { kind: 'FOSTERING' })]
  const cohorts = [
    [await makeCohort(school, { course: training, year: 2021, opensOn: '2021-09-01', status: 'COMPLETED' }), 2],
    [await makeCohort(school, { course: training, year: 2022, opensOn: '2022-03-01', status: 'COMPLETED' }), 3],
    [await makeCohort(school, { course: fostering, year: 2022, opensOn: '2022-05-01', status: 'RUNNING' }), 1],
    // Neither a cancelled cohort nor one that was over before the year counts.
    [await makeCohort(school, { course: training, year: 2022, opensOn: '2022-06-01', status: 'CANCELLED' }), 0],
    [await makeCohort(school, { course: training, year: 2021, opensOn: '2021-01-04', status: 'COMPLETED' }), 1],
  ] as const
  for (const [cohort, trainees] of cohorts) await enrol(school, cohort, agency, trainees)
  const report = (year: number, publishedCohorts: number) => db.yearReport.create({
    data: { schoolId: school.id, year, reportedOn: dateOf(`${String(year)}-12-24`), source: 'Báo cáo', figures: { training: { publishedCohorts } } }, select: { id: true },
  })
  await report(2021, 1)
  await report(2022, 4)

  const { value, statements } = await countStatements(() => findPublishedYear(publicActor, school.id))
  expect(value).toEqual({
    year: 2022, reportedOn: '2022-12-24', reportedCohorts: 4, carriedOver: { cohorts: 1, trainees: 2 }, opened: { cohorts: 1, trainees: 3 },
    fostering: { cohorts: 1, trainees: 1 }, visiting: { count: 0, decision: null, decidedOn: null },
  })
  expect(statements).toBe(3)
})

test('a school that has published no year has no figures', async () => {
  expect(await findPublishedYear(publicActor, (await makeSchool()).id)).toBeNull()
})
