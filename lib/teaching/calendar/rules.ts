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

/** One entry of a calendar. Its uid stays for life, its sequence rises with each change. */
export type CalendarEntry = {
  uid: string; sequence: number; updatedAt: string; startsAt: string; endsAt: string; cancelled: boolean
  summary: string; location: string | null; url: string | null; description: string
}

/**
 * Lessons as iCalendar. A lesson keeps its UID for life and its SEQUENCE rises with each change, so that the entry moves
 * instead of doubling; a cancelled one stays and says so.
 */
export const calendarOf = (lessons: readonly LessonItem[], words: CalendarWords): string => calendarFile(words.name, lessons.map((lesson) => ({
  uid: `${lesson.id}@lesson`, sequence: lesson.revision, updatedAt: lesson.updatedAt, startsAt: lesson.startsAt, endsAt: lesson.endsAt, cancelled: isCancelled(lesson),
  summary: isCancelled(lesson) ? `${words.cancelled}: ${lesson.title}` : lesson.title,
  location: [lesson.room, lesson.place, lesson.link && words.online].filter(Boolean).join(', ') || null,
  url: lesson.link,
  description: [
    lesson.changeNote, lesson.note, words.kind(lesson.kind), `${words.cohort(lesson.cohort.code)}, ${lesson.cohort.course}`, lesson.lecturers.join(', '),
  ].filter(Boolean).join('\n'),
})))

/** Entries as iCalendar (RFC 5545), at the hours of Asia/Ho_Chi_Minh, which the file defines. The same entries give the same text, byte by byte. */
export function calendarFile(name: string, entries: readonly CalendarEntry[]): string {
  const calendar = ical({ name, prodId: { company: 'school-portal', product: 'timetable' }, method: ICalCalendarMethod.PUBLISH, ttl: FEED_REFRESH_SECONDS })
  for (const { uid, sequence, updatedAt, startsAt, endsAt, cancelled, summary, location, url, description } of entries) {
    calendar.createEvent({
      id: uid, sequence, summary, location, description, ...(url ? { url } : {}),
      stamp: new Date(updatedAt), lastModified: new Date(updatedAt), start: new Date(startsAt), end: new Date(endsAt),
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
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
