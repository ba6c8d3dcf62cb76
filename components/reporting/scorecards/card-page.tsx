import { Link } from '@/components/ui/link'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Sub, Table } from '@/components/ui/table/table'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatNumber } from '@/lib/i18n/number'
import { loadScorecard } from '@/lib/reporting/scorecards/loaders'
import { measures } from '@/lib/reporting/scorecards/schema'
import { dayAt, formatDay, yearOf } from '@/lib/time'
import { addressOf, searchOf, type Search } from '../search'
import { YearPicker } from '../year-picker'
import { changeText, shareText, wordOf } from './words'

/** Where the cards of a workspace are: an agency has one of its own, without its id in the address. */
export const cardPath = (workspace: string, agencyId: string | null): string => (agencyId === null ? `${workspace}/scorecard` : `${workspace}/scorecards/${agencyId}`)

export type CardPageProps = { workspace: '/school' | '/province' | '/agency'; agencyId: string | null; search: Search }

/** One agency's six numbers of a year beside last year's, each leading to its rows. */
export async function ScorecardPage({ workspace, agencyId, search }: CardPageProps) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const today = dayAt(new Date())
  const { year } = searchOf(search)
  const card = await loadScorecard({ agencyId, year }, today)
  const word = wordOf(t)
  const path = cardPath(workspace, agencyId)
  const rows = measures.map((measure) => ({ measure, one: card.measures[measure] }))
  return (
    <div className="stack">
      <div>
        {agencyId !== null && <Breadcrumb label={word('crumbs')} crumbs={[{ label: word('title'), href: addressOf(`${workspace}/scorecards`, { year: String(year) }) }, { label: card.name }]} />}
        <PageHead
          wide title={agencyId === null ? word('own') : <span lang="vi">{card.name}</span>} lead={word('lead', { year: String(year), before: String(year - 1) })}
          reference={<>{agencyId === null && <span lang="vi">{card.name}</span>}<span>{word('asOf', { day: formatDay(today, locale) })}</span></>}
        />
      </div>
      <YearPicker year={year} thisYear={yearOf(today)} t={t} />
      <Panel look="tight">
        <Table
          caption={word('card')} rows={rows} rowKey={({ measure }) => measure}
          columns={[
            { key: 'measure', kind: 'head', head: word('measure'), cell: ({ measure }) => <>{word(`names.${measure}`)}<Sub>{word(`explained.${measure}`)}</Sub></> },
            { key: 'share', kind: 'number', head: word('value'), none: word('none'), cell: ({ measure, one }) => (one.share === null ? null : <Link href={addressOf(`${path}/${measure}`, { year: String(year) })}>{shareText(one.share, locale)}</Link>) },
            { key: 'part', kind: 'number', head: word('part'), none: word('none'), cell: ({ one }) => (one.total === 0 ? null : <>{word('rows.total', { counted: formatNumber(one.counted, locale), total: formatNumber(one.total, locale) })}{one.medianDays !== null && <Sub>{word('days', { days: formatNumber(one.medianDays, locale) })}</Sub>}</>) },
            { key: 'before', kind: 'number', head: word('before'), none: word('none'), cell: ({ one }) => (one.lastYear === null ? null : <>{shareText(one.lastYear, locale)}<Sub>{changeText(one, t)}</Sub></>) },
          ]}
        />
      </Panel>
    </div>
  )
}
