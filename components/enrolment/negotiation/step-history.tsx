import { EmptyState } from '@/components/ui/page/empty-state'
import { Panel } from '@/components/ui/page/panel'
import { Section } from '@/components/ui/page/section'
import { Timeline } from '@/components/ui/page/timeline'
import type { ToldStep } from '@/lib/enrolment/negotiation/queries/list-steps'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Locale } from '@/lib/i18n/locale'
import type { Translate } from '@/lib/i18n/sentence'
import { dayAt, formatClock, formatDay } from '@/lib/time'

/** How a quota came about, newest step first: when, who, what, from how many, why, on which paper. */
export async function StepHistory({ steps }: { steps: readonly ToldStep[] }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string) => t(`enrolment.negotiation.${key}`)
  return (
    <Section id="history" title={word('history')}>
      {steps.length === 0
        ? <Panel look="tight"><EmptyState title={word('noSteps')}>{word('noStepsWhy')}</EmptyState></Panel>
        : (
          <Panel>
            <Timeline entries={steps.map((step) => ({
              key: step.id, dateTime: step.at.toISOString(), when: `${formatClock(step.at, locale)}, ${formatDay(dayAt(step.at), locale)}`,
              who: whoOf(step, t), what: sentenceOf(step, t), detail: detailOf(step, locale, t) || undefined,
            }))} />
          </Panel>
        )}
    </Section>
  )
}

const whoOf = ({ by, actorKind }: ToldStep, t: Translate): string =>
  actorKind === 'system' ? t('enrolment.negotiation.byRule') : [by, t(`access.actors.${actorKind}`)].filter(Boolean).join(', ')

function sentenceOf({ kind, seats, before }: ToldStep, t: Translate): string {
  const what = kind === 'ADJUSTED' && seats === before ? 'KEPT' : (kind ?? 'ADJUSTED')
  return t(`enrolment.negotiation.steps.${what}`, { seats, before, returned: before - seats })
}

function detailOf({ kind, before, reason, documentNumber, documentOn }: ToldStep, locale: Locale, t: Translate): string {
  return [
    kind === 'ASKED' || kind === 'COUNTERED' ? t('enrolment.negotiation.stood', { before }) : '',
    reason ? t('enrolment.negotiation.why', { reason }) : '',
    documentNumber && documentOn ? t('enrolment.negotiation.paper', { number: documentNumber, day: formatDay(documentOn, locale) }) : '',
  ].filter(Boolean).join('. ')
}
