// Duties of the permission matrix: one of the first agency, one of the first school.
import type { Actor } from '@/lib/access/actor'
import { createDutyFeed, revokeDutyFeed } from '@/lib/agreements/calendar/commands/duty-feed'
import { exportCalendar } from '@/lib/agreements/calendar/commands/export-calendar'
import { findDutyFeedDay } from '@/lib/agreements/calendar/queries/find-feed'
import { countCalendar, listCalendar, listCalendarDuties, listFeedDuties } from '@/lib/agreements/calendar/queries/list-calendar'
import { countAffected, findImpact } from '@/lib/agreements/obligations/queries/find-impact'
import { countDuties, findBoardDuty, listBoardDuties, listDutiesForPrograms, listDutyChoices } from '@/lib/agreements/obligations/queries/list-duties'
import { dayAt } from '@/lib/time'

const now = new Date()
const today = dayAt(now)
type World = { agreement: { id: string }; schoolDuty: { id: string } }

/** By the name of the command or query. */
export const dutyAttempts: Readonly<Record<string, (actor: Actor, world: World) => Promise<unknown>>> = {
  listBoardDuties: (actor) => listBoardDuties(actor, {}, { limit: 50 }, today).then(({ rows }) => rows),
  countDuties: (actor) => countDuties(actor, {}, today).then(({ soon }) => Array.from({ length: soon })),
  listDutiesForPrograms: (actor) => listDutiesForPrograms(actor, { limit: 50 }, today).then(({ items }) => items),
  findBoardDuty: (actor, { schoolDuty }) => findBoardDuty(actor, schoolDuty.id, today),
  listDutyChoices: (actor) => listDutyChoices(actor, today).then(({ agencies }) => agencies),
  countAffected: (actor, { agreement }) => countAffected(actor, agreement.id, 1, today),
  findImpact: (actor, { agreement }) => findImpact(actor, agreement.id, 1, today),
  countCalendar: (actor) => countCalendar(actor, today),
  listCalendar: (actor) => listCalendar(actor, today),
  listCalendarDuties: (actor) => listCalendarDuties(actor, today),
  listFeedDuties: (actor) => listFeedDuties(actor, today),
  exportCalendar: (actor) => exportCalendar(actor, now),
  createDutyFeed: (actor) => createDutyFeed(actor, now),
  findDutyFeedDay: (actor) => findDutyFeedDay(actor),
  revokeDutyFeed: (actor) => revokeDutyFeed(actor, now).then((result) => (result.ok ? 'revoked' : result)),
}
