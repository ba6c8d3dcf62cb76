import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import type { Prisma } from '../../../db/generated/client'
import { byName } from '../../../text'
import { dateOf, dayAt, dayOf, dayOrNull } from '../../../time'
import { lecturersVisibleTo } from '../policy'
import { recognitionOn } from '../rules'

const LIMIT = 300
const parts = {
  id: true, kind: true, fullName: true, degree: true, rank: true, recognitionDecision: true, recognitionIssuer: true, recognisedFrom: true, recognisedTo: true, topics: true, leftOn: true,
  agencyId: true, agency: { select: { names: { where: { validTo: null }, take: 1, select: { name: true } } } },
} as const satisfies Prisma.LecturerSelect

type Row = Prisma.LecturerGetPayload<{ select: typeof parts }>
const shown = ({ agency, recognisedFrom, recognisedTo, leftOn, ...row }: Row, now: Date) => {
  const validity = { recognisedFrom: dayOrNull(recognisedFrom), recognisedTo: dayOrNull(recognisedTo) }
  return { ...row, ...validity, leftOn: dayOrNull(leftOn), agency: agency?.names[0]?.name ?? null, recognition: recognitionOn({ kind: row.kind, ...validity }, dayAt(now)) }
}

/** Lecturers of the school by kind and given name; those who left come last. */
export async function listLecturers(actor: Actor, now: Date) {
  const rows = await db.lecturer.findMany({
    where: lecturersVisibleTo(actor), orderBy: [{ leftOn: { sort: 'asc', nulls: 'first' } }, { kind: 'asc' }, { searchName: 'asc' }, { id: 'asc' }], take: LIMIT, select: parts,
  })
  // A name has no column by which its given name is ordered: there are no more lecturers than are read.
  const rank = ({ leftOn, kind }: Row) => `${leftOn ? 1 : 0} ${kind}`
  return rows.toSorted((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : byName(a.fullName, b.fullName))).map((row) => shown(row, now))
}
export type LecturerRow = Awaited<ReturnType<typeof listLecturers>>[number]

/** One lecturer with field practice, substitutions and the lessons still to come, or null if it is not the actor's to see. */
export async function findLecturer(actor: Actor, id: string, now: Date) {
  const row = await db.lecturer.findFirst({
    where: { AND: [{ id }, lecturersVisibleTo(actor)] },
    select: {
      ...parts, practices: { orderBy: { fromOn: 'desc' }, take: 20, select: { id: true, fromOn: true, toOn: true, place: true, content: true, decisionNumber: true } },
      lessons: { where: { status: 'PUBLISHED', endsAt: { gte: now } }, orderBy: { startsAt: 'asc' }, take: 20, select: { acceptance: true, refusal: true, lesson: { select: lessonParts } } },
      substitutedBy: { orderBy: { madeAt: 'desc' }, take: 10, select: { id: true, reason: true, to: { select: { fullName: true } }, lesson: { select: { title: true, day: true } } } },
    },
  })
  if (!row) return null
  const { practices, lessons, substitutedBy, ...rest } = row
  return {
    ...shown(rest, now),
    practices: practices.map((one) => ({ ...one, fromOn: dayOf(one.fromOn), toOn: dayOf(one.toOn) })),
    lessons: lessons.map(({ acceptance, refusal, lesson: { cohort, room, ...lesson } }) => (
      { ...lesson, acceptance, refusal, day: dayOf(lesson.day), cohortId: cohort.id, code: cohort.code, where: room?.name ?? lesson.place, lapsed: rest.kind === 'VISITING' && rest.recognisedTo !== null && rest.recognisedTo < lesson.day })),
    substitutions: substitutedBy.map(({ to, lesson, ...one }) => ({ ...one, by: to.fullName, title: lesson.title, day: dayOf(lesson.day) })),
  }
}
const lessonParts = { id: true, title: true, day: true, half: true, periods: true, place: true, room: { select: { name: true } }, cohort: { select: { id: true, code: true } } } as const
export type LecturerFile = NonNullable<Awaited<ReturnType<typeof findLecturer>>>

/** Agencies of the province that a visiting lecturer may come from, by name. */
export async function listLecturerAgencies(actor: Actor, now: Date): Promise<{ id: string; name: string }[]> {
  if (actor.kind !== 'school' || actor.role !== 'trainingOffice') return []
  const today = dateOf(dayAt(now))
  const rows = await db.agencyName.findMany({
    where: { validFrom: { lte: today }, OR: [{ validTo: null }, { validTo: { gte: today } }], agency: { provinceId: actor.provinceId, validTo: null } },
    orderBy: { name: 'asc' }, take: 500, select: { agencyId: true, name: true },
  })
  return rows.map(({ agencyId, name }) => ({ id: agencyId, name }))
}
