import { Link } from '@/components/ui/link'
import { Panel } from '@/components/ui/page/panel'
import { Section } from '@/components/ui/page/section'
import { StatTile, Stats } from '@/components/ui/page/stats'
import { Table } from '@/components/ui/table/table'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { loadAgency } from '@/lib/succession/loaders'
import { formatDay, type Day } from '@/lib/time'
import type { Home } from './directory-page'
import { LineDrawing } from './line-drawing'
import { paperName } from './words'

/** An agency over time: names, parents on both lines, who came before and after, what it holds, and its years as they were and as they are now. */
export async function AgencySections({ id, home }: { id: string; home: Home }) {
  const [{ agency, today, decides }, t, locale] = await Promise.all([loadAgency(id), currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string | number>) => t(`succession.${key}`, values)
  const day = (one: Day) => formatDay(one, locale)
  const period = ({ from, to }: { from: Day; to: Day | null }) => (to ? word('until', { from: day(from), to: day(to) }) : word('from', { from: day(from) }))
  const ties = [...agency.predecessors.map((tie) => ({ ...tie, side: 'before' })), ...agency.successors.map((tie) => ({ ...tie, side: 'after' }))]
  return (
    <>
      <Section id="names" title={word('names')} aside={decides ? <span className="flex flex-wrap gap-x-5 gap-y-2">{!agency.validTo && <Link href={`${home}/${id}/change`}>{word('change')}</Link>}<Link href={`${home}/successions/new?from=${id}`}>{word('start')}</Link></span> : undefined}>
        <Panel look="tight"><Table caption={word('names')} rows={agency.names} rowKey={({ from }) => from} columns={[
          { key: 'name', kind: 'head', head: word('name'), cell: ({ name }) => <span lang="vi">{name}</span> }, { key: 'short', head: word('shortName'), cell: ({ shortName }) => <span lang="vi">{shortName}</span> },
          { key: 'period', head: word('period'), cell: period }, { key: 'decision', head: word('paper'), none: word('none'), cell: ({ decisionNumber }) => (decisionNumber ? paperName(decisionNumber, t) : null) },
        ]} /></Panel>
      </Section>
      {agency.parents.length > 0 && <Section id="parents" title={word('parents')}>
        <Panel look="tight"><Table caption={word('parents')} rows={agency.parents} rowKey={({ id: parent, line, from }) => `${parent}${line}${from}`} columns={[
          { key: 'parent', kind: 'head', head: word('parent'), cell: (one) => <Link href={`${home}/${one.id}`} lang="vi">{one.name}</Link> }, { key: 'line', head: word('line'), cell: ({ line }) => word(`lines.${line}`) }, { key: 'period', head: word('period'), cell: period },
        ]} /></Panel>
      </Section>}
      <Section id="timeline" title={word('timeline')}>
        {ties.length === 0 ? <p>{agency.validTo ? word('unmapped') : word('noTies')}</p> : <div className="stack">
          <Panel><LineDrawing agency={agency} today={today} label={word('timelineText')} /></Panel>
          <Panel look="tight"><Table caption={word('timeline')} rows={ties} rowKey={(tie) => `${tie.side}${tie.id}${tie.on}`} groups={{ keyOf: ({ side }) => side, head: ([first]) => first && word(first.side) }} columns={[
            { key: 'agency', kind: 'head', head: word('agency'), cell: (tie) => <Link href={`${home}/${tie.id}`} lang="vi">{tie.name}</Link> }, { key: 'kind', head: word('relation'), cell: ({ kind }) => word(`kinds.${kind}`) },
            { key: 'day', head: word('day'), cell: ({ on }) => day(on) }, { key: 'decision', head: word('paper'), cell: ({ decisionNumber }) => paperName(decisionNumber, t) },
          ]} /></Panel></div>}
      </Section>
      <Section id="holds" title={word('holds')}>
        <Stats>{Object.entries(agency.holds).map(([key, count]) => <StatTile key={key} label={word(`holding.${key}`)} figure={String(count)} />)}</Stats>
        {agency.liaisons.length > 0 && <Panel look="tight"><Table caption={word('liaisons')} captionShown rows={agency.liaisons} rowKey={(one) => one.id} columns={[
          { key: 'name', kind: 'head', head: word('fullName'), cell: ({ name }) => <span lang="vi">{name}</span> }, { key: 'role', head: word('part'), cell: ({ role }) => word(`roles.${role}`) },
        ]} /></Panel>}
      </Section>
      <Section id="years" title={word('years')}>
        {agency.years.length === 0 ? <p>{word('noYears')}</p> : <Panel look="tight"><Table
          caption={word('years')} rowKey={({ year, when }) => `${String(year)}${when}`} groups={{ keyOf: ({ year }) => String(year), head: ([first]) => first && String(first.year) }}
          rows={agency.years.flatMap((one) => [
            { year: one.year, when: 'asWas', seats: one.seatsThen, taken: one.takenThen, trainees: one.traineesThen }, { year: one.year, when: 'asNow', seats: one.seatsNow, taken: one.takenNow, trainees: one.traineesNow },
          ])}
          columns={[
            { key: 'when', kind: 'head', head: word('counted'), cell: ({ when }) => word(when) }, { key: 'seats', kind: 'number', head: word('seats'), cell: ({ seats }) => seats },
            { key: 'taken', kind: 'number', head: word('taken'), cell: ({ taken }) => taken }, { key: 'trainees', kind: 'number', head: word('trainees'), cell: ({ trainees }) => trainees },
          ]}
        /></Panel>}
        <p className="mt-3 text-sm text-soft">{word('asNowWhy')}</p>
      </Section>
    </>
  )
}
