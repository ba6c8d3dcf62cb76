import { ActionForm } from '@/components/frame/action-form'
import { factFields, type KnownFacts } from '@/components/people/fact-fields'
import { Note } from '@/components/ui/page/note'
import { Panel } from '@/components/ui/page/panel'
import { resubmitNominationAction } from '@/lib/enrolment/actions'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatDay } from '@/lib/time'

type Returned = { id: string; reasons: readonly string[]; note: string | null; returnDeadline: string | null; person: { id: string } }

/** Which field answers a reason of the school. */
const fieldOf = (reason: string, lastYear: number): string => ({
  PLANNING_DECISION: 'planningDecisionNumber', POST: 'post', EDUCATION: 'education', PARTY_DATES: 'partyAdmittedOn', RATINGS: `rating-${lastYear}`,
}[reason] ?? 'facts')

type ReturnPanelProps = { nomination: Returned; person: (KnownFacts & { id: string }) | null; lastYear: number }

/** Why the school sent it back, until when the seat is kept, the facts to complete, and sending again. */
export async function ReturnPanel({ nomination, person, lastYear }: ReturnPanelProps) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const { id, reasons, note, returnDeadline } = nomination
  return (
    <div className="stack mb-6">
      <Note tone="wait">
        <h2 className="font-semibold">{t('enrolment.agency.nomination.returnedTitle')}</h2>
        <ul>{reasons.map((reason) => <li key={reason}><a href={`#${fieldOf(reason, lastYear)}`}>{t(`enrolment.reasons.${reason}`)}</a></li>)}</ul>
        {note && <p>{t('enrolment.agency.nomination.noteOf', { note })}</p>}
        {returnDeadline && <p className="font-semibold">{t('enrolment.agency.nomination.keep', { day: formatDay(returnDeadline, locale) })}</p>}
      </Note>
      <Panel title={t('enrolment.agency.nomination.facts')} id="facts" look="key">
        {person && (
          <ActionForm
            action={resubmitNominationAction} hidden={{ id, personId: person.id }} fields={factFields(t, person, [lastYear, lastYear - 1])}
            buttons={[
              { label: t('enrolment.agency.nomination.resubmit'), name: 'then', value: 'send' },
              { label: t('enrolment.agency.nomination.saved'), name: 'then', value: 'save', tone: 'second' },
            ]}
            labels={{ wrong: t('enrolment.agency.nominate.errorTitle', { count: '{count}' }), prefix: t('web.frame.errorPrefix') }} lead={t('enrolment.agency.nomination.resubmitHint')}
          />
        )}
      </Panel>
    </div>
  )
}
