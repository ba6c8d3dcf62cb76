// Lessons, trainees and evaluation rounds for tests of what happens in and after a class.
import { v7 as uuidv7 } from 'uuid'
import { hashToken } from '@/lib/access/api-key'
import { linkToken } from '@/lib/access/link-token'
import { db } from '@/lib/db/client'
import { timesOf } from '@/lib/teaching/planner/rules'
import type { Half } from '@/lib/teaching/planner/schema'
import { dateOf, type Day } from '@/lib/time'
import { nameKeyOf, today, type Cohort, type Person, type School } from './factories'

export type Trainee = { id: string; personId: string; agencyId: string; cohortId: string }

export async function makeTrainee(cohort: Cohort, person: Person, given: { status?: string; completedOn?: Day; leftOn?: Day } = {}): Promise<Trainee> {
  const status = given.status ?? (given.completedOn ? 'COMPLETED' : 'STUDYING')
  return db.trainee.create({
    data: {
      schoolId: cohort.schoolId, cohortId: cohort.id, personId: person.id, agencyId: person.agencyId, status,
      enrolledOn: dateOf('2025-01-06'), completedOn: given.completedOn ? dateOf(given.completedOn) : null, leftOn: status === 'LEFT' ? dateOf(given.leftOn ?? today) : null, nameKey: nameKeyOf(person),
    },
    select: { id: true, personId: true, agencyId: true, cohortId: true },
  })
}

type LessonWish = { day?: Day; half?: Half; status?: string; title?: string; lecturer?: { id: string }; changeNote?: string; revision?: number }

export async function makeLesson(cohort: Cohort, given: LessonWish = {}): Promise<{ id: string }> {
  const { day = today, half = 'MORNING', status = 'PUBLISHED', lecturer } = given
  const times = timesOf(day, half)
  const lesson = await db.lesson.create({
    data: {
      schoolId: cohort.schoolId, cohortId: cohort.id, title: given.title ?? 'Công tác cán bộ ở cơ sở', kind: 'LECTURE', day: dateOf(day), half, ...times,
      periods: 4, status, changeNote: given.changeNote ?? null, revision: given.revision ?? 0, place: 'Hội trường lớn',
    },
    select: { id: true },
  })
  if (lecturer) await db.lessonLecturer.create({ data: { lessonId: lesson.id, lecturerId: lecturer.id, ...times, status }, select: { status: true } })
  return lesson
}

export const makeLecturer = (school: School, account?: { accountId: string }): Promise<{ id: string }> => db.lecturer.create({
  data: { schoolId: school.id, kind: 'OWN', fullName: 'Lê Thị Ngân', searchName: 'le thi ngan', degree: 'ThS', accountId: account?.accountId ?? null }, select: { id: true },
})

type TemplateWish = { timings?: string[]; status?: string; code?: string; version?: number; respondent?: string; anonymous?: boolean; object?: string }

/** One scale, one question of yes or no, one free text. */
export const makeTemplate = (school: School, given: TemplateWish = {}): Promise<{ id: string }> => db.evaluationTemplate.create({
  data: {
    schoolId: school.id, code: given.code ?? `P${uuidv7()}`, version: given.version ?? 1, title: 'Phiếu thử', object: given.object ?? 'EFFECT',
    respondent: given.respondent ?? 'AGENCY', anonymous: given.anonymous ?? false, status: given.status ?? 'IN_USE',
    timings: given.timings ?? ((given.object ?? 'EFFECT') === 'EFFECT' ? ['MONTHS_6', 'MONTHS_12', 'MONTHS_24'] : ['END']),
    items: { create: [
      { code: 'FIT', position: 1, kind: 'SCALE', textVi: 'Phù hợp', textEn: 'Fits' },
      { code: 'USED', position: 2, kind: 'YES_NO', textVi: 'Được bố trí', textEn: 'Placed' },
      { code: 'REMARK', position: 3, kind: 'TEXT', textVi: 'Ý kiến', textEn: 'Remarks' },
    ] },
  },
  select: { id: true },
})

type RoundWish = TemplateWish & { lecturerId?: string; opensOn?: Day; closesOn?: Day; timing?: string }
export type Round = { id: string; invitations: { id: string; token: string }[] }

/** A round in which every given trainee has one invitation. */
export async function makeRound(school: School, cohort: Cohort, trainees: readonly Trainee[], given: RoundWish = {}): Promise<Round> {
  const template = await makeTemplate(school, given)
  const round = await db.evaluationRound.create({
    data: {
      schoolId: school.id, cohortId: cohort.id, templateId: template.id, timing: given.timing ?? 'MONTHS_12', lecturerId: given.lecturerId ?? null,
      opensOn: dateOf(given.opensOn ?? today), closesOn: dateOf(given.closesOn ?? today),
    },
    select: { id: true },
  })
  const invitations = trainees.map((trainee) => {
    const id = uuidv7()
    const token = linkToken('evaluation', id)
    return { token, row: { id, roundId: round.id, traineeId: trainee.id, agencyId: trainee.agencyId, respondent: given.respondent ?? 'AGENCY', tokenHash: hashToken(token) } }
  })
  await db.evaluationInvitation.createMany({ data: invitations.map(({ row }) => row) })
  return { ...round, invitations: invitations.map(({ token, row }) => ({ id: row.id, token })) }
}
