import type { Metadata } from 'next'
import { ImportFrame } from '@/components/enrolment/imports/import-frame'
import { ImportProgress } from '@/components/enrolment/imports/import-progress'
import { ImportRows } from '@/components/enrolment/imports/import-rows'
import { WrongRows } from '@/components/enrolment/imports/wrong-rows'
import { ActionForm } from '@/components/frame/action-form'
import { Link } from '@/components/ui/link'
import { Note } from '@/components/ui/page/note'
import { Panel } from '@/components/ui/page/panel'
import { confirmImportAction } from '@/lib/enrolment/imports/actions'
import { loadImport } from '@/lib/enrolment/imports/loaders'
import type { ShownImport } from '@/lib/enrolment/imports/queries/find-import'
import { mayMapColumns } from '@/lib/enrolment/imports/rules/status'
import type { Verdict } from '@/lib/enrolment/imports/schema'
import { loadAgencyCohort } from '@/lib/enrolment/loaders'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { unbroken } from '@/lib/document-number'
import { formatDay } from '@/lib/time'

type Props = PageProps<'/[locale]/agency/cohorts/[cohortId]/import/[importId]'>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('enrolment.imports.caption') }
}

export default async function CheckedListPage({ params }: Props) {
  const { cohortId, importId } = await params
  const [cohort, list, t] = [await loadAgencyCohort(cohortId), await loadImport(cohortId, importId), await currentTranslator()]
  const judged = list.status === 'CHECKED' || list.status === 'WRITTEN'
  return (
    <ImportFrame cohort={cohort} file={list.fileName}>
      <Outcome list={list} />
      {list.status === 'CHECKED' && <WrongPanel list={list} />}
      {list.status === 'CHECKED' && !cohort.blocker && <Sending list={list} />}
      {judged && <RowsPanel list={list} />}
      {judged && list.unknownColumns.length > 0 && <p className="text-sm text-soft">{t('enrolment.imports.unknown', { columns: list.unknownColumns.join(', ') })}</p>}
      {mayMapColumns(list) && <p><Link href={`/agency/cohorts/${cohortId}/import/${list.id}/columns`}>{t('enrolment.imports.columns.link')}</Link></p>}
      {list.status !== 'READING' && <p><Link href={`/agency/cohorts/${cohortId}/import`}>{t('enrolment.imports.again')}</Link></p>}
    </ImportFrame>
  )
}

/** The verdict on the batch first: what it is, and whether its people fit. */
async function Outcome({ list }: { list: ShownImport }) {
  const [t, locale] = [await currentTranslator(), await currentLocale()]
  const word = (key: string, values?: Record<string, string | number>) => t(`enrolment.imports.${key}`, values)
  const { summary, rows, fault } = list
  if (list.status === 'READING') return <Progress list={list} />
  if (fault) return <Note tone="bad" live><p className="font-semibold">{word('failed', { file: list.fileName })}</p><p>{word(`files.${fault}`)}</p></Note>
  if (list.status === 'WRITTEN') {
    const sent = rows.filter(({ nominationId }) => nominationId).length
    return <Note tone="good" live><p>{word('statuses.WRITTEN')}: {word('rowsCount', { count: sent })}. {list.leftOut ? word('leftOut', { count: list.leftOut }) : ''} {list.letter && word('letter.under', { number: unbroken(list.letter.number), day: formatDay(list.letter.writtenOn, locale) })} <Link href={`/agency/nominations?cohort=${list.cohortId}`}>{word('list')}</Link></p></Note>
  }
  const count = summary.ready + summary.review
  const seats = count === 0 ? word('nothingFits') : summary.waits === 0 ? word('seatsAll', { count }) : word('seats', { count, fits: summary.fits, waits: summary.waits })
  return <Note tone={summary.refused > 0 ? 'wait' : 'good'} live><p className="font-semibold">{word('verdict', summary)}</p><p>{seats}</p></Note>
}

