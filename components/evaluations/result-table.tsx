import { Table, type Column } from '@/components/ui/table/table'
import type { ItemResult, RoundResults } from '@/lib/evaluations/queries/find-results'
import { mayShowResults } from '@/lib/evaluations/rules'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Translate } from '@/lib/i18n/sentence'
import { meanText } from './figure-text'

type Line = { key: string; label: string; cells: ReadonlyMap<string, string> }

/** A row per question, a column per group that was asked; the last row says how many of each answered. */
export async function ResultTable({ round }: { round: RoundResults }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const asked = round.items.filter(({ kind }) => kind !== 'TEXT')
  const lines = [...new Set(asked.map(({ code }) => code))].map((code): Line => {
    const items = asked.filter((item) => item.code === code)
    const [first] = items
    return {
      key: code,
      label: (locale === 'vi' ? first?.textVi : first?.textEn) ?? '',
      cells: new Map(items.map((item) => [item.respondent, resultText(item, round.anonymous, t, locale)])),
    }
  })
  const columns: Column<Line>[] = [
    { key: 'item', head: t('evaluations.results.item'), kind: 'head', cell: ({ label }) => label },
    ...round.groups.map(({ respondent, open }): Column<Line> => ({
      key: respondent, head: open ? t('evaluations.results.provisionalHead', { respondent: t(`evaluations.respondents.${respondent}`) }) : t(`evaluations.respondents.${respondent}`), kind: 'number', cell: ({ cells }) => cells.get(respondent), none: t('evaluations.results.none'),
    })),
  ]
  const foot = [t('evaluations.results.rate'), ...round.groups.map(({ answered, invited }) => `${answered}/${invited}`)]
  return <Table caption={t('evaluations.results.caption')} captionShown rows={lines} rowKey={({ key }) => key} columns={columns} foot={foot} />
}

function resultText({ kind, responses, answers, mean }: ItemResult, anonymous: boolean, t: Translate, locale: string): string {
  if (!mayShowResults({ anonymous, responses })) return t(anonymous ? 'evaluations.results.tooFew' : 'evaluations.results.none')
  if (mean === null) return t('evaluations.results.none')
  const value = meanText(mean, kind, locale)
  return kind === 'YES_NO' ? t('evaluations.results.share', { share: value, count: answers }) : t('evaluations.results.mean', { mean: value, count: answers })
}
