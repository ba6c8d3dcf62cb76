// The needs of the permission matrix: the call and the statement that the plan of the matrix rests on, of the first school and the first agency.
import type { Actor } from '@/lib/access/actor'
import { db } from '@/lib/db/client'
import { changeNeedsCall, openNeedsCall } from '@/lib/planning/needs/commands/open-call'
import { exportNeeds } from '@/lib/planning/needs/commands/export-needs'
import { remindAgencies } from '@/lib/planning/needs/commands/remind-agencies'
import { stateNeeds } from '@/lib/planning/needs/commands/state-needs'
import { exportImplied } from '@/lib/planning/needs/implied/commands'
import { countImplied, listImplied } from '@/lib/planning/needs/implied/queries'
import { findNeedsFigures, sumNeeds } from '@/lib/planning/needs/queries/find-figures'
import { listAskedAgencies } from '@/lib/planning/needs/queries/list-asked'
import { listCalls, listCourseChoices } from '@/lib/planning/needs/queries/list-calls'
import { listNeedsHistory } from '@/lib/planning/needs/queries/list-history'
import { findStatement, listOwnStatements, listStatements } from '@/lib/planning/needs/queries/list-statements'
import type { NeedsStatement } from '@/lib/planning/needs/schema'
import { addDays, dayAt } from '@/lib/time'
import { cannotAsk } from './cannot-ask'
import type { Agency, Course, School } from './factories'
import { planYears } from './permission-plan'

const now = new Date()
const today = dayAt(now)
const year = planYears.approved

/** After the world of plans, which called for needs already. */
export async function needsWorld(school: School, agency: Agency) {
  const call = await db.needsCall.findFirstOrThrow({ where: { schoolId: school.id, year }, select: { id: true } })
  await db.event.create({
    data: { type: 'needs.stated', actorKind: 'agency', schoolId: school.id, agencyId: agency.id, subjectKind: 'call', subjectId: call.id, data: {} }, select: { id: true },
  })
  return { call }
}
type World = Awaited<ReturnType<typeof needsWorld>> & { school: School; agency: Agency; plannedCourse: Course }

/** What an agency states; the first agency has stated something else. */
export const needsBody = (school: School, courseId: string): NeedsStatement => (
  { year, school: school.slug, items: [{ courseId, form: 'CONCENTRATED', targetGroup: 'PLANNED', reason: 'Theo quy hoạch', headcounts: { [year]: 3 } }] })

/** By the name of the command or query. Those that only read come first. */
export const needsAttempts: Readonly<Record<string, (actor: Actor, world: World) => Promise<unknown>>> = {
  listCalls: (actor, { school }) => listCalls(actor, { year, school: school.slug }),
  listCourseChoices: (actor, { school }) => listCourseChoices(actor, { schoolId: school.id, year }),
  listStatements: (actor, { school }) => listStatements(actor, { year, school: school.slug, limit: 10 }),
  findStatement: (actor, { call, agency }) => findStatement(actor, { callId: call.id, agencyId: agency.id }),
  listOwnStatements: (actor, { call }) => listOwnStatements(actor, [call.id]),
  findNeedsFigures: (actor, { call }) => findNeedsFigures(actor, call.id, today),
  sumNeeds: (actor, { call }) => sumNeeds(actor, { callId: call.id }, today),
  listAskedAgencies: (actor, { call }) => listAskedAgencies(actor, { callId: call.id, limit: 10 }, today),
  listNeedsHistory: (actor, { call, agency }) => listNeedsHistory(actor, { callId: call.id, agencyId: agency.id }),
  countImplied: (actor) => countImplied(actor, today),
  listImplied: (actor) => listImplied(actor, { reason: 'update', limit: 10 }, today),
  exportImplied: (actor) => exportImplied(actor, { list: 'update', reason: 'Rà soát' }, now),
  exportNeeds: (actor, { school }) => actor.kind === 'public' ? Promise.resolve(cannotAsk) : exportNeeds(actor, { year, school: school.slug }),
  openNeedsCall: (actor) => openNeedsCall(actor, { year, deadline: addDays(today, -1) }, now),
  changeNeedsCall: (actor, { call }) => changeNeedsCall(actor, { callId: call.id, deadline: addDays(today, 20) }, now),
  remindAgencies: (actor, { call }) => remindAgencies(actor, { callId: call.id }, now),
  stateNeeds: (actor, { school, plannedCourse }) => stateNeeds(actor, needsBody(school, plannedCourse.id), now),
}
