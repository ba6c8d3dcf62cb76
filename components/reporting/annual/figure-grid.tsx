import { Link } from '@/components/ui/link'
import type { Locale } from '@/lib/i18n/locale'
import { formatNumber } from '@/lib/i18n/number'
import type { Translate } from '@/lib/i18n/sentence'
import type { Figure } from '@/lib/reporting/annual/rules/figures'
import { nameOf } from './words'

type FigureGridProps = { figures: readonly Figure[]; hrefOf: (code: string) => string; locale: Locale; t: Translate }

/** The figures of a section in two columns, each beside its name and leading to its rows; what a printed report says of it stands below. */
export function FigureGrid({ figures, hrefOf, locale, t }: FigureGridProps) {
  return (
    <dl className="figure-grid">
      {figures.map(({ code, value, printed }) => (
        <div key={code}>
          <dt>{nameOf(code, t)}</dt>
          <dd>
            <Link href={hrefOf(code)} aria-label={`${nameOf(code, t)}: ${formatNumber(value, locale)}`}>{formatNumber(value, locale)}</Link>
            {printed !== null && <span className="figure-printed">{t('reporting.annual.printedFigure', { count: formatNumber(printed, locale) })}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
