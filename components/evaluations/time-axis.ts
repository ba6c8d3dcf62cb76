import { addDays, dayOf, daysBetween, type Day } from '@/lib/time'

const monthAfter = (day: Day, months: number): Day => dayOf(new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + months, 1)))

export type TimeSpan = { from: Day; to: Day }

/** The months around some days, half a year at least: a single day stands in the middle. */
export function spanOf(days: readonly Day[], today: Day): TimeSpan {
  const [first, last] = [days.reduce((least, day) => (day < least ? day : least), days[0] ?? today), days.reduce((most, day) => (day > most ? day : most), days[0] ?? today)]
  const span = { from: monthAfter(first, 0), to: monthAfter(last, 1) }
  return daysBetween(span.from, span.to) < 180 ? { from: monthAfter(addDays(span.from, -62), 0), to: monthAfter(addDays(span.to, 62), 0) } : span
}

/** First days of months at even steps, `most` at most: where an axis of time is labelled. */
export function ticksOf({ from, to }: TimeSpan, most: number): Day[] {
  for (const step of [1, 2, 3, 6, 12, 24, 60]) {
    const place = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1
    const start = monthAfter(from, (step - (place % step)) % step)
    const ticks: Day[] = []
    for (let day = start < from ? monthAfter(start, step) : start; day <= to; day = monthAfter(day, step)) ticks.push(day)
    if (ticks.length <= most) return ticks
  }
  return []
}
