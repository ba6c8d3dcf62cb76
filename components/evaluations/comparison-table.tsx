import { EmptyState } from '@/components/ui/page/empty-state'
import { Table, type Column } from '@/components/ui/table/table'
import type { Comparison, CriterionText } from '@/lib/evaluations/comparison/queries'
import { changeOf, gapOf } from '@/lib/evaluations/comparison/rules'
import { timings } from '@/lib/evaluations/schema'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'

const respondents = ['TRAINEE', 'MANAGER', 'AGENCY'] as const

/** A row per item, a column per group and time, then what changed and how far both sides differ. */
export async function ComparisonTable({ comparison: { items, figures } }: { comparison: Comparison }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string | number>) => t(`evaluations.compare.${key}`, values)
  const number = (value: number, signed = false) => new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: signed ? 'exceptZero' : 'auto' }).format(value)
  const share = (value: number) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(value)
  const groups = respondents.flatMap((respondent) => timings.filter((timing) => figures.some((one) => one.respondent === respondent && one.timing === timing)).map((timing) => ({ respondent, timing })))
  const columns: Column<CriterionText>[] = [
    { key: 'item', head: word('item'), kind: 'head', cell: ({ textVi, textEn }) => (locale === 'vi' ? textVi : textEn) },
    ...groups.map(({ respondent, timing }): Column<CriterionText> => ({
      key: `${respondent} ${timing}`, head: word('group', { who: t(`evaluations.respondents.${respondent}`), when: t(`evaluations.timings.${timing}`) }), kind: 'number', none: word('none'),
      cell: ({ code, kind }) => {
        const figure = figures.find((one) => one.code === code && one.respondent === respondent && one.timing === timing)
        return figure && word('cell', { mean: kind === 'YES_NO' ? share(figure.mean) : number(figure.mean), count: figure.answers })
      },
    })),
    { key: 'change', head: word('change'), kind: 'number', none: word('none'), cell: ({ code }) => signedText(changeOf(figures, code, 'MANAGER'), number) },
    { key: 'gap', head: word('gap'), kind: 'number', none: word('none'), cell: ({ code }) => signedText(gapOf(figures, code), number) },
  ]
  return <Table caption={word('caption')} rows={items} rowKey={({ code }) => code} columns={columns} empty={<EmptyState title={word('empty')}>{word('emptyWhy')}</EmptyState>} />
}

const signedText = (value: number | null, number: (value: number, signed: boolean) => string) => (value === null ? undefined : number(value, true))
