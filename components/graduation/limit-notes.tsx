import { Badge } from '@/components/ui/badge'
import { Link } from '@/components/ui/link'
import { isShort } from '@/lib/graduation/review/rules'
import type { ClassReview } from '@/lib/graduation/review/queries/find-review'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatDay, type Day } from '@/lib/time'

type LimitNotesProps = {
  review: ClassReview; counts: { ready: number; open: number; failing: number }
  /** The last day of a class that still runs. */
  until: Day | null
  /** The reader may open the table of parameters. */
  links: boolean
}

/** How many stand where, and by what the class is judged: each limit with its source, and whether anybody compared it with that. */
export async function LimitNotes({ review, counts, until, links }: LimitNotesProps) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string | number>) => t(`graduation.review.${key}`, values)
  const limits = review.rows[0]?.conditions ?? []
  return (
    <div className="stack-tight px-5 py-4">
      <p>{word('lead')}</p>
      {until && <p>{word('until', { day: formatDay(until, locale) })}</p>}
      {isShort(review.course) && <p>{word('short')}</p>}
      {review.rows.length > 0 && <p className="font-semibold">{word('counts', counts)}</p>}
      {review.deferred.length > 0 && <p>{word('deferred', { names: review.deferred.map(({ name }) => name).join(', ') })}</p>}
      <ul className="stack-tight text-sm">
        {limits.map(({ code, source, verified }) => (
          <li key={code}>{t(`graduation.conditions.${code}.name`)}: <span lang="vi">{source}</span> {!verified && <Badge tone="wait" icon="question-diamond">{word('unverified')}</Badge>}</li>
        ))}
      </ul>
      {limits.some(({ verified }) => !verified) && <p className="text-sm text-soft">{word('unverifiedNote')}{links && <> <Link href="/school/bunching/parameters">{word('parameters')}</Link></>}</p>}
    </div>
  )
}
