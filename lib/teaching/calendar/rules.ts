import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { isCancelled } from '../rules'
import type { LessonItem } from '../schema'

/** Words the calendar needs, in the language of who asked for it. */
export type CalendarWords = { name: string; cancelled: string; online: string; kind: (kind: string) => string; cohort: (code: string) => string }

/** How often a calendar program may ask again. */
export const FEED_REFRESH_SECONDS = 15 * 60

const ZONE = 'Asia/Ho_Chi_Minh'
/** The definition that RFC 5545 asks for beside the name: the same hour all year, since 13 June 1975. */
const definition = [
  'BEGIN:VTIMEZONE', `TZID:${ZONE}`, 'BEGIN:STANDARD', 'DTSTART:19750613T000000', 'TZOFFSETFROM:+0700', 'TZOFFSETTO:+0700', 'TZNAME:+07', 'END:STANDARD', 'END:VTIMEZONE',
].join('\r\n')

/**
 * Lessons as iCalendar (RFC 5545), at the hours of Asia/Ho_Chi_Minh, which the file defines. A lesson keeps its UID for life and
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
      location: [lesson.room, lesson.place, lesson.link && words.online].filter(Boolean).join(', ') || null,
      ...(lesson.link ? { url: lesson.link } : {}),
      description: [
        lesson.changeNote, lesson.note, words.kind(lesson.kind), `${words.cohort(lesson.cohort.code)}, ${lesson.cohort.course}`, lesson.lecturers.join(', '),
      ].filter(Boolean).join('\n'),
    })
  }
  return inZone(calendar.toString())
}

/** The library writes instants in UTC, or else in the zone of the process; here they become hours of the zone, beside its definition. Such lines are short, so none is folded. */
const inZone = (text: string): string => text
  .replace(/^(DTSTART|DTEND):(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/gm, (_, name: string, ...parts: string[]) => {
    const [year, month, day, hour, minute, second] = parts.map(Number)
    const local = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day, (hour ?? 0) + 7, minute, second)).toISOString().slice(0, 19).replace(/[-:]/g, '')
    return `${name};TZID=${ZONE}:${local}`
  })
  .replace(/^BEGIN:VEVENT$/m, `${definition}\r\nBEGIN:VEVENT`)
