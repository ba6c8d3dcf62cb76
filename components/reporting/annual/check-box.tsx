import { Link } from '@/components/ui/link'
import { Note } from '@/components/ui/page/note'
import { Panel } from '@/components/ui/page/panel'
import type { Locale } from '@/lib/i18n/locale'
import { formatNumber } from '@/lib/i18n/number'
import type { Translate } from '@/lib/i18n/sentence'
import { discrepanciesOf, type Check } from '@/lib/reporting/annual/rules/checks'
import { nameOf } from './words'

type CheckBoxProps = { checks: readonly Check[]; hrefOf: (code: string) => string; locale: Locale; t: Translate }

/** What does not agree, by name; every line that was held against another below it. */
export function CheckBox({ checks, hrefOf, locale, t }: CheckBoxProps) {
  const wrong = discrepanciesOf(checks)
  const lines = (some: readonly Check[]) => (
    <ul>{some.map((check) => <li key={`${check.code} ${check.kind} ${check.parts.join('+')}`} className="check-line"><Link href={hrefOf(check.code)}>{checkLine(check, locale, t)}</Link></li>)}</ul>
  )
  return (
    <Panel>
      {wrong.length > 0
        ? <Note tone="wait"><b>{t('reporting.annual.differing', { count: wrong.length })}</b>{lines(wrong)}</Note>
        : <Note tone="good">{t('reporting.annual.agreeing', { count: checks.length })}</Note>}
      <details><summary>{t('reporting.annual.all', { count: checks.length })}</summary>{lines(checks)}</details>
    </Panel>
  )
}

/** "Lớp đào tạo: báo cáo ghi các phần 21 + 24 = 45; báo cáo ghi tổng 47." */
function checkLine({ code, kind, parts, sum, total }: Check, locale: Locale, t: Translate): string {
  const number = (value: number) => formatNumber(value, locale)
  return t(`reporting.annual.checks.${kind}`, { name: nameOf(code, t), parts: parts.map(number).join(' + '), sum: number(sum), total: number(total) })
}
