import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { IssuePanel } from '@/components/graduation/issue-panel'
import { RegisterTable } from '@/components/graduation/register-table'
import { Icon } from '@/components/ui/icon'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { deskTitle, loadDesk } from '@/lib/enrolment/desk/loaders'
import { findIssue } from '@/lib/graduation/certificates/queries/find-issue'
import { listClassCertificates } from '@/lib/graduation/certificates/queries/list-register'
import { currentTranslator } from '@/lib/i18n/current'

export const generateMetadata = async ({ params }: PageProps<'/[locale]/school/cohorts/[cohortId]/graduation/certificates'>): Promise<Metadata> =>
  deskTitle((await params).cohortId, 'graduation.issue.title')

export default async function ClassCertificatesPage({ params, searchParams }: PageProps<'/[locale]/school/cohorts/[cohortId]/graduation/certificates'>) {
  const [{ cohortId }, query, t] = await Promise.all([params, searchParams, currentTranslator()])
  const { actor, desk } = await loadDesk(cohortId)
  const [issue, rows] = await Promise.all([findIssue(actor, desk.id, new Date()), listClassCertificates(actor, desk.id)])
  if (!issue) notFound()
  const word = (key: string, values?: Record<string, string | number>) => t(`graduation.issue.${key}`, values)
  const [path, issued, first] = [`/school/cohorts/${desk.id}`, Number(query['issued']), query['first']]
  return (
    <div className="stack">
      {issued > 0 && <Note tone="good" live><p>{word('done', { count: issued })}</p></Note>}
      <div>
        <Breadcrumb label={t('graduation.review.breadcrumb')} crumbs={[{ label: desk.code, href: path }, { label: t('graduation.review.title'), href: `${path}/graduation` }, { label: word('title') }]} />
        <PageHead wide title={word('title')} lead={word('lead')} reference={<span className="font-semibold">{t('enrolment.cohort.code', { code: desk.code })}</span>} />
      </div>
      {issue.waiting.length > 0
        ? <IssuePanel cohortId={desk.id} issue={issue} first={typeof first === 'string' ? first.slice(0, 40) : null} />
        : rows.length > 0 ? <Note tone="good"><p>{word('allDone')}</p></Note> : <EmptyState title={word('none')}>{word('noneWhy')}</EmptyState>}
      {rows.length > 0 && (
        <Panel
          look="tight" id="issued" title={word('issued')}
          aside={<div className="actions">{(['sheets', 'extract'] as const).map((what) => (
            <a key={what} className="button button-second button-small" href={`/api/cohorts/${desk.id}/certificates/${what}`} download><Icon name="download" /> {word(what === 'sheets' ? 'printAll' : 'extract')}</a>
          ))}</div>}
        >
          <RegisterTable rows={rows} caption={word('caption')} />
        </Panel>
      )}
    </div>
  )
}
