import type { Metadata } from 'next'
import { AnnexPanel, ClassesPanel, WordsPanel } from '@/components/enrolment/notices/check-panels'
import { IssuePanel } from '@/components/enrolment/notices/issue-panel'
import { ChangesPanel } from '@/components/enrolment/notices/notice-aside'
import { OfficeSteps } from '@/components/enrolment/notices/office-steps'
import { Link } from '@/components/ui/link'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { loadDraft } from '@/lib/enrolment/notices/loaders'
import { currentTranslator } from '@/lib/i18n/current'
import { dayAt } from '@/lib/time'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('enrolment.noticeOffice.issue.title') }
}

export default async function IssueNoticePage({ params }: PageProps<'/[locale]/school/notices/[noticeId]/issue'>) {
  const [{ noticeId }, t] = await Promise.all([params, currentTranslator()])
  const { draft } = await loadDraft(noticeId)
  const word = (key: string, values?: Record<string, string>) => t(`enrolment.noticeOffice.issue.${key}`, values)
  const wrong = draft.lines.flatMap(({ code, blocker }) => (blocker ? [t(`enrolment.notices.errors.${blocker}`, { code })] : []))
  const idle = draft.corrects && draft.changes.length === 0 ? [t('enrolment.notices.errors.nothing_to_change')] : []
  const blockers = [...wrong, ...idle]
  const empty = draft.lines.filter(({ quotas, poolSeats }) => quotas.length === 0 && poolSeats === 0)
  return (
    <div className="stack">
      <div>
        <Breadcrumb
          label={t('enrolment.desk.breadcrumb')}
          crumbs={[{ label: t('enrolment.noticeOffice.title'), href: '/school/notices' }, { label: t('enrolment.notices.public.draft'), href: `/school/notices/${draft.id}` }, { label: word('title') }]}
        />
        <PageHead title={word('title')} lead={word('lead')} />
      </div>
      <OfficeSteps now="issue" noticeId={draft.id} />
      {blockers.length > 0 && <Note tone="bad"><ul className="stack-tight">{blockers.map((text) => <li key={text}>{text}</li>)}</ul></Note>}
      {empty.map(({ cohortId, code }) => (
        <Note key={cohortId} tone="wait"><p>{word('noSeats', { code })} <Link href={`/school/cohorts/${cohortId}/quotas`}>{word('toQuotas')}<span className="sr-only"> {code}</span></Link></p></Note>
      ))}
      <ChangesPanel changes={draft.changes} />
      <WordsPanel draft={draft} />
      <ClassesPanel draft={draft} />
      <AnnexPanel draft={draft} />
      <IssuePanel draft={draft} blocked={blockers.length > 0} today={dayAt(new Date())} />
    </div>
  )
}
