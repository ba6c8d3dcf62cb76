import { ActionForm } from '@/components/frame/action-form'
import { Panel } from '@/components/ui/page/panel'
import { addFindingAction, mendFindingAction } from '@/lib/activities/actions'
import type { ActivityDetail } from '@/lib/activities/schema'
import type { Translate } from '@/lib/i18n/sentence'

/** What the office adds to an inspection: a finding, and how one was mended. */
export function FindingForms({ activity, t }: { activity: ActivityDetail; t: Translate }) {
  const word = (key: string) => t(`activities.form.${key}`)
  const labels = { wrong: word('wrong'), prefix: t('web.frame.errorPrefix') }
  const open = activity.findings.filter(({ state }) => state !== 'closed')
  return (
    <>
      {open.length > 0 && (
        <Panel look="key" title={word('mendFinding')} id="mend">
          <ActionForm
            action={mendFindingAction} scope="mend" labels={labels} lead={word('mendOnce')} buttons={[{ label: word('mendFinding'), pending: word('saving') }]}
            fields={[
              { kind: 'select', name: 'findingId', label: word('which'), placeholder: word('choose'), options: open.map(({ id, text }) => ({ value: id, label: text })) },
              { kind: 'date', name: 'mendedOn', label: word('mendedOn') }, { kind: 'area', name: 'mendedNote', label: word('mendedNote'), maxLength: 1000 },
            ]}
          />
        </Panel>
      )}
      <Panel title={word('addFinding')} id="find">
        <ActionForm
          action={addFindingAction} scope="find" labels={labels} hidden={{ activityId: activity.id }} buttons={[{ label: word('addFinding'), pending: word('saving'), tone: 'second' }]}
          fields={[{ kind: 'area', name: 'text', label: t('activities.finding'), maxLength: 1000 }, { kind: 'date', name: 'dueOn', label: t('activities.due') }]}
        />
      </Panel>
    </>
  )
}
