import { ActionForm } from '@/components/frame/action-form'
import { Link } from '@/components/ui/link'
import { Panel } from '@/components/ui/page/panel'
import { returnUnusedAction } from '@/lib/enrolment/negotiation/actions'
import type { NegotiatedCohort } from '@/lib/enrolment/negotiation/queries/find-negotiated-cohort'
import type { NegotiatedQuota } from '@/lib/enrolment/negotiation/queries/list-negotiation'
import { currentTranslator } from '@/lib/i18n/current'

type ReturnPanelProps = { cohort: NegotiatedCohort; unused: readonly (NegotiatedQuota & { unused: number })[]; waiting: number; back: string }

/** What the return of unused seats does, for which agencies, by which decision. */
export async function ReturnPanel({ cohort, unused, waiting, back }: ReturnPanelProps) {
  const t = await currentTranslator()
  const word = (key: string, values?: Record<string, string | number>) => t(`enrolment.negotiation.${key}`, values)
  const sum = unused.reduce((total, row) => total + row.unused, 0)
  return (
    <Panel look="key">
      <ul className="numbered">
        <li>{word('back.kept')}</li>
        <li>{word('back.pool', { from: cohort.poolSeats, to: cohort.poolSeats + sum })}</li>
        <li>{waiting > 0 ? word('back.queue', { count: waiting }) : word('back.nobody')}</li>
        <li>{word('back.final')}</li>
      </ul>
      <ActionForm
        action={returnUnusedAction} hidden={{ cohortId: cohort.id }} labels={{ wrong: word('wrong'), prefix: t('web.frame.errorPrefix') }}
        fields={[
          {
            kind: 'checks', name: 'agencyIds', label: word('back.pick'), value: unused.map(({ agencyId }) => agencyId).join(','),
            choices: unused.map((row) => ({ value: row.agencyId, label: word('back.choice', { name: row.name, seats: row.assigned ?? 0, taken: row.taken, unused: row.unused }) })),
          },
          [
            { kind: 'text', name: 'documentNumber', label: word('number'), hint: word('numberHint') },
            { kind: 'date', name: 'documentOn', label: word('day') },
          ],
        ]}
        buttons={[{ label: word('back.submit'), pending: word('sending'), tone: 'danger-solid' }]}
      />
      <p><Link href={back}>{word('back.leave')}</Link></p>
    </Panel>
  )
}
