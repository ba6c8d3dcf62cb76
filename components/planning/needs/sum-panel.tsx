import { addressOf } from '@/components/reporting/search'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Link } from '@/components/ui/link'
import { Panel } from '@/components/ui/page/panel'
import { SelectField } from '@/components/ui/form/select-field'
import { FilterBar, FilterChips } from '@/components/ui/table/filter-bar'
import { Sub, Table, type Column } from '@/components/ui/table/table'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatNumber } from '@/lib/i18n/number'
import type { SummedNeed } from '@/lib/planning/needs/queries/find-figures'
import { sumOf } from '@/lib/planning/needs/rules'
import { yearsFrom } from '@/lib/planning/needs/schema'
import { targetGroups, type TargetGroup } from '@/lib/planning/schema'

type SumPanelProps = { sums: readonly SummedNeed[]; year: number; group: TargetGroup | undefined; path: string; kept: Readonly<Record<string, string | undefined>> }

/** What all agencies together need of each course and form, over five years; for all target groups or one. */
export async function SumPanel({ sums, year, group, path, kept }: SumPanelProps) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string) => t(`planning.needs.sum.${key}`)
  const number = (value: number) => formatNumber(value, locale)
  const all = sumOf(sums)
  const five = ({ headcounts }: Pick<SummedNeed, 'headcounts'>) => headcounts.reduce((sum, count) => sum + count, 0)
  const years = yearsFrom(year).map((one, ahead): Column<SummedNeed> => (
    { key: String(one), head: String(one), kind: 'number', none: '0', cell: ({ headcounts }) => number(headcounts[ahead] ?? 0) }))
  const whole = addressOf(path, kept)
  return (
    <Panel look="tight">
      <FilterBar label={word('filter')} submitLabel={word('apply')} keep={kept} aside={<p className="text-sm text-soft">{word('unit')}</p>}>
        <SelectField
          name="group" label={word('group')} placeholder={word('allGroups')} defaultValue={group}
          options={targetGroups.map((value) => ({ value, label: t(`planning.groups.${value}`) }))}
        />
      </FilterBar>
      <FilterChips
        label={word('chips')} removeLabel={word('unfilter')} clear={{ label: word('clear'), href: whole }}
        chips={group ? [{ label: `${word('group')}: ${t(`planning.groups.${group}`)}`, href: whole }] : []}
      />
      <Table
        caption={word('caption')} rows={sums} rowKey={({ courseId, form }) => `${courseId}/${form}`}
        empty={group ? <EmptyState title={word('noMatch')} action={<Link href={whole}>{word('clear')}</Link>} /> : <EmptyState title={word('empty')}>{word('emptyWhy')}</EmptyState>}
        columns={[
          { key: 'course', kind: 'head', head: word('course'), cell: ({ course, form }) => <><span lang="vi">{course}</span><Sub>{t(`catalogue.forms.${form}`)}</Sub></> },
          { key: 'agencies', kind: 'number', head: word('agencies'), cell: ({ agencies }) => number(agencies) },
          ...years,
          { key: 'five', kind: 'number', head: word('five'), cell: (row) => <b>{number(five(row))}</b> },
        ]}
        foot={[word('total'), '', ...all.map(number), number(five({ headcounts: all }))]}
      />
    </Panel>
  )
}
