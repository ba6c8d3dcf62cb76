import { EmptyState } from '@/components/ui/page/empty-state'
import { Table, type Column } from '@/components/ui/table/table'
import type { Comparison, CriterionText } from '@/lib/evaluations/comparison/queries'
import { changeOf, gapOf } from '@/lib/evaluations/comparison/rules'
import { timings } from '@/lib/evaluations/schema'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'

const respondents = ['TRAINEE', 'MANAGER', 'AGENCY'] as const

type Row = { item: CriterionText; respondent: (typeof respondents)[number] }

/** Under each item a row for each group that was asked, a column for each time, then what changed and how far both sides differ. */
export async function ComparisonTable({ comparison: { items, figures } }: { comparison: Comparison }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string | number>) => t(`evaluations.compare.${key}`, values)
  const number = (value: number, signed = false) => new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: signed ? 'exceptZero' : 'auto' }).format(value)
  const share = (value: number) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(value)
  const signed = (value: number | null, kind: string) => value !== null && (kind === 'YES_NO' ? word('points', { points: new Intl.NumberFormat(locale, { maximumFractionDigits: 0, signDisplay: 'exceptZero' }).format(value * 100) }) : number(value, true))
  const rows = items.flatMap((item) => respondents.filter((respondent) => figures.some((one) => one.code === item.code && one.respondent === respondent)).map((respondent): Row => ({ item, respondent })))
  const columns: Column<Row>[] = [
    { key: 'who', head: word('who'), kind: 'head', cell: ({ respondent }) => t(`evaluations.respondents.${respondent}`) },
    ...timings.filter((timing) => figures.some((one) => one.timing === timing)).map((timing): Column<Row> => ({
      key: timing, head: t(`evaluations.timings.${timing}`), kind: 'number', none: word('none'),
      cell: ({ item, respondent }) => {
        const figure = figures.find((one) => one.code === item.code && one.respondent === respondent && one.timing === timing)
        return figure && word('cell', { mean: item.kind === 'YES_NO' ? share(figure.mean) : number(figure.mean), count: figure.answers })
      },
    })),
    { key: 'change', head: word('change'), kind: 'number', none: word('none'), cell: ({ item, respondent }) => signed(changeOf(figures, item.code, respondent), item.kind) || undefined },
    { key: 'gap', head: word('gap'), kind: 'number', none: word('none'), cell: ({ item, respondent }) => (respondent === 'TRAINEE' && signed(gapOf(figures, item.code), item.kind)) || undefined },
  ]
  return (
    <Table
      caption={word('caption')} rows={rows} rowKey={({ item, respondent }) => `${item.code} ${respondent}`} columns={columns} empty={<EmptyState title={word('empty')}>{word('emptyWhy')}</EmptyState>}
      groups={{ keyOf: ({ item }) => item.code, head: ([first]) => first && (locale === 'vi' ? first.item.textVi : first.item.textEn) }}
    />
  )
}