/** How far a list is read. What is read out changes at each quarter: nobody wants to hear every row. */
async function Progress({ list: { rowsChecked: done, rowsRead: rows } }: { list: ShownImport }) {
  const t = await currentTranslator()
  const word = (key: string, values?: Record<string, number>) => t(`enrolment.imports.${key}`, values)
  const percent = rows > 0 ? Math.floor((done / rows) * 4) * 25 : 0
  return (
    <ImportProgress
      title={word('statuses.READING')} done={done} rows={rows} text={rows > 0 ? word('reading', { done, rows }) : word('waiting')}
      spoken={percent > 0 ? word('gone', { percent }) : ''} link={word('refresh')}
    />
  )
}

/** What the page shows at once: a list of thousands is looked through in the workbook. */
const MOST = { wrong: 100, others: 300 } as const

const isWrong = ({ status }: ShownImport, verdict: Verdict) => status === 'CHECKED' && verdict === 'REFUSED'

/** What is to be corrected, in place; it stands before the button that would leave it out. */
async function WrongPanel({ list }: { list: ShownImport }) {
  const t = await currentTranslator()
  const wrong = list.rows.filter(({ verdict }) => isWrong(list, verdict))
  if (wrong.length === 0) return null
  return (
    <Panel title={t('enrolment.imports.toCorrect')} id="wrong" aside={<a href={`/api/imports/${list.id}/workbook`} download>{t('enrolment.imports.withErrors')}</a>}>
      <p className="text-sm text-soft">{t('enrolment.imports.toCorrectLead')}</p>
      <WrongRows list={list} rows={wrong.slice(0, MOST.wrong)} />
      {wrong.length > MOST.wrong && <p className="text-sm text-soft">{t('enrolment.imports.moreWrong', { count: wrong.length - MOST.wrong })}</p>}
    </Panel>
  )
}

/** Everybody else. */
async function RowsPanel({ list }: { list: ShownImport }) {
  const t = await currentTranslator()
  const others = list.rows.filter(({ verdict }) => !isWrong(list, verdict))
  if (others.length === 0) return null
  const workbook = others.length === list.rows.length && <a href={`/api/imports/${list.id}/workbook`} download>{t('enrolment.imports.withErrors')}</a>
  return (
    <>
      <Panel look="tight" title={t(`enrolment.imports.${list.status === 'CHECKED' ? 'rowsSendable' : 'rowsSent'}`)} id="rows" aside={workbook || null}>
        <ImportRows rows={others.slice(0, MOST.others)} />
      </Panel>
      {others.length > MOST.others && <p className="text-sm text-soft">{t('enrolment.imports.moreRows', { shown: MOST.others, count: others.length })}</p>}
    </>
  )
}

/** The one button, with the letter that the list goes under. */
async function Sending({ list: { id, cohortId, version, summary } }: { list: ShownImport }) {
  const t = await currentTranslator()
  const word = (key: string, values?: Record<string, string | number>) => t(`enrolment.imports.${key}`, values)
  const count = summary.ready + summary.review
  if (count === 0) return null
  const label = summary.refused > 0 ? word('sendValid', { count, left: summary.refused }) : word('sendAll', { count })
  return (
    <Panel title={word('letter.send')} id="send">
      <ActionForm
        action={confirmImportAction} hidden={{ id, cohortId, version: version ?? '', ...(summary.refused > 0 ? { leaveOut: 'yes' } : {}) }}
        labels={{ wrong: word('cannot', { count: '{count}' }), prefix: t('web.frame.errorPrefix') }}
        fields={[[
          { kind: 'text', name: 'number', label: word('letter.number'), hint: word('letter.numberHint'), mark: word('letter.optional'), width: 'medium' },
          { kind: 'date', name: 'writtenOn', label: word('letter.on'), mark: word('letter.optional') },
        ]]}
        buttons={[{ label, pending: word('sending') }]}
      />
    </Panel>
  )
}
