// A call for needs with a school, two agencies and whoever acts for them.
import type { SchoolActor } from '@/lib/access/actor'
import { db } from '@/lib/db/client'
import { openNeedsCall } from '@/lib/planning/needs/commands/open-call'
import { stateNeeds } from '@/lib/planning/needs/commands/state-needs'
import type { NeedItem, NeedsStatement } from '@/lib/planning/needs/schema'
import type { Day } from '@/lib/time'
import { actorForAgency, actorForProvince, actorForSchool } from './actors'
import { makeAgency, makeCourse, makeProvince, makeSchool, now, type Course } from './factories'

/** The year the calls of these tests ask for, and their deadline: the instant of all tests is 16 March 2026. */
export const askedYear = 2027
export const deadline: Day = '2026-04-15'

export async function makeCall(office: SchoolActor, given: { year?: number; deadline?: Day; at?: Date } = {}): Promise<string> {
  const opened = await openNeedsCall(office, { year: given.year ?? askedYear, deadline: given.deadline ?? deadline }, given.at ?? now)
  if (!opened.ok) throw new Error(opened.error)
  return opened.value.id
}

export async function makeNeedsWorld() {
  const province = await makeProvince()
  const school = await makeSchool({ province })
  const [agency, other] = [await makeAgency({ province, name: 'Đảng ủy xã An Bình' }), await makeAgency({ province, name: 'Sở Y tế thử' })]
  const [theory, update] = [await makeCourse(school, { name: 'Trung cấp lý luận chính trị' }), await makeCourse(school, { name: 'Bồi dưỡng cập nhật', kind: 'FOSTERING', ruleFamily: null })]
  const office = await actorForSchool(school)
  return {
    province, school, agency, other, theory, update, office, callId: await makeCall(office), liaison: await actorForAgency(agency), second: await actorForAgency(agency, 'endorser'),
    stranger: await actorForAgency(other), board: await actorForProvince(province),
  }
}

export const needOf = (course: Course, headcounts: Record<string, number> = { 2027: 5, 2028: 3 }, more: Partial<NeedItem> = {}): NeedItem => (
  { courseId: course.id, form: 'CONCENTRATED', targetGroup: 'PLANNED', reason: 'Theo quy hoạch', headcounts, ...more })

export const stating = (items: readonly NeedItem[], more: Partial<NeedsStatement> = {}): NeedsStatement => ({ year: askedYear, items: [...items], ...more })

/** States what must be taken, and answers the statement. */
export async function mustState(...[actor, statement, at = now]: [Parameters<typeof stateNeeds>[0], NeedsStatement, Date?]) {
  const result = await stateNeeds(actor, statement, at)
  if (!result.ok) throw new Error(result.error)
  return result.value
}

/** What is on record of a call, in order, with its facts. */
export const callEvents = async (callId: string) => db.event.findMany({ where: { subjectId: callId }, orderBy: { id: 'asc' }, select: { type: true, agencyId: true, actorKind: true, data: true } })
