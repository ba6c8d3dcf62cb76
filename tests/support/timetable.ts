// A class that runs, with rooms, a lecturer, a class head and a trainee who have accounts; lessons are laid as the office lays them.
import { db } from '@/lib/db/client'
import { planLesson } from '@/lib/teaching/commands/plan-lesson'
import { publishLesson } from '@/lib/teaching/commands/publish-lesson'
import type { LessonInput } from '@/lib/teaching/planner/schema'
import { actorForSchool, actorForTrainee } from './actors'
import { makeRunning } from './desk'
import { now, type School } from './factories'
import { makeLecturer } from './study'

export const makeRoom = (school: Pick<School, 'id'>, name: string, seats = 60) =>
  db.room.create({ data: { schoolId: school.id, name, seats }, select: { id: true, name: true } })

export async function makeTimetable() {
  const running = await makeRunning({ people: 2 })
  const { school, office, cohort } = running
  const [a, b] = [await makeRoom(school, 'Phòng A'), await makeRoom(school, 'Phòng B')]
  const [teacher, head] = [await actorForSchool(school, 'lecturer'), await actorForSchool(school, 'classHead', [cohort])]
  const lecturer = await makeLecturer(school, teacher)
  const person = await db.person.findFirstOrThrow({ where: { trainees: { some: { cohortId: cohort.id } } }, select: { id: true, fullName: true } })
  const trainee = await actorForTrainee({ ...person, idNumber: '', agencyId: '' })
  const plan = async (given: Partial<LessonInput> = {}): Promise<string> => {
    const result = await planLesson(office, { cohortId: cohort.id, title: 'Bài 1', kind: 'LECTURE', day: '2026-03-23', half: 'MORNING', periods: 4, ...given })
    if (!result.ok) throw new Error(result.error)
    return result.value.id
  }
  const publish = (id: string, overrideReason?: string) => publishLesson(office, { id, overrideReason }, now)
  const publishNew = async (given: Partial<LessonInput> = {}, overrideReason?: string): Promise<string> => {
    const id = await plan(given)
    const result = await publish(id, overrideReason)
    if (!result.ok) throw new Error(result.error)
    return id
  }
  return { ...running, a, b, teacher, head, lecturer, trainee, plan, publish, publishNew }
}

/** Whom the event tells, by the name given to the account. */
export async function toldOf(kind: string, people: Readonly<Record<string, { accountId: string }>>): Promise<string[]> {
  const accounts = Object.entries(people)
  const rows = await db.notification.findMany({ where: { kind, accountId: { in: accounts.map(([, { accountId }]) => accountId) } }, select: { accountId: true } })
  return rows.map(({ accountId }) => accounts.find(([, one]) => one.accountId === accountId)?.[0] ?? '').toSorted()
}
