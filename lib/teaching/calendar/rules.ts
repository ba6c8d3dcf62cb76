import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { isCancelled } from '../rules'
import type { LessonItem } from '../schema'

/** Words the calendar needs, in the language of who asked for it. */
export type CalendarWords = { name: string; cancelled: string; kind: (kind: string) => string; cohort: (code: string) => string }

/** How often a calendar program may ask again. */
export const FEED_REFRESH_SECONDS = 15 * 60

/**
 * Lessons as iCalendar (RFC 5545). Times are UTC, so no program has to know our zone. A lesson keeps its UID for life and
 * its SEQUENCE rises with each change, so that the entry moves instead of doubling; a cancelled one stays and says so.
 * The same lessons give the same text, byte by byte.
 */
export function calendarOf(lessons: readonly LessonItem[], words: CalendarWords): string {
  const calendar = ical({ name: words.name, prodId: { company: 'school-portal', product: 'timetable' }, method: ICalCalendarMethod.PUBLISH, ttl: FEED_REFRESH_SECONDS })
  for (const lesson of lessons) {
    const cancelled = isCancelled(lesson)
    calendar.createEvent({
      id: `${lesson.id}@lesson`,
      sequence: lesson.revision,
      stamp: new Date(lesson.updatedAt),
      lastModified: new Date(lesson.updatedAt),
      start: new Date(lesson.startsAt),
      end: new Date(lesson.endsAt),
      summary: cancelled ? `${words.cancelled}: ${lesson.title}` : lesson.title,
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      location: [lesson.room, lesson.place].filter(Boolean).join(', ') || null,
      description: [
        lesson.changeNote, words.kind(lesson.kind), `${words.cohort(lesson.cohort.code)}, ${lesson.cohort.course}`, lesson.lecturers.join(', '),
      ].filter(Boolean).join('\n'),
    })
  }
  return calendar.toString()
}
