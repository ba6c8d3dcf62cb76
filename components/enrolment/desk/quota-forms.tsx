import { ActionForm } from '@/components/frame/action-form'
import { Panel } from '@/components/ui/page/panel'
import { assignQuotaAction, setPoolAction } from '@/lib/enrolment/desk/cohort/actions'
import type { Desk } from '@/lib/enrolment/desk/queries/find-desk'
import { currentTranslator } from '@/lib/i18n/current'

/** A quota for an agency that has none, and the size of the open pool. */
export async function QuotaForms({ desk, agencies }: { desk: Desk; agencies: readonly { id: string; name: string }[] }) {
  const t = await currentTranslator()
  const word = (key: string, values?: Record<string, number>) => t(`enrolment.cohort.quotas.${key}`, values)
  const labels = { wrong: word('wrong'), prefix: t('web.frame.errorPrefix') }
  return (
    <>
      <Panel id="add-quota" title={word('add')}>
        <ActionForm
          action={assignQuotaAction} hidden={{ cohortId: desk.id }} labels={labels} buttons={[{ label: word('save'), pending: word('saving') }]}
          fields={[
            { kind: 'select', name: 'agencyId', label: word('agency'), hint: word('addHint'), placeholder: word('choose'), options: agencies.map(({ id, name }) => ({ value: id, label: name })) },
            { kind: 'text', name: 'seats', label: word('number'), width: 'short', numeric: true },
          ]}
        />
      </Panel>
      <Panel id="pool" title={word('poolTitle')}>
        <ActionForm
          action={setPoolAction} hidden={{ cohortId: desk.id }} labels={labels} buttons={[{ label: word('poolSave'), pending: word('saving'), tone: 'second' }]}
          fields={[{ kind: 'text', name: 'poolSeats', label: word('poolNumber'), hint: word('poolHint', { taken: desk.poolTaken }), width: 'short', numeric: true, value: String(desk.poolSeats) }]}
        />
      </Panel>
    </>
  )
}
