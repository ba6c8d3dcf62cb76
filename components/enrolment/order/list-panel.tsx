import { NominationBadge } from '../nomination-badge'
import { EndorsementNote } from './endorsement-note'
import { AskForm, EndorseForm, LetterForm, ReturnForm } from './list-forms'
import { Note } from '@/components/ui/page/note'
import { Panel } from '@/components/ui/page/panel'
import { Link } from '@/components/ui/link'
import { Sub, Table } from '@/components/ui/table/table'
import type { AgencyOrder, Unsent } from '@/lib/enrolment/order/queries/find-order'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatDay } from '@/lib/time'

/** `head`: the head of the agency looks on. */
type ListPanelProps = { order: AgencyOrder; cohortId: string; open: boolean; head: boolean }

/** The list that a letter has yet to send, how it stands before the head, and what whoever looks does with it. */
export async function ListPanel({ order: { unsent, endorsementRequired, endorsement }, cohortId, open, head }: ListPanelProps) {
  const t = await currentTranslator()
  const works = open && unsent.length > 0
  const state = endorsementRequired ? (endorsement?.state ?? 'NONE') : 'ENDORSED'
  const list = { cohortId, nominationIds: unsent.map(({ id }) => id) }
  return (
    <>
      <Panel look={works && (head || state !== 'ASKED') ? 'key' : 'plain'} id="list" title={t('enrolment.order.list')}>
        {endorsementRequired && endorsement ? <EndorsementNote endorsement={endorsement} head={head} /> : <Plain count={unsent.length} asks={endorsementRequired && !head} />}
        {unsent.length > 0 && <UnsentTable unsent={unsent} />}
        {works && (head || state === 'ENDORSED') && <LetterForm {...list} endorses={head && state !== 'ENDORSED'} />}
        {works && !head && state !== 'ENDORSED' && state !== 'ASKED' && <AskForm cohortId={cohortId} again={endorsement !== null} />}
      </Panel>
      {works && head && state !== 'ENDORSED' && <EndorseForm {...list} />}
      {works && head && endorsementRequired && (state === 'ASKED' || state === 'ENDORSED') && <ReturnForm cohortId={cohortId} endorsed={state === 'ENDORSED'} />}
    </>
  )
}

async function Plain({ count, asks }: { count: number; asks: boolean }) {
  const t = await currentTranslator()
  return (
    <Note tone={count > 0 ? 'wait' : 'info'}>
      <p>{count > 0 ? t('enrolment.order.unsent', { count }) : t('enrolment.order.allSent')}</p>
      {count > 0 && asks && <p>{t('enrolment.order.askFirst')}</p>}
    </Note>
  )
}

/** Whom the next letter sends, by name: nobody signs for a number. Those who wait come last, in their order. */
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
