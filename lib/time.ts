/** A calendar day as `YYYY-MM-DD`. Days stay strings in the core: Prisma hands them out as UTC midnight. */
export type Day = string

const ZONE = 'Asia/Ho_Chi_Minh'
const DAY_MS = 86_400_000
// Making a format takes longer than a hundred uses of it.
const englishDay = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' })
const englishWeekday = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday: 'long' })
const clockInZone = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, hour: '2-digit', minute: '2-digit' })
const partsInZone = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit' })

/** The calendar day in Việt Nam at an instant. */
export const dayAt = (instant: Date): Day => partsInZone.format(instant)
/** The day of a `date` column as Prisma hands it out. */
export const dayOf = (column: Date): Day => column.toISOString().slice(0, 10)
export const dayOrNull = (column: Date | null): Day | null => (column ? dayOf(column) : null)
/** What Prisma wants for a `date` column. */
export const dateOf = (day: Day): Date => new Date(`${day}T00:00:00.000Z`)
export const addDays = (day: Day, days: number): Day => dayOf(new Date(dateOf(day).getTime() + days * DAY_MS))
/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => Math.round((dateOf(to).getTime() - dateOf(from).getTime()) / DAY_MS)
export const yearOf = (day: Day): number => Number(day.slice(0, 4))
/** The Monday of the day's week. */
export const mondayOf = (day: Day): Day => addDays(day, -((dateOf(day).getUTCDay() + 6) % 7))
/** The number of the day's week, 1 to 53: weeks begin on Monday, the first one holds the year's first Thursday (ISO 8601). */
export function weekNumber(day: Day): number {
  const thursday = addDays(mondayOf(day), 3)
  return 1 + Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7)
}
/** The instant of an hour and minute of a day in Việt Nam, which has had no daylight saving since 1975. */
export const instantAt = (day: Day, clock: `${number}:${number}`): Date => new Date(`${day}T${clock}:00.000+07:00`)
/** A deadline is the end of its day in Việt Nam, inclusive. */
export const endOf = (day: Day): Date => new Date(`${day}T23:59:59.999+07:00`)

/** Whether the text is a day that exists; the year 0000, which JavaScript has, no calendar and no database does. */
export function isDay(text: string): boolean {
  const date = /^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00.000Z`) : null
  return date !== null && !Number.isNaN(date.getTime()) && dayOf(date) === text
}

/** Age in full years on a day. */
export function ageOn(birth: Day, on: Day): number {
  const years = yearOf(on) - yearOf(birth)
  return on.slice(5) >= birth.slice(5) ? years : years - 1
}

/** A day as officials write it (5/3/1987, 05-03-1987, 05031987), or null if it is none. */
export function parseWrittenDay(text: string): Day | null {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim()) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(text.trim())
  if (!match) return isDay(text.trim()) ? text.trim() : null
  const [, day = '', month = '', year = ''] = match
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(iso) ? iso : null
}

/** 16/03/2026 in Vietnamese, 16 Mar 2026 in English. */
export function formatDay(day: Day, locale: string): string {
  if (locale === 'vi') return `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`
  return englishDay.format(dateOf(day))
}

const weekdays = ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy']
export const weekdayName = (day: Day, locale: string): string =>
  locale === 'vi'
    ? (weekdays[dateOf(day).getUTCDay()] ?? '')
    : englishWeekday.format(dateOf(day))

/** "17 giờ", "9 giờ 42" in Vietnamese, "17:00" in English; always the clock of Việt Nam. */
export function formatClock(instant: Date, locale: string): string {
  const clock = clockInZone.format(instant)
  if (locale !== 'vi') return clock
  const [hour = '', minute = ''] = clock.split(':')
  return minute === '00' ? `${Number(hour)} giờ` : `${Number(hour)} giờ ${minute}`
}
