import type { Metadata } from 'next'
import { CohortList } from '@/components/enrolment/desk/cohort-list'
import { StaffAccounts } from '@/components/reporting/staff-accounts'
import { WorkList } from '@/components/reporting/work-list'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Section } from '@/components/ui/page/section'
import { Link } from '@/components/ui/link'
import { requireActor } from '@/lib/access/session'
import { listClosingCohorts, listStaffCohorts } from '@/lib/enrolment/desk/queries/list-cohorts'
import { currentTranslator } from '@/lib/i18n/current'
import { redirect } from '@/lib/i18n/navigation'
import { listStaffAccounts, listWork, type WorkKind } from '@/lib/reporting/today/queries'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('enrolment.desk.today.title') }
}

/** What moves on by a signature alone. */
const signedByLeadership: ReadonlySet<WorkKind> = new Set<WorkKind>(['TO_OPEN', 'REPORTS_TO_SIGN'])

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
  const own = role === 'classHead'
  const [work, cohorts] = await Promise.all([listWork(actor, new Date()), own ? listStaffCohorts(actor, {}).then(({ items }) => items) : listClosingCohorts(actor)])
  const signing = role === 'leadership' ? work.filter(({ kind }) => signedByLeadership.has(kind)) : []
  return (
    <div className="stack-wide">
      <PageHead wide title={word('title')} />
      {signing.length > 0 && <Section id="signing" title={word('signing')}><WorkList work={signing} decides={false} /></Section>}
      <Section id="queues" title={word('queues')}><WorkList work={work.filter((one) => !signing.includes(one))} decides={role === 'trainingOffice'} /></Section>
      <Section
        id="cohorts" title={own ? word('ownCohorts') : t('catalogue.statuses.ANNOUNCED')}
        aside={<Link href="/school/cohorts">{word('allCohorts')}</Link>}
      >
        <Panel look="tight"><CohortList cohorts={cohorts} narrowed={false} caption={t(`enrolment.desk.cohorts.${own ? 'caption' : 'captionClosing'}`)} alike={!own} /></Panel>
      </Section>
    </div>
  )
}
