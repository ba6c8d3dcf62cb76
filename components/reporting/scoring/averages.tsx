import { Panel } from '@/components/ui/page/panel'
import { Table } from '@/components/ui/table/table'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Locale } from '@/lib/i18n/locale'
import { formatNumber } from '@/lib/i18n/number'
import type { Translate } from '@/lib/i18n/sentence'
import { loadSchoolScoring } from '@/lib/reporting/scoring/loaders'
import type { SchoolScoring } from '@/lib/reporting/scoring/queries'
import { scoreItems } from '@/lib/reporting/scoring/schema'
import type { Day } from '@/lib/time'

/** What agencies think of the school: how many answered; once marks no longer change, means from three agencies on and remarks without names; and the school's own duties kept. */
export async function ScoringAverages({ year, today }: { year: number; today: Day }) {
  const [t, locale, schools] = await Promise.all([currentTranslator(), currentLocale(), loadSchoolScoring(year, today)])
  const word = (key: string, values?: Record<string, string | number>) => t(`reporting.scoring.${key}`, values)
  return schools.map((school) => (
    <Panel key={school.school} title={word('title')} className="page-wide">
      <p><span lang="vi">{school.school}</span>. {word('agencies', { count: school.agencies })}. {word('kept', { kept: school.kept, due: school.due })}</p>
      {school.closed ? <Means school={school} {...{ locale, t }} /> : <p className="text-sm text-soft">{word('notClosed', { year: String(year) })}</p>}
    </Panel>
  ))
}

function Means({ school, locale, t }: { school: SchoolScoring; locale: Locale; t: Translate }) {
  const word = (key: string) => t(`reporting.scoring.${key}`)
  return (
    <>
      <Table
        dense caption={word('caption')} rows={scoreItems.map((item) => ({ item, mean: school[item] }))} rowKey={({ item }) => item}
        columns={[
          { key: 'item', kind: 'head', head: word('item'), cell: ({ item }) => word(`items.${item}`) },
          { key: 'mean', kind: 'number', head: word('mean'), none: word('few'), cell: ({ mean }) => (mean === null ? null : formatNumber(mean, locale)) },
        ]}
      />
      {school.remarks.length === 0 ? <p className="text-sm text-soft">{word('noRemarks')}</p> : (
        <details><summary>{word('remarks')}</summary><ul>{school.remarks.map((remark, place) => <li key={place} lang="vi">{remark}</li>)}</ul></details>
      )}
    </>
  )
}
