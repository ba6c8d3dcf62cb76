import type { EventType } from '../../../events/record'

/** What happened elsewhere that opens duties or moves their day: classes, notices, the timetable, needs, plans, rounds of evaluation, comment reports. */
export const movingEvents: readonly EventType[] = [
  'cohort.scheduled', 'cohort.moved', 'cohort.announced', 'cohort.closed', 'cohort.opened', 'cohort.completed', 'notice.issued', 'notice.corrected', 'quota.assigned', 'timetable.published',
  'needs.called', 'needs.extended', 'plan.proposed', 'plan.approved', 'evaluation.opened', 'reports.sent',
]

/** How far back each run looks. It runs every minute: what one run missed the next four see. */
export const LOOKED_BACK_MS = 5 * 60_000

/** The least id that an event of that moment can have: ids begin with their time. */
export function firstIdAt(moment: Date): string {
  const time = moment.getTime().toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-0000-0000-000000000000`
}
