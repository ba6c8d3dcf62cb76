import { ActionForm } from '@/components/frame/action-form'
import type { FormField } from '@/components/frame/form-field'
import { Panel } from '@/components/ui/page/panel'
import { assignQuotaAction, setCapacityAction, setPoolAction, setReturnRuleAction } from '@/lib/enrolment/negotiation/actions'
import type { NegotiatedCohort } from '@/lib/enrolment/negotiation/queries/find-negotiated-cohort'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatDay } from '@/lib/time'

type Choices = readonly { id: string; name: string }[]

/** What the office sets beside the table: a quota for an agency that has none, the pool, the capacity, the day of the rule. */
export async function QuotaForms({ cohort, poolTaken, agencies }: { cohort: NegotiatedCohort; poolTaken: number; agencies: Choices }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, number>) => t(`enrolment.cohort.quotas.${key}`, values)
  const more = (key: string, values?: Record<string, string | number>) => t(`enrolment.negotiation.${key}`, values)
  const common = { hidden: { cohortId: cohort.id }, labels: { wrong: word('wrong'), prefix: t('web.frame.errorPrefix') } }
  // A class of an approved plan: its quotas are assigned by a paper.
  const paper: readonly FormField[] = [
    { kind: 'text', name: 'documentNumber', label: more('number'), hint: more('numberHint') }, { kind: 'date', name: 'documentOn', label: more('day') },
  ]
  const done = cohort.unusedReturnedOn ? `${more('rule.done', { day: formatDay(cohort.unusedReturnedOn, locale) })} ` : ''
  return (
    <>
      <Panel id="add-quota" title={word('add')}>
        <ActionForm
          {...common} action={assignQuotaAction} buttons={[{ label: word('save'), pending: word('saving') }]}
          fields={[
            { kind: 'select', name: 'agencyId', label: word('agency'), hint: word('addHint'), placeholder: word('choose'), options: agencies.map(({ id, name }) => ({ value: id, label: name })) },
            { kind: 'text', name: 'seats', label: word('number'), width: 'short', numeric: true },
            ...(cohort.planApproved ? [paper] : []),
          ]}
        />
      </Panel>
      <Panel id="pool" title={word('poolTitle')}>
        <ActionForm
          {...common} action={setPoolAction} buttons={[{ label: word('poolSave'), pending: word('saving'), tone: 'second' }]}
          fields={[{ kind: 'text', name: 'poolSeats', label: word('poolNumber'), hint: word('poolHint', { taken: poolTaken }), width: 'short', numeric: true, value: String(cohort.poolSeats) }]}
        />
      </Panel>
      <Panel id="capacity-of-class" title={more('capacityTitle')}>
        <ActionForm
          {...common} action={setCapacityAction} buttons={[{ label: more('capacitySave'), pending: word('saving'), tone: 'second' }]}
          fields={[
            { kind: 'text', name: 'capacity', label: more('capacityNumber'), hint: more('capacityHint', { promised: cohort.quotaSeats + cohort.poolSeats }), width: 'short', numeric: true, value: String(cohort.capacity) },
            { kind: 'text', name: 'reason', label: more('reason'), width: 'full' },
          ]}
        />
      </Panel>
      <Panel id="rule" title={more('rule.title')}>
        <ActionForm
          {...common} action={setReturnRuleAction} buttons={[{ label: more('rule.save'), pending: word('saving'), tone: 'second' }]}
          fields={[{
            kind: 'date', name: 'returnOn', label: more('rule.day'), hint: `${done}${more('rule.hint')}`, mark: t('web.frame.optional'),
            value: cohort.unusedReturnOn ? formatDay(cohort.unusedReturnOn, 'vi') : '',
          }]}
        />
      </Panel>
    </>
  )
}
