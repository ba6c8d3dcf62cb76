import type { Metadata } from 'next'
import { OfficeSteps } from '@/components/enrolment/notices/office-steps'
import { PlannedTable } from '@/components/enrolment/notices/planned-table'
import { ConfirmForm } from '@/components/frame/confirm-form'
import { Link } from '@/components/ui/link'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { EmptyState } from '@/components/ui/page/empty-state'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Tabs } from '@/components/ui/page/tabs'
import { SubmitButton } from '@/components/ui/submit-button'
import { startNoticeAction } from '@/lib/enrolment/notices/actions'
import { loadWriter } from '@/lib/enrolment/notices/loaders'
import { listPlannedCohorts, listPlannedYears } from '@/lib/enrolment/notices/queries/list-school-notices'
import { noticeQuery } from '@/lib/enrolment/notices/schema'
import { currentTranslator } from '@/lib/i18n/current'
import { dayAt, yearOf } from '@/lib/time'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('enrolment.noticeOffice.start') }
}

export default async function NewNoticePage({ searchParams }: PageProps<'/[locale]/school/notices/new'>) {
  const [actor, t, query] = await Promise.all([loadWriter(), currentTranslator(), searchParams])
  const today = dayAt(new Date())
  const years = await listPlannedYears(actor)
  const year = noticeQuery.parse(query).year ?? years.find((one) => one.year >= yearOf(today))?.year ?? yearOf(today)
  const cohorts = await listPlannedCohorts(actor, year, today)
  const word = (key: string, values?: Record<string, string>) => t(`enrolment.noticeOffice.pick.${key}`, values)
  return (
    <div className="stack">
      <div>
        <Breadcrumb label={t('enrolment.desk.breadcrumb')} crumbs={[{ label: t('enrolment.noticeOffice.title'), href: '/school/notices' }, { label: t('enrolment.noticeOffice.start') }]} />
        <PageHead wide title={word('title', { year: String(year) })} lead={word('lead')} />
      </div>
      <OfficeSteps now="pick" />
      {years.length > 1 && (
        <Tabs label={word('years')} tabs={years.map((one) => ({ label: String(one.year), href: `/school/notices/new?year=${one.year}`, current: one.year === year, count: one.cohorts }))} />
      )}
      {cohorts.length === 0
        ? (
          <Panel look="tight">
            <EmptyState title={word('empty', { year: String(year) })} action={<Link href={`/school/plan?year=${year}`}>{word('toPlan')}</Link>}>{word('emptyWhy')}</EmptyState>
          </Panel>
        )
        : (
          <ConfirmForm
            action={startNoticeAction} hidden={{ year: String(year) }} summary={word('wrong')}
            matter={<Panel look="tight"><PlannedTable cohorts={cohorts} year={year} today={today} /></Panel>}
          >
            <SubmitButton pendingLabel={word('pending')}>{word('submit')}</SubmitButton>
          </ConfirmForm>
        )}
    </div>
  )
}
