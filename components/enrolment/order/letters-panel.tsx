import { ActionForm } from '@/components/frame/action-form'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Note } from '@/components/ui/page/note'
import { Panel } from '@/components/ui/page/panel'
import { Link } from '@/components/ui/link'
import { Sub, Table } from '@/components/ui/table/table'
import { NominationBadge } from '../nomination-badge'
import { requireEndorsementAction, sendLetterAction } from '@/lib/enrolment/order/actions'
import type { AgencyOrder, Unsent } from '@/lib/enrolment/order/queries/find-order'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatDay } from '@/lib/time'

type LettersPanelProps = { order: AgencyOrder; cohortId: string; open: boolean; head: boolean }

/** The letters that sent the list, the next one, and whether the head has to endorse. `head`: the head of the agency looks on. */
export async function LettersPanel({ order: { letters, unsent, endorsementRequired }, cohortId, open, head }: LettersPanelProps) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string | number>) => t(`enrolment.order.${key}`, values)
  const sends = open && unsent.length > 0 && (head || !endorsementRequired)
  return (
    <>
      <Panel look={sends ? 'key' : 'plain'} id="letters" title={word('letters')}>
        <Note tone={unsent.length > 0 ? 'wait' : 'info'}>
          <p>{unsent.length > 0 ? word('unsent', { count: unsent.length }) : word('allSent')}</p>
          {unsent.length > 0 && endorsementRequired && !head && <p>{word('headOnly')}</p>}
        </Note>
        {unsent.length > 0 && <UnsentTable unsent={unsent} />}
        {sends && (
          <ActionForm
            action={sendLetterAction} hidden={{ cohortId }} labels={{ wrong: word('wrong', { count: '{count}' }), prefix: t('web.frame.errorPrefix') }}
            fields={[[
              { kind: 'text', name: 'number', label: word('number'), hint: word('numberHint'), width: 'medium' },
              { kind: 'date', name: 'writtenOn', label: word('writtenOn'), hint: word('dateHint') },
            ]]}
            buttons={[{ label: word(head ? 'submit' : 'send', { count: unsent.length }), pending: word('pending') }]}
          />
        )}
        <Table
          caption={word('lettersCaption')} rows={letters} rowKey={({ id }) => id} empty={<EmptyState title={word('noLetters')} />}
          columns={[
            { key: 'number', head: word('number'), kind: 'head', nowrap: true, cell: ({ number }) => <span lang="vi">{number}</span> },
            { key: 'on', head: word('writtenOn'), nowrap: true, cell: ({ writtenOn }) => formatDay(writtenOn, locale) },
            { key: 'sent', head: word('sent'), kind: 'number', cell: ({ sent }) => sent },
          ]}
        />
      </Panel>
      <Panel id="endorsement" title={word('endorsement')}>
        <p>{word(endorsementRequired ? 'required' : 'notRequired')}</p>
        {head && (
          <form action={requireEndorsementAction} className="actions mt-3">
            <input type="hidden" name="cohortId" value={cohortId} />
            <Button tone="second" name="required" value={endorsementRequired ? 'no' : 'yes'}>{word(endorsementRequired ? 'release' : 'require')}</Button>
          </form>
        )}
      </Panel>
    </>
  )
}

/** Whom the next letter sends, by name: nobody signs for a number. */
async function UnsentTable({ unsent }: { unsent: readonly Unsent[] }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string | number>) => t(`enrolment.order.${key}`, values)
  return (
    <Table
      caption={word('unsentCaption')} rows={unsent} rowKey={({ id }) => id}
      columns={[
        { key: 'name', head: word('name'), kind: 'head', cell: ({ id, name, birthDate }) => <><Link href={`/agency/nominations/${id}`}>{name}</Link><Sub>{word('born', { day: formatDay(birthDate, locale) })}</Sub></> },
        { key: 'state', head: word('state'), cell: ({ status, offered }) => <NominationBadge status={status} position={null} offered={offered} /> },
      ]}
    />
  )
}
