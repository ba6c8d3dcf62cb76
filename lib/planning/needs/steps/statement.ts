import 'server-only'
import type { Prisma } from '../../../db/generated/client'
import { dayOf, type Day } from '../../../time'
import { lateAfter, statementIsLate } from '../rules'

/** What statements are read with. */
export const statementParts = {
  callId: true, agencyId: true, answeredAt: true,
  call: { select: { year: true, deadline: true, school: { select: { slug: true } } } },
  agency: { select: { names: { orderBy: { validFrom: 'desc' }, take: 1, select: { name: true } } } },
  needs: {
    orderBy: [{ course: { name: 'asc' } }, { form: 'asc' }, { targetGroup: 'asc' }],
    select: {
      id: true, courseId: true, form: true, targetGroup: true, reason: true, enteredAt: true, course: { select: { code: true, name: true } },
      years: { select: { ahead: true, headcount: true } },
    },
  },
} as const satisfies Prisma.NeedsAnswerSelect
type Row = Prisma.NeedsAnswerGetPayload<{ select: typeof statementParts }>

export type StatedNeed = {
  courseId: string; courseCode: string; course: string; form: string; targetGroup: string; reason: string; headcounts: Record<string, number>; enteredAt: string; late: boolean
}
/** What an agency answered to a call. `headcount`: of the call's own year. */
export type Statement = {
  year: number; school: string; deadline: Day; agencyId: string; agency: string; answeredAt: string; late: boolean; headcount: number; items: StatedNeed[]
}

export function statementOf({ call, agencyId, agency, answeredAt, needs }: Row): Statement {
  const deadline = dayOf(call.deadline)
  const items = needs.map(({ courseId, course, form, targetGroup, reason, enteredAt, years }): StatedNeed => ({
    courseId, courseCode: course.code, course: course.name, form, targetGroup, reason, enteredAt: enteredAt.toISOString(), late: enteredAt > lateAfter(deadline),
    headcounts: Object.fromEntries(years.toSorted((a, b) => a.ahead - b.ahead).map(({ ahead, headcount }) => [String(call.year + ahead), headcount])),
  }))
  return {
    year: call.year, school: call.school.slug, deadline, agencyId, agency: agency.names[0]?.name ?? '', answeredAt: answeredAt.toISOString(),
    late: statementIsLate({ answeredAt, enteredAt: needs.map(({ enteredAt }) => enteredAt) }, deadline),
    headcount: items.reduce((sum, { headcounts }) => sum + (headcounts[String(call.year)] ?? 0), 0), items,
  }
}
