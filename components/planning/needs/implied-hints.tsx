import { Link } from '@/components/ui/link'
import { Panel } from '@/components/ui/page/panel'
import { currentTranslator } from '@/lib/i18n/current'
import type { ImpliedCount, ImpliedLaw as Law } from '@/lib/planning/needs/implied/queries'
import { yearOf, type Day } from '@/lib/time'
import { ImpliedLaw } from './implied-panel'

/** What the files of the agency's own people suggest, with the lists behind it. */
export async function ImpliedHints({ items, law, today }: { items: readonly ImpliedCount[]; law: Law; today: Day }) {
  const t = await currentTranslator()
  const sum = (of: 'people' | 'untrained' | 'withoutUpdate') => items.reduce((total, one) => total + one[of], 0)
  const people = sum('people')
  if (people === 0) return null
  return (
    <Panel id="hints" title={t('planning.implied.hint')}>
      <ul className="stack-tight">
        <li><Link href="/agency/needs/people?reason=untrained">{t('planning.implied.untrainedHint', { count: sum('untrained'), people })}</Link></li>
        <li><Link href="/agency/needs/people?reason=update">{t('planning.implied.updateHint', { count: sum('withoutUpdate'), people, year: yearOf(today) })}</Link></li>
      </ul>
      <div className="text-sm text-soft"><ImpliedLaw law={law} /></div>
    </Panel>
  )
}
