import type { Metadata } from 'next'
import { StaffAccounts } from '@/components/access/accounts/staff-accounts'
import { CohortList } from '@/components/enrolment/desk/cohort-list'
import { WorkList } from '@/components/reporting/work-list'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Section } from '@/components/ui/page/section'
import { TextField } from '@/components/ui/form/text-field'
import { Link } from '@/components/ui/link'
import { FilterBar } from '@/components/ui/table/filter-bar'
import { listStaffAccounts } from '@/lib/access/accounts/queries'
import { accountSearch } from '@/lib/access/accounts/schema'
import type { Actor } from '@/lib/access/actor'
import { requireActor } from '@/lib/access/session'
import { listClosingCohorts, listStaffCohorts } from '@/lib/enrolment/desk/queries/list-cohorts'
import { currentTranslator } from '@/lib/i18n/current'
import { redirect } from '@/lib/i18n/navigation'
import { listWork, type WorkKind } from '@/lib/reporting/today/queries'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('enrolment.desk.today.title') }
}

/** What moves on by a signature alone. */
const signedByLeadership: ReadonlySet<WorkKind> = new Set<WorkKind>(['TO_OPEN', 'REPORTS_TO_SIGN'])

export default async function TodayPage({ searchParams }: PageProps<'/[locale]/school'>) {
  const [actor, t] = await Promise.all([requireActor(), currentTranslator()])
  const role = actor.kind === 'school' ? actor.role : null
  if (role === 'lecturer') await redirect('/school/lessons')
  const word = (key: string) => t(`enrolment.desk.today.${key}`)
  if (role === 'admin') return <AccountsPage actor={actor} search={accountSearch.parse((await searchParams)['q'] ?? null)} />
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
