import type { ReactNode } from 'react'
import { Note } from '@/components/ui/page/note'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Panel } from '@/components/ui/page/panel'
import { Table, type Column } from '@/components/ui/table/table'
import type { Comparison, CriterionText, OpenRounds } from '@/lib/evaluations/comparison/queries'
import { changeOf, comparable, gapOf, type Figure } from '@/lib/evaluations/comparison/rules'
import { timings } from '@/lib/evaluations/schema'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Translate } from '@/lib/i18n/sentence'
import { differenceText, meanText } from './figure-text'
import { ProvisionalBadge } from './provisional-badge'

const respondents = ['TRAINEE', 'MANAGER', 'AGENCY'] as const
type Row = { item: CriterionText; respondent: (typeof respondents)[number] }

/** What was asked at two times or of two sides, the widest gap first: under each item a row for each group, a column for each time, then what changed and how far both sides differ. */
export async function ComparisonTable({ comparison: { items, figures } }: { comparison: Comparison }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const { compared, rest } = comparable(items, figures)
  const empty = rest.length > 0 ? 'nothingTwice' : 'empty'
  return (
    <FigureTable
      items={compared} figures={figures} caption={t('evaluations.compare.caption')} more={differences(figures, t, locale)}
      empty={<EmptyState title={t(`evaluations.compare.${empty}`)}>{t(`evaluations.compare.${empty}Why`)}</EmptyState>}
    />
  )
}

/** What was asked once of one side only, folded: there is nothing to compare it with. */
export async function ComparisonRest({ comparison: { items, figures } }: { comparison: Comparison }) {
  const t = await currentTranslator()
  const { rest } = comparable(items, figures)
  if (rest.length === 0) return null
  return (
    <details className="chart-data page-wide">
      <summary>{t('evaluations.compare.rest', { count: rest.length })}</summary>
      <Panel look="tight"><FigureTable items={rest} figures={figures} caption={t('evaluations.compare.restCaption')} more={[]} /></Panel>
    </details>
  )
}

/** Which rounds a comparison leaves out, because they are still answered. */
export async function OpenRoundsNote({ open: { rounds, answered, invited } }: { open: OpenRounds }) {
  const t = await currentTranslator()
  if (rounds === 0) return null
  return <Note tone="plain"><p><ProvisionalBadge answered={answered} invited={invited} /></p><p>{t('evaluations.compare.left', { count: rounds })}</p></Note>
}

function differences(figures: readonly Figure[], t: Translate, locale: string): Column<Row>[] {
  const told = (value: number | null, kind: string, of: 'change' | 'gap') => value !== null && differenceText(value, kind, of, t, locale)
  const none = t('evaluations.compare.none')
  return [
    { key: 'change', head: t('evaluations.compare.change'), kind: 'number', none, cell: ({ item, respondent }) => told(changeOf(figures, item.code, respondent), item.kind, 'change') || undefined },
    { key: 'gap', head: t('evaluations.compare.gap'), kind: 'number', none, cell: ({ item, respondent }) => (respondent === 'TRAINEE' && told(gapOf(figures, item.code), item.kind, 'gap')) || undefined },
  ]
}

type FigureTableProps = { items: readonly CriterionText[]; figures: readonly Figure[]; caption: string; more: readonly Column<Row>[]; empty?: ReactNode }

async function FigureTable({ items, figures, caption, more, empty }: FigureTableProps) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const codes = new Set(items.map(({ code }) => code))
  const own = figures.filter(({ code }) => codes.has(code))
  const rows = items.flatMap((item) => respondents.filter((respondent) => own.some((one) => one.code === item.code && one.respondent === respondent)).map((respondent): Row => ({ item, respondent })))
  const columns: Column<Row>[] = [
    { key: 'who', head: t('evaluations.compare.who'), kind: 'head', cell: ({ respondent }) => t(`evaluations.respondents.${respondent}`) },
    ...timings.filter((timing) => own.some((one) => one.timing === timing)).map((timing): Column<Row> => ({
      key: timing, head: t(`evaluations.timings.${timing}`), kind: 'number', none: t('evaluations.compare.none'),
      cell: ({ item, respondent }) => {
        const figure = own.find((one) => one.code === item.code && one.respondent === respondent && one.timing === timing)
        return figure && t('evaluations.compare.cell', { mean: meanText(figure.mean, item.kind, locale), count: figure.answers })
      },
    })),
    ...more,
  ]
  return (
    <Table
      caption={caption} rows={rows} rowKey={({ item, respondent }) => `${item.code} ${respondent}`} columns={columns} empty={empty}
      groups={{ keyOf: ({ item }) => item.code, head: ([first]) => first && (locale === 'vi' ? first.item.textVi : first.item.textEn) }}
    />
  )
}
