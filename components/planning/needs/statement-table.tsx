import { EmptyState } from '@/components/ui/page/empty-state'
import { Sub, Table, type Column } from '@/components/ui/table/table'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatNumber } from '@/lib/i18n/number'
import { inYears, sumOf } from '@/lib/planning/needs/rules'
import { yearsFrom } from '@/lib/planning/needs/schema'
import type { StatedNeed, Statement } from '@/lib/planning/needs/steps/statement'
import { LateBadge } from './late-badge'

/** What an agency stated, row by row, with sums; late rows say so. */
export async function StatementTable({ statement }: { statement: Statement }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string) => t(`planning.needs.statement.${key}`)
  const { year, items } = statement
  const years = yearsFrom(year).map((one): Column<StatedNeed> => (
    { key: String(one), head: String(one), kind: 'number', none: '0', cell: ({ headcounts }) => { const count = headcounts[String(one)]; return count ? formatNumber(count, locale) : null } }))
  const sums = sumOf(items.map(({ headcounts }) => ({ headcounts: inYears(year, headcounts) })))
  return (
    <Table
      caption={word('caption')} rows={items} rowKey={({ courseId, form, targetGroup }) => `${courseId}/${form}/${targetGroup}`} empty={<EmptyState title={word('none')} />}
      columns={[
        { key: 'course', kind: 'head', head: word('course'), cell: ({ course, form, late }) => <><span lang="vi">{course}</span><Sub>{t(`catalogue.forms.${form}`)}</Sub>{late && <> <LateBadge /></>}</> },
        { key: 'group', head: word('group'), cell: ({ targetGroup }) => t(`planning.groups.${targetGroup}`) },
        ...years,
        { key: 'reason', head: word('reason'), cell: ({ reason }) => <span lang="vi">{reason}</span> },
      ]}
      foot={[word('total'), '', ...sums.map((count) => formatNumber(count, locale)), '']}
    />
  )
}
