import type { Metadata } from 'next'
import { CohortList } from '@/components/enrolment/desk/cohort-list'
import { StaffAccounts } from '@/components/reporting/staff-accounts'
import { WorkList } from '@/components/reporting/work-list'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Section } from '@/components/ui/page/section'
import { TextField } from '@/components/ui/form/text-field'
import { Link } from '@/components/ui/link'
import { FilterBar } from '@/components/ui/table/filter-bar'
import { accountSearch } from '@/lib/access/accounts/schema'
import type { Actor } from '@/lib/access/actor'
import { requireActor } from '@/lib/access/session'
import { listStaffCohorts } from '@/lib/enrolment/desk/queries/list-cohorts'
import { currentTranslator } from '@/lib/i18n/current'
import { redirect } from '@/lib/i18n/navigation'
import { listStaffAccounts, listWork } from '@/lib/reporting/today/queries'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('enrolment.desk.today.title') }
}

export default async function TodayPage({ searchParams }: PageProps<'/[locale]/school'>) {
  const [actor, t] = await Promise.all([requireActor(), currentTranslator()])
  const role = actor.kind === 'school' ? actor.role : null
  if (role === 'lecturer') await redirect('/school/lessons')
  const word = (key: string) => t(`enrolment.desk.today.${key}`)
  if (role === 'admin') return <AccountsPage actor={actor} search={accountSearch.parse((await searchParams)['q'] ?? null)} />
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

/** The administrator's first page: who may sign in for the school, and the search for any account that is kept here. */
async function AccountsPage({ actor, search }: { actor: Actor; search: string | null }) {
  const [accounts, t] = await Promise.all([listStaffAccounts(actor, search), currentTranslator()])
  const word = (key: string) => t(`access.accounts.${key}`)
  return (
    <div className="stack">
      <PageHead wide title={t('enrolment.desk.today.accounts')} lead={word('lead')} />
      <Panel look="tight">
        <FilterBar label={word('filters')} submitLabel={word('find')} aside={search !== null && <Link href="/school">{word('all')}</Link>}>
          <TextField name="q" type="search" label={word('search')} width="medium" defaultValue={search ?? ''} maxLength={100} />
        </FilterBar>
        <StaffAccounts accounts={accounts} searched={search !== null} />
      </Panel>
    </div>
  )
}
