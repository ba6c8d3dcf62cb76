import { Link } from '@/components/ui/link'
import { Note } from '@/components/ui/page/note'
import type { Translate } from '@/lib/i18n/sentence'
import type { UnscheduledLine } from '@/lib/reporting/bunching/queries/find-bunching'

type UnscheduledProps = { lines: readonly UnscheduledLine[]; year: number; /** Whether the reader may schedule them. */ leads: boolean; t: Translate }

const sumOf = (lines: readonly UnscheduledLine[]) => lines.reduce((sum, { missing }) => sum + missing, 0)

/** What the plan still asks for, without a day to stand on: said in words, with the lines behind it. */
export function Unscheduled({ lines, year, leads, t }: UnscheduledProps) {
  if (lines.length === 0) return null
  const word = (key: string, values?: Record<string, string | number>) => t(`reporting.bunching.${key}`, values)
  const quarters = [...new Set(lines.map(({ quarter }) => quarter))].map((quarter) =>
    word('quarterCount', { quarter: t(`planning.quarters.q${quarter}`), count: sumOf(lines.filter((line) => line.quarter === quarter)) }))
  return (
    <Note tone="wait">
      <p>{word('unscheduled', { year, count: sumOf(lines), quarters: quarters.join(', ') })}</p>
      <ul>
        {lines.map(({ itemId, course, missing }) => (
          <li key={itemId}>
            {leads
              ? <Link href={`/school/plan/items/${itemId}/cohorts`}>{word('schedule', { course, count: missing })}</Link>
              : word('schedulePlain', { course, count: missing })}
          </li>
        ))}
      </ul>
    </Note>
  )
}
