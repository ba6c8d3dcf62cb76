import { ActionForm } from '@/components/frame/action-form'
import type { FormField } from '@/components/frame/form-field'
import { Panel } from '@/components/ui/page/panel'
import { assignQuotaAction, proposeQuotaAction } from '@/lib/enrolment/negotiation/actions'
import { currentTranslator } from '@/lib/i18n/current'

type StepFormProps = {
  which: 'ask' | 'counter' | 'assign' | 'adjust'
  cohortId: string
  agencyId: string
  /** What the field begins with, and its limits. */
  seats: number | null
  most: number
  taken: number
  needs: { reason: boolean; paper: boolean }
  /** The office sets a quota itself; everybody else proposes. */
  directly?: boolean
  look?: 'key' | 'plain'
}

/** One step to take: how many seats, why, and on which paper. */
export async function StepForm({ which, cohortId, agencyId, seats, most, taken, needs, directly = false, look = 'plain' }: StepFormProps) {
  const t = await currentTranslator()
  const word = (key: string, values?: Record<string, number>) => t(`enrolment.negotiation.${key}`, values)
  const optional = t('web.frame.optional')
  const paper: readonly FormField[] = [
    { kind: 'text', name: 'documentNumber', label: word('number'), hint: word('numberHint'), mark: needs.paper ? undefined : optional },
    { kind: 'date', name: 'documentOn', label: word('day'), mark: needs.paper ? undefined : optional },
  ]
  return (
    <Panel look={look} id={which} title={word(`${which}.title`)}>
      <ActionForm
        action={directly ? assignQuotaAction : proposeQuotaAction} hidden={{ cohortId, agencyId }} labels={{ wrong: word('wrong'), prefix: t('web.frame.errorPrefix') }}
        lead={word((which === 'adjust' || which === 'assign') && needs.paper ? `${which}.leadPaper` : `${which}.lead`)}
        fields={[
          { kind: 'text', name: 'seats', label: word('seats'), hint: word('seatsHint', { most, taken }), width: 'short', numeric: true, value: seats === null ? '' : String(seats) },
          { kind: 'area', name: 'reason', label: word('reason'), hint: which === 'ask' ? word('ask.reasonHint') : undefined, mark: needs.reason ? undefined : optional },
          ...(which === 'ask' ? [] : [paper]),
        ]}
        buttons={[{ label: word(`${which}.submit`), pending: word('sending'), tone: look === 'key' ? 'primary' : 'second' }]}
      />
    </Panel>
  )
}
