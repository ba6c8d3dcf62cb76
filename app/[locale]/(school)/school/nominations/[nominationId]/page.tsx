import type { Metadata } from 'next'
import { DecisionForm } from '@/components/enrolment/desk/decision-form'
import { DidNote } from '@/components/enrolment/desk/did-note'
import { FileFacts } from '@/components/enrolment/desk/file-facts'
import { FileFindings } from '@/components/enrolment/desk/file-findings'
import { HistoryTimeline } from '@/components/enrolment/desk/history-timeline'
import { SchoolDossier } from '@/components/enrolment/dossier/school-dossier'
import { NominationBadge } from '@/components/enrolment/nomination-badge'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { Columns } from '@/components/ui/page/columns'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import type { Actor } from '@/lib/access/actor'
import { loadFile } from '@/lib/enrolment/desk/loaders'
import { loadDossier } from '@/lib/enrolment/dossier/loaders'
import type { NominationFile } from '@/lib/enrolment/desk/queries/find-file'
import { mayDecide } from '@/lib/enrolment/policy'
import { listScannedRules } from '@/lib/enrolment/waivers/queries'
import { listHistory } from '@/lib/enrolment/queries/list-history'
import { isBeforeOpening, mayMove } from '@/lib/enrolment/rules'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { dayAt, formatDay } from '@/lib/time'

export async function generateMetadata({ params }: PageProps<'/[locale]/school/nominations/[nominationId]'>): Promise<Metadata> {
  const [t, { file }] = await Promise.all([currentTranslator(), loadFile((await params).nominationId)])
  return { title: t('enrolment.file.readTitle', { name: file.person.name }) }
}

export default async function FilePage({ params, searchParams }: PageProps<'/[locale]/school/nominations/[nominationId]'>) {
  const [{ nominationId }, query, t, locale] = await Promise.all([params, searchParams, currentTranslator(), currentLocale()])
  const { actor, file } = await loadFile(nominationId)
  const [history, dossier, scans] = await Promise.all([
    listHistory(actor, file.id), loadDossier(file.id), file.findings.some(({ waiver }) => waiver) ? listScannedRules(actor, { cohortId: file.cohort.id, personId: file.person.id }) : [],
  ])
  const { person, cohort, facts } = file
  const path = `/school/cohorts/${cohort.id}`
  return (
    <div className="stack">
      <DidNote did={query.did} count={query.count} left={query.left} />
      <div>
        <Breadcrumb
          label={t('enrolment.desk.breadcrumb')}
          crumbs={[{ label: t('enrolment.desk.cohorts.title'), href: '/school/cohorts' }, { label: cohort.code, href: path }, { label: person.name }]}
        />
        <PageHead
          wide title={t(mayDecide(actor) && isDecidable(file) ? 'enrolment.file.title' : 'enrolment.file.readTitle', { name: person.name })}
          reference={
            <>
              <span className="font-semibold">{t('enrolment.cohort.code', { code: cohort.code })}</span>
              <NominationBadge status={file.status} position={file.position} offered={file.offerDeadline !== null} />
              <span>{t('enrolment.file.sentOn', { day: formatDay(dayAt(file.submittedAt), locale) })}</span>
            </>
          }
        />
      </div>
      <Columns wideAside aside={<><FileFindings actor={actor} file={file} dossier={dossier} scans={scans} /><Decision actor={actor} file={file} /></>}>
        <Panel id="facts" title={t('enrolment.file.facts')}>
          {file.purgedOn && <Note tone="plain"><p>{t('enrolment.file.purged', { day: formatDay(file.purgedOn, locale) })}</p></Note>}
          {facts && <p className="text-sm text-soft">{t('enrolment.file.factsFrozen', { day: formatDay(facts.judgedOn, locale) })}</p>}
          <FileFacts actor={actor} file={file} />
        </Panel>
        <SchoolDossier actor={actor} dossier={dossier} />
        <Panel id="history" title={t('enrolment.file.history')}><HistoryTimeline entries={history} /></Panel>
      </Columns>
    </div>
  )
}

const takesDecisions = ({ cohort }: NominationFile) => isBeforeOpening(cohort)
const isDecidable = (file: NominationFile) => takesDecisions(file) && mayMove('reject', file.status)
/** An offered seat may still be taken away, and nothing else. */
const statusOf = (file: NominationFile) => (file.offerDeadline ? 'WAITLISTED' : file.status)

/** What it means for the seat, what was decided, and what can be decided now. */
async function Decision({ actor, file }: { actor: Actor; file: NominationFile }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const open = takesDecisions(file)
  const decidable = isDecidable(file)
  const effect = file.status === 'WAITLISTED' ? 'waiting' : file.seat ? `${file.seat}${file.seatGoesTo ? '_next' : ''}` : 'none'
  return (
    <Panel look="key" id="decide" title={t('enrolment.file.decide')}>
      {(file.reasons.length > 0 || (open && !decidable)) && (
        <Note tone="plain">
          <p>{t('enrolment.file.decidedAs', { status: t(`enrolment.statuses.${file.status}`) })}</p>
          {file.reasons.length > 0 && <ul>{file.reasons.map((reason) => <li key={reason}>{t(`enrolment.reasons.${reason}`)}</li>)}</ul>}
          {file.note && <p lang="vi">{file.note}</p>}
          {file.status === 'RETURNED' && file.returnDeadline && <p>{t('enrolment.file.returnedUntil', { day: formatDay(file.returnDeadline, locale) })}</p>}
        </Note>
      )}
      {decidable && file.lacksLetter && <Note tone="wait"><p>{t('enrolment.errors.not_endorsed')}</p></Note>}
      {file.offerDeadline && <Note tone="wait"><p>{t('enrolment.file.offeredUntil', { day: formatDay(file.offerDeadline, locale) })}</p></Note>}
      {decidable && <p>{t(`enrolment.file.seatEffect.${effect}`, { position: file.seatGoesTo ?? file.position ?? 0 })}</p>}
      {!open && <p>{t('enrolment.file.closed')}</p>}
      {!mayDecide(actor) && <p className="text-soft">{t('enrolment.file.readOnly')}</p>}
      {mayDecide(actor) && decidable && <DecisionForm key={file.id} id={file.id} cohortId={file.cohort.id} status={statusOf(file)} />}
    </Panel>
  )
}
