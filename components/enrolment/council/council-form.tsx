import { ActionForm } from '@/components/frame/action-form'
import { Note } from '@/components/ui/page/note'
import { Panel } from '@/components/ui/page/panel'
import { recordCouncilAction } from '@/lib/enrolment/council/actions'
import type { Member } from '@/lib/enrolment/council/schema'
import type { Desk } from '@/lib/enrolment/desk/queries/find-desk'
import { currentTranslator } from '@/lib/i18n/current'
import { memberFields } from './member-fields'

/** Who sat, where and when; the list is what has been decided. `members`: those of the school's last council, to begin with. */
export async function CouncilForm({ desk, members }: { desk: Desk; members: readonly Member[] }) {
  const t = await currentTranslator()
  const word = (key: string, values?: Record<string, string | number>) => t(`enrolment.council.${key}`, values)
  const { statuses, seats } = desk
  const people = memberFields(members, t)
  return (
    <Panel look="key">
      <Note tone={seats.held > 0 ? 'wait' : 'info'}>
        <p>{word('list', { accepted: statuses.ACCEPTED ?? 0, waiting: seats.waiting, rejected: statuses.REJECTED ?? 0 })}</p>
        {seats.held > 0 && <p>{word('undecided', { count: seats.held })}</p>}
      </Note>
      <ActionForm
        action={recordCouncilAction} hidden={{ cohortId: desk.id }} labels={{ wrong: word('wrong'), prefix: t('web.frame.errorPrefix') }}
        fields={[
          [{ kind: 'date', name: 'heldOn', label: word('heldOn'), hint: word('heldOnHint') }, { kind: 'text', name: 'place', label: word('place'), hint: word('placeHint') }],
          ...people,
          { kind: 'area', name: 'conclusion', label: word('conclusion'), hint: word('conclusionHint'), maxLength: 1000 },
        ]}
        buttons={[{ label: word('submit'), pending: word('pending') }]}
      />
    </Panel>
  )
}
