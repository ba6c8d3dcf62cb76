import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import type { DutyItem } from '../obligations/schema'

export type CalendarDuty = Pick<DutyItem, 'id' | 'title' | 'dueOn' | 'state' | 'party'> & { revision: number; updatedAt: Date }
/** Words of the calendar, in the language of who asked for it. */
export type DutyWords = { name: string; done: (title: string) => string; ended: (title: string) => string }

const REFRESH_SECONDS = 15 * 60

/**
 * Duties as iCalendar (RFC 5545), each a whole day. The uid stays for life and the sequence rises with each change; what ended or no longer applies
 * stays and is cancelled. Titles hold classes and years, no names of people. The same duties give the same text.
 */
export function dutyCalendar(duties: readonly CalendarDuty[], words: DutyWords): string {
  const calendar = ical({ name: words.name, prodId: { company: 'school-portal', product: 'obligations' }, method: ICalCalendarMethod.PUBLISH, ttl: REFRESH_SECONDS })
  for (const { id, title, dueOn, state, party, revision, updatedAt } of duties) {
    const cancelled = state === 'withdrawn' || state === 'notApplicable'
    const summary = cancelled ? words.ended(title) : state === 'done' || state === 'doneLate' ? words.done(title) : title
    calendar.createEvent({
      // What does not apply is derived: it rises by half a step, so that a change after it still comes later.
      id: `${id}@obligation`, sequence: revision * 2 + (state === 'notApplicable' ? 1 : 0), summary, description: party, allDay: true,
      start: new Date(`${dueOn}T00:00:00.000Z`), stamp: updatedAt, lastModified: updatedAt, status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    })
  }
  return calendar.toString()
}
