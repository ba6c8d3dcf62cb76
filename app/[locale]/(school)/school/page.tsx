import type { Metadata } from 'next'
import { CohortList } from '@/components/enrolment/desk/cohort-list'
import { StaffAccounts } from '@/components/reporting/staff-accounts'
import { WorkList } from '@/components/reporting/work-list'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Section } from '@/components/ui/page/section'
import { Link } from '@/components/ui/link'
import { requireActor } from '@/lib/access/session'
import { listStaffCohorts } from '@/lib/enrolment/desk/queries/list-cohorts'
import { currentTranslator } from '@/lib/i18n/current'
import { redirect } from '@/lib/i18n/navigation'
import { listStaffAccounts, listWork } from '@/lib/reporting/today/queries'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('enrolment.desk.today.title') }
}

export default async function TodayPage() {
  const [actor, t] = await Promise.all([requireActor(), currentTranslator()])
  const role = actor.kind === 'school' ? actor.role : null
  if (role === 'lecturer') await redirect('/school/lessons')
  const word = (key: string) => t(`enrolment.desk.today.${key}`)
  if (role === 'admin') {
    return (
      <div className="stack">
        <PageHead wide title={word('accounts')} />
        <Panel look="tight"><StaffAccounts accounts={await listStaffAccounts(actor)} /></Panel>
      </div>
    )
  }
  const [work, cohorts] = await Promise.all([listWork(actor, new Date()), listStaffCohorts(actor, role === 'classHead' ? {} : { status: 'ANNOUNCED' })])
  return (
    <div className="stack-wide">
      <PageHead wide title={word('title')} />
      <Section id="queues" title={word('queues')}><WorkList work={work} decides={role === 'trainingOffice'} /></Section>
      <Section
        id="cohorts" title={role === 'classHead' ? word('ownCohorts') : t('catalogue.statuses.ANNOUNCED')}
        aside={<Link href="/school/cohorts">{word('allCohorts')}</Link>}
      >
        <Panel look="tight"><CohortList cohorts={cohorts.items} narrowed={false} /></Panel>
      </Section>
    </div>
  )
}
