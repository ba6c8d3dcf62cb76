// A class with a module, lessons of it, and the people who take rolls and write marks.
import { db } from '@/lib/db/client'
import { addDays, dateOf } from '@/lib/time'
import { actorForAgency, actorForSchool, actorForTrainee } from './actors'
import { makeAgency, makeCohort, makeCourse, makePeople, makeSchool, today, type Cohort, type School } from './factories'
import { makeLecturer, makeLesson, makeTrainee } from './study'

/** Lessons are of the first module and taught by the lecturer; the scheme has an exam of each module, weighed 1 and 2, and a report. */
export async function makeClassAtWork(given: { people?: number; school?: School; periods?: number } = {}) {
  const school = given.school ?? (await makeSchool())
  const course = await makeCourse(school)
  const [module, other] = [await makeModule(course.id, 1, given.periods ?? 40), await makeModule(course.id, 2, 40)]
  const cohort = await makeCohort(school, { course, status: 'RUNNING', opensOn: addDays(today, -30), pool: 50, capacity: 50 })
  const agency = await makeAgency(school)
  const people = await makePeople(agency, given.people ?? 3)
  const trainees = []
  for (const person of people) trainees.push(await makeTrainee(cohort, person))
  const [lecturer, office, leadership, classHead, liaison] = [
    await actorForSchool(school, 'lecturer'), await actorForSchool(school), await actorForSchool(school, 'leadership'), await actorForSchool(school, 'classHead', [cohort]), await actorForAgency(agency),
  ]
  const colleague = await actorForSchool(school)
  const teaching = await makeLecturer(school, lecturer)
  const lesson = await makeModuleLesson(cohort, module.id, { lecturer: teaching })
  const scheme = await makeScheme(school, course.id, [module.id, other.id])
  const [first] = people
  const trainee = first && (await actorForTrainee(first))
  if (!trainee) throw new Error('nobody')
  return { school, course, cohort, agency, people, trainees, lecturer, office, colleague, leadership, classHead, liaison, trainee, teaching, module, other, lesson, scheme }
}
export type ClassAtWork = Awaited<ReturnType<typeof makeClassAtWork>>

export const makeModule = (courseId: string, position: number, periods: number) =>
  db.module.create({ data: { courseId, position, name: `Học phần ${position}`, periods }, select: { id: true } })

type LessonWish = Parameters<typeof makeLesson>[1]

export async function makeModuleLesson(cohort: Cohort, moduleId: string, given: LessonWish & { kind?: string } = {}): Promise<{ id: string }> {
  const lesson = await makeLesson(cohort, given)
  await db.lesson.update({ where: { id: lesson.id }, data: { moduleId, ...(given.kind ? { kind: given.kind } : {}) }, select: { id: true } })
  return lesson
}

export async function makeScheme(school: School, courseId: string, modules: readonly string[]) {
  const scheme = await db.markScheme.create({
    data: {
      schoolId: school.id, courseId, validFrom: dateOf('2020-01-01'), source: 'Chương trình thử', components: { create: [
        ...modules.map((moduleId, place) => ({ position: place + 1, kind: 'MODULE_EXAM', moduleId, name: `Học phần ${place + 1}`, weight: place + 1 })),
        { position: modules.length + 1, kind: 'FIELD_REPORT', name: 'Thu hoạch', weight: 1 },
      ] },
    },
    select: { id: true, components: { orderBy: { position: 'asc' }, select: { id: true } } },
  })
  const [exam, second, report] = scheme.components.map(({ id }) => id)
  if (!exam || !second) throw new Error('no components')
  return { id: scheme.id, exam, second, report: report ?? second, all: scheme.components.map(({ id }) => id) }
}
