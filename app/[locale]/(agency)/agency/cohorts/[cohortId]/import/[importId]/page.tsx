import type { Metadata } from 'next'
import { ConfirmForm } from '@/components/frame/confirm-form'
import { ImportFrame } from '@/components/enrolment/imports/import-frame'
import { ImportProgress } from '@/components/enrolment/imports/import-progress'
import { ImportRows } from '@/components/enrolment/imports/import-rows'
import { Link } from '@/components/ui/link'
import { Note } from '@/components/ui/page/note'
import { Panel } from '@/components/ui/page/panel'
import { SubmitButton } from '@/components/ui/submit-button'
import { confirmImportAction } from '@/lib/enrolment/imports/actions'
import { loadImport } from '@/lib/enrolment/imports/loaders'
import type { ShownImport } from '@/lib/enrolment/imports/queries/find-import'
import { loadAgencyCohort } from '@/lib/enrolment/loaders'
import { currentTranslator } from '@/lib/i18n/current'

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
      {list.status === 'CHECKED' && !cohort.blocker && <Sending list={list} />}
      {judged && <Panel look="tight" title={t('enrolment.imports.caption')} id="rows" aside={<a href={`/api/imports/${list.id}/workbook`} download>{t('enrolment.imports.withErrors')}</a>}><ImportRows rows={list.rows} /></Panel>}
      {judged && list.unknownColumns.length > 0 && <p className="text-sm text-soft">{t('enrolment.imports.unknown', { columns: list.unknownColumns.join(', ') })}</p>}
      {list.status !== 'READING' && <p><Link href={`/agency/cohorts/${cohortId}/import`}>{t('enrolment.imports.again')}</Link></p>}
    </ImportFrame>
  )
}

/** The verdict on the batch first: what it is, and whether its people fit. */
async function Outcome({ list }: { list: ShownImport }) {
  const t = await currentTranslator()
  const word = (key: string, values?: Record<string, string | number>) => t(`enrolment.imports.${key}`, values)
  const { summary, rows, fault } = list
  if (list.status === 'READING') return <ImportProgress label={word('refresh')} text={word('reading', { done: list.rowsChecked, rows: list.rowsRead })} />
  if (fault) return <Note tone="bad"><p className="font-semibold">{word('failed', { file: list.fileName })}</p><p>{word(`files.${fault}`)}</p></Note>
  if (list.status === 'WRITTEN') {
    const sent = rows.filter(({ nominationId }) => nominationId).length
    return <Note tone="good" live><p>{word('statuses.WRITTEN')}: {word('rowsCount', { count: sent })}. {list.leftOut ? word('leftOut', { count: list.leftOut }) : ''} <Link href={`/agency/nominations?cohort=${list.cohortId}`}>{word('list')}</Link></p></Note>
  }
  const count = summary.ready + summary.review
  const seats = count === 0 ? word('nothingFits') : summary.waits === 0 ? word('seatsAll', { count }) : word('seats', { count, fits: summary.fits, waits: summary.waits })
  return <Note tone={summary.refused > 0 ? 'wait' : 'good'}><p className="font-semibold">{word('verdict', summary)}</p><p>{seats}</p></Note>
}

async function Sending({ list: { id, cohortId, version, summary } }: { list: ShownImport }) {
  const t = await currentTranslator()
  const count = summary.ready + summary.review
  if (count === 0) return null
  const label = summary.refused > 0 ? t('enrolment.imports.sendValid', { count, left: summary.refused }) : t('enrolment.imports.sendAll', { count })
  return (
    <ConfirmForm action={confirmImportAction} hidden={{ id, cohortId, version: version ?? '', ...(summary.refused > 0 ? { leaveOut: 'yes' } : {}) }} summary={t('enrolment.imports.cannot', { count: '{count}' })}>
      <SubmitButton pendingLabel={t('enrolment.imports.sending')}>{label}</SubmitButton>
    </ConfirmForm>
  )
}
