import { Sub } from '@/components/ui/table/table'
import type { Locale } from '@/lib/i18n/locale'
import { formatNumber } from '@/lib/i18n/number'
import type { Translate } from '@/lib/i18n/sentence'
import type { Overlap, OverlapLine } from '@/lib/planning/merging/queries/list-overlaps'

/** Where two lines are merged; of which version and scenario stands in the address. */
export const pairAddress = ({ a, b }: Pick<Overlap, 'a' | 'b'>, version: string, scenario: string): string =>
  `/school/plan/merge?${new URLSearchParams({ version, scenario, a: a.itemId, b: b.itemId }).toString()}`

export const lineText = ({ quarter, form, cohorts, trainees }: OverlapLine, key: string, locale: Locale, t: Translate): string =>
  t(`planning.merging.${key}`, { quarter: t(`planning.quarters.q${quarter}`), form: t(`catalogue.forms.${form}`), cohorts, trainees: formatNumber(trainees, locale) })

/** The course of a line and what it plans. */
export function LineName({ line, locale, t }: { line: OverlapLine; locale: Locale; t: Translate }) {
  return <><span lang="vi">{line.course}</span><Sub>{lineText(line, 'line', locale, t)}</Sub></>
}

const moduleText = ({ name, periods, otherPeriods }: Overlap['shared'][number], t: Translate): string =>
  t(`planning.merging.${periods === otherPeriods ? 'sameModule' : 'module'}`, { name, periods, other: otherPeriods })

/** The modules of a pair, each with its periods in both courses; spans, so that they may stand inside a line. */
export function SharedModules({ shared, t }: { shared: Overlap['shared']; t: Translate }) {
  return <>{shared.map((one) => <span className="block" key={one.name} lang="vi">{moduleText(one, t)}</span>)}</>
}
