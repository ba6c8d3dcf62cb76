import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Panel } from '@/components/ui/page/panel'
import { Table } from '@/components/ui/table/table'
import { requireEndorsementAction } from '@/lib/enrolment/order/actions'
import type { AgencyOrder } from '@/lib/enrolment/order/queries/find-order'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatDay } from '@/lib/time'

/** The letters that sent the agency's people into a class. */
export async function LettersPanel({ letters }: Pick<AgencyOrder, 'letters'>) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string) => t(`enrolment.order.${key}`)
  return (
    <Panel look="tight" id="letters" title={word('letters')}>
      <Table
        caption={word('lettersCaption')} rows={letters} rowKey={({ number }) => number} empty={<EmptyState title={word('noLetters')} />}
        columns={[
          { key: 'number', head: word('number'), kind: 'head', nowrap: true, cell: ({ number }) => <span lang="vi">{number}</span> },
          { key: 'on', head: word('writtenOn'), nowrap: true, cell: ({ writtenOn }) => formatDay(writtenOn, locale) },
          { key: 'sent', head: word('sent'), kind: 'number', cell: ({ sent }) => sent },
        ]}
      />
    </Panel>
  )
}

/** Whether the head endorses the agency's lists, for the head to say. */
export async function EndorsementSwitch({ required, cohortId, head }: { required: boolean; cohortId: string; head: boolean }) {
  const t = await currentTranslator()
  const word = (key: string) => t(`enrolment.order.${key}`)
  return (
    <Panel id="endorsement" title={word('endorsement')}>
      <p>{word(required ? 'required' : 'notRequired')}</p>
      {head && (
        <form action={requireEndorsementAction} className="actions mt-3">
          <input type="hidden" name="cohortId" value={cohortId} />
          <Button tone="second" name="required" value={required ? 'no' : 'yes'}>{word(required ? 'release' : 'require')}</Button>
        </form>
      )}
    </Panel>
  )
}
