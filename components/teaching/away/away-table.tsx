import { Badge } from '@/components/ui/badge'
import { Sub, Table } from '@/components/ui/table/table'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Translate } from '@/lib/i18n/sentence'
import type { AwayClass, AwayWeek } from '@/lib/teaching/away/schema'
import { addDays, formatDay } from '@/lib/time'

type Words = (key: string, values?: Record<string, string | number>) => string

/** Weeks as rows: how many are away, and who in which class. `markedCode`: the class whose weeks carry a badge. */
export async function AwayTable({ weeks, markedCode }: { weeks: readonly AwayWeek[]; markedCode: string | null }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word: Words = (key, values) => t(`teaching.away.${key}`, values)
  return (
    <Table
      caption={word('caption')} rows={weeks} rowKey={({ monday }) => monday}
      columns={[
        { key: 'week', head: word('week'), kind: 'head', cell: ({ monday, number, marked }) => (
          <>
            {word('weekOf', { number })}<Sub><span className="nowrap">{formatDay(monday, locale)}–{formatDay(addDays(monday, 6), locale)}</span></Sub>
            {marked && markedCode && <>{' '}<Badge tone="ink" icon="calendar">{word('marked', { code: markedCode })}</Badge></>}
          </>
        ) },
        { key: 'away', head: word('away'), none: word('nobody'), cell: (week) => (week.total > 0 ? <Total week={week} word={word} /> : null) },
        { key: 'who', head: word('who'), none: word('nobody'), cell: ({ classes }) => (classes.length > 0
          ? <ul className="stack-tight">{classes.map((one) => <li key={one.cohortId}><InClass one={one} word={word} t={t} /></li>)}</ul>
          : null) },
      ]}
    />
  )
}

function Total({ week: { total, leaders, unsure }, word }: { week: AwayWeek; word: Words }) {
  const more = [leaders > 0 && word('leaders', { count: leaders }), unsure === total ? word('unsureAll') : unsure > 0 && word('unsure', { count: unsure })].filter(Boolean)
  return <><span className="font-semibold">{word('people', { count: total })}</span>{more.length > 0 && <Sub>{more.join('; ')}</Sub>}</>
}

function InClass({ one, word, t }: { one: AwayClass; word: Words; t: Translate }) {
  const when = one.halves === null ? word('expected') : word('halves', { count: one.halves })
  return (
    <>
      <span className="nowrap font-semibold">{word('classOf', { code: one.code })}</span>, <span className="nowrap">{when}</span>:{' '}
      {one.people.map((person) => named(person, one.halves, t)).join(', ')}
    </>
  )
}

/** The name, with what sets the person apart from the others of the class. */
function named({ name, state, halves }: AwayClass['people'][number], most: number | null, t: Translate): string {
  const other = state === 'ENROLLED' ? null : t(`teaching.away.states.${state}`)
  const own = halves !== most ? (halves ?? 0) : null
  if (other && own !== null) return t('teaching.away.ownOther', { name, state: other, halves: own })
  if (other) return t('teaching.away.other', { name, state: other })
  return own === null ? name : t('teaching.away.own', { name, halves: own })
}
