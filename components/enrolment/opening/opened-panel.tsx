import { Note } from '@/components/ui/page/note'
import { Section } from '@/components/ui/page/section'
import type { HeldDuty } from '@/lib/enrolment/opening/queries/list-duties'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatDay, type Day } from '@/lib/time'
import { ClassBodies } from './class-bodies'

type Opened = { code: string; openingDecisionNumber: string | null; openingDecisionOn: Day | null }

/** What an agency sees of a class that was opened: by which decision, who leads it, and which duties its own trainees have. */
export async function OpenedPanel({ cohort, duties }: { cohort: Opened; duties: readonly HeldDuty[] }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const { openingDecisionNumber: number, openingDecisionOn: on } = cohort
  return (
    <Section id="opened" title={t('enrolment.opening.tab')}>
      <div className="stack">
        {number && on && <Note tone="good"><p>{t('enrolment.opening.agencyLead', { number, day: formatDay(on, locale) })}</p></Note>}
        <ClassBodies id="bodies" duties={duties} />
      </div>
    </Section>
  )
}
