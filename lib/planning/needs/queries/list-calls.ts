import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { dateOf, dayOf, dayOrNull, type Day } from '../../../time'
import { callsVisibleTo } from '../../policy'

/** A school's call for the needs of a year. */
export type Call = {
  id: string; schoolId: string; school: string; schoolName: string; provinceId: string; year: number; openedOn: Day; deadline: Day
  documentNumber: string | null; documentOn: Day | null; note: string | null
}

/** The calls an actor may know of, the latest year first. One statement. */
export async function listCalls(actor: Actor, wanted: { year?: number | undefined; school?: string | undefined } = {}): Promise<Call[]> {
  const rows = await db.needsCall.findMany({
    where: { AND: [callsVisibleTo(actor), wanted.year === undefined ? {} : { year: wanted.year }, wanted.school === undefined ? {} : { school: { slug: wanted.school } }] },
    orderBy: [{ year: 'desc' }, { school: { slug: 'asc' } }], take: 100,
    select: {
      id: true, schoolId: true, year: true, openedOn: true, deadline: true, documentNumber: true, documentOn: true, note: true,
      school: { select: { slug: true, name: true, provinceId: true } },
    },
  })
  return rows.map(({ school, openedOn, deadline, documentOn, ...row }) => (
    { ...row, school: school.slug, schoolName: school.name, provinceId: school.provinceId, openedOn: dayOf(openedOn), deadline: dayOf(deadline), documentOn: dayOrNull(documentOn) }))
}

export type CourseChoice = { id: string; code: string; name: string; forms: string[] }

/** The courses of a call's school that can be held in its year, by name; published. */
export const listCourseChoices = (_actor: Actor, { schoolId, year }: { schoolId: string; year: number }): Promise<CourseChoice[]> => db.course.findMany({
  where: { schoolId, validFrom: { lte: dateOf(`${year}-12-31`) }, OR: [{ validTo: null }, { validTo: { gte: dateOf(`${year}-01-01`) } }] },
  select: { id: true, code: true, name: true, forms: true }, orderBy: [{ kind: 'desc' }, { name: 'asc' }],
})
