import { Icon } from '@/components/ui/icon'
import { shown } from '@/lib/graduation/review/rules'
import type { Condition } from '@/lib/graduation/review/schema'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'

const looks = { MET: { icon: 'check-disc', tone: 'tone-good' }, NOT_MET: { icon: 'cross-octagon', tone: 'tone-bad' }, UNKNOWN: { icon: 'question-diamond', tone: 'tone-wait' } } as const

/** The conditions of one trainee: what is missing with the fact that decided it, what is met in one line that opens. */
export async function ConditionList({ conditions }: { conditions: readonly Condition[] }) {
  const t = await currentTranslator()
  const met = conditions.filter(({ outcome }) => outcome === 'MET')
  return (
    <div className="stack-tight text-sm">
      <Sentences conditions={conditions.filter(({ outcome }) => outcome !== 'MET')} />
      {met.length > 0 && (
        <details>
          <summary><Icon name="check-disc" className="tone-good" /> {t('graduation.review.met', { names: met.map(({ code }) => t(`graduation.conditions.${code}.name`)).join(', ') })}</summary>
          <Sentences conditions={met} />
        </details>
      )}
    </div>
  )
}

async function Sentences({ conditions }: { conditions: readonly Condition[] }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  return conditions.length > 0 && (
    <ul className="stack-tight">
      {conditions.map(({ code, outcome, values }) => (
        <li key={code}>
          <Icon name={looks[outcome].icon} className={looks[outcome].tone} label={t(`graduation.outcomes.${outcome}`)} />{' '}
          <strong>{t(`graduation.conditions.${code}.name`)}:</strong> {t(`graduation.conditions.${code}.${outcome}`, shown(values, locale))}
        </li>
      ))}
    </ul>
  )
}
