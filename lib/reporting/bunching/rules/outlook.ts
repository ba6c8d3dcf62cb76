import { inForce } from '../../../planning/parameters/rules'
import type { ParameterCode } from '../../../planning/parameters/schema'
import { addDays, type Day } from '../../../time'
import { forecast, weeksUntilYearEnd, type Class, type Span, type Supply, type Week } from './forecast'
import { proposeMoves, type Move } from './proposals'
import { supplyIn, type Means } from './supply'

type Value = { code: ParameterCode; value: number; validFrom: Day; own: boolean }

/** The rest of a year: its weeks, what they are held against, what could open earlier. `earliest`: no class is proposed to open before. */
export type Outlook = { weeks: Week[]; moves: Move[]; earliest: Day; supplyOf: (span: Span) => Supply }

export function outlookOf({ classes, ...means }: Means & { classes: readonly Class[] }, values: readonly Value[], today: Day): Outlook {
  const spans = weeksUntilYearEnd(today)
  const supplies = new Map(spans.map((span) => [span.monday, supplyIn(span, means, {
    lecturersPerClass: valueOn(values, 'LECTURERS_PER_CLASS', span.from), partTimeShare: valueOn(values, 'PART_TIME_ROOM_SHARE', span.from),
  })]))
  const supplyOf = ({ monday }: Span): Supply => supplies.get(monday) ?? { rooms: 0, lecturers: 0, lecturersPerClass: 1, partTimeShare: 0 }
  const weeks = forecast(classes, spans, supplyOf)
  const earliest = addDays(today, valueOn(values, 'NOTICE_DAYS', today))
  return { weeks, earliest, supplyOf, moves: proposeMoves(classes, weeks, supplyOf, earliest) }
}

/** Every parameter has had a general value since 2021; one without is a fault of the installation, not a zero. */
function valueOn(values: readonly Value[], code: ParameterCode, day: Day): number {
  const found = inForce(values, code, day)
  if (!found) throw new Error(`No value of ${code} on ${day}`)
  return found.value
}
