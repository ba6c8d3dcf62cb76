import { ActionForm } from '@/components/frame/action-form'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Table } from '@/components/ui/table/table'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Translate } from '@/lib/i18n/sentence'
import { scoreSchoolAction } from '@/lib/reporting/scoring/actions'
import { loadOwnScores } from '@/lib/reporting/scoring/loaders'
import type { OwnScore } from '@/lib/reporting/scoring/queries'
import { scoreItems } from '@/lib/reporting/scoring/schema'
import { dayAt, formatDay, yearOf } from '@/lib/time'
import { searchOf, type Search } from '../search'
import { YearPicker } from '../year-picker'

/** How the agency marks the schools of its province in a year. */
export async function SchoolScorePage({ search }: { search: Search }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const { year } = searchOf(search)
  const thisYear = yearOf(dayAt(new Date()))
  const scores = await loadOwnScores(year)
  const word = (key: string, values?: Record<string, string | number>) => t(`reporting.scoring.${key}`, values)
  const isOpen = ({ closed }: OwnScore) => !closed && (year === thisYear || year === thisYear - 1)
  return (
    <div className="stack">
      <PageHead wide title={word('title')} lead={word('lead')} />
      {search['saved'] === '1' && <Note tone="good">{word('saved')}</Note>}
      <YearPicker year={year} thisYear={thisYear} t={t} />
      {scores.map((one) => (
        <Panel key={one.school.slug} id={one.school.slug} title={one.school.name}>
          {one.scored && <p>{word('given', { day: formatDay(one.scored.on, locale) })}</p>}
          {one.closed && <Note>{one.reviewedOn ? word('closed', { year: String(year), day: formatDay(one.reviewedOn, locale) }) : word('closedUnseen', { year: String(year) })}</Note>}
          {isOpen(one) && <Note tone="wait">{word(one.reviewMonth === null ? 'closes' : 'closesInMonth', { year: String(year), month: `${one.reviewMonth ?? ''}/${year}`, day: formatDay(`${year + 1}-12-31`, locale) })}</Note>}
          {isOpen(one) ? <ScoreForm one={one} t={t} /> : <GivenMarks one={one} t={t} />}
        </Panel>
      ))}
    </div>
  )
}

function ScoreForm({ one: { year, school, scored }, t }: { one: OwnScore; t: Translate }) {
  const word = (key: string) => t(`reporting.scoring.${key}`)
  const options = ['one', 'two', 'three', 'four', 'five'].map((mark, index) => ({ value: String(index + 1), label: word(`marks.${mark}`) }))
  return (
    <ActionForm
      action={scoreSchoolAction} scope={school.slug} hidden={{ year: String(year), school: school.slug }} labels={{ wrong: word('wrong'), prefix: t('web.frame.errorPrefix') }}
      buttons={[{ label: word(scored ? 'again' : 'save'), pending: word('pending') }]}
      fields={[
        ...scoreItems.map((item) => ({ kind: 'select' as const, name: item, label: word(`items.${item}`), placeholder: word('noOpinion'), value: scored?.[item]?.toString() ?? '', options })),
        { kind: 'area', name: 'remark', label: word('remark'), hint: word('remarkHint'), mark: t('web.frame.optional'), value: scored?.remark ?? '' },
      ]}
    />
  )
}

function GivenMarks({ one: { scored }, t }: { one: OwnScore; t: Translate }) {
  const word = (key: string) => t(`reporting.scoring.${key}`)
  if (!scored) return <EmptyState title={word('notGiven')} />
  return (
    <>
      <Table
        dense caption={word('title')} rows={scoreItems.map((item) => ({ item, mark: scored[item] }))} rowKey={({ item }) => item}
        columns={[
          { key: 'item', kind: 'head', head: word('item'), cell: ({ item }) => word(`items.${item}`) },
          { key: 'mark', kind: 'number', head: word('mark'), none: word('noOpinion'), cell: ({ mark }) => mark },
        ]}
      />
      {scored.remark !== '' && <p lang="vi">{scored.remark}</p>}
    </>
  )
}
