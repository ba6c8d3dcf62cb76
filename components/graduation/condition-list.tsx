import { Icon } from '@/components/ui/icon'
import { shown } from '@/lib/graduation/review/rules'
import type { Condition } from '@/lib/graduation/review/schema'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'

const looks = { MET: { icon: 'check-disc', tone: 'tone-good' }, NOT_MET: { icon: 'cross-octagon', tone: 'tone-bad' }, UNKNOWN: { icon: 'question-diamond', tone: 'tone-wait' } } as const

/** Each condition of one trainee with the fact that decided it. */
export async function ConditionList({ conditions }: { conditions: readonly Condition[] }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  return (
    <ul className="stack-tight text-sm">
      {conditions.map(({ code, outcome, values }) => (
        <li key={code}>
          <Icon name={looks[outcome].icon} className={looks[outcome].tone} label={t(`graduation.outcomes.${outcome}`)} />{' '}
          <strong>{t(`graduation.conditions.${code}.name`)}:</strong> {t(`graduation.conditions.${code}.${outcome}`, shown(values, locale))}
        </li>
      ))}
    </ul>
  )
}
