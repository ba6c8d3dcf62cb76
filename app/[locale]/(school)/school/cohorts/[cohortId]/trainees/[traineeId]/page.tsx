import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { AccountForm } from '@/components/teaching/roster/account-form'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Link } from '@/components/ui/link'
import { requireActor } from '@/lib/access/session'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { mayIssueAccounts } from '@/lib/teaching/roster/policy'
import { findTrainee } from '@/lib/teaching/roster/queries'
import { formatDay } from '@/lib/time'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('teaching.roster.accountTitle') }
}

export default async function AccountPage({ params }: PageProps<'/[locale]/school/cohorts/[cohortId]/trainees/[traineeId]'>) {
  const [actor, { cohortId, traineeId }, t, locale] = await Promise.all([requireActor(), params, currentTranslator(), currentLocale()])
  const id = z.uuid().safeParse(traineeId)
  const trainee = id.success && mayIssueAccounts(actor) ? await findTrainee(actor, id.data) : null
  if (!trainee || trainee.cohortId !== cohortId) notFound()
  const word = (key: string, values?: Record<string, string>) => t(`teaching.roster.${key}`, values)
  const path = `/school/cohorts/${trainee.cohortId}/trainees`
  return (
    <div className="stack">
      <div>
        <Breadcrumb
          label={t('enrolment.desk.breadcrumb')}
          crumbs={[{ label: trainee.code, href: `/school/cohorts/${trainee.cohortId}` }, { label: t('enrolment.cohort.tabs.trainees'), href: path }, { label: word('issue') }]}
        />
        <PageHead title={word('accountTitle')} lead={word('accountLead', { name: trainee.name, day: formatDay(trainee.birthDate, locale), code: trainee.code })} />
      </div>
      <Panel look="key">
        {/* The answer that shows the password re-renders this page: the form must outlive the account it made. */}
        {trainee.email && !trainee.hasAccount && <p>{word('ownAccount', { email: trainee.email })}</p>}
        <AccountForm
          traineeId={trainee.id} ownEmail={trainee.hasAccount ? null : trainee.email}
          labels={{
            email: word('email'), hint: word('emailHint'), submit: trainee.email && !trainee.hasAccount ? word('addRole') : word('submit'), pending: word('pending'), wrong: word('wrong'),
            issued: word('issued'), password: word('password'), once: word('once'), own: word('own'),
          }}
        />
        <p><Link href={path}>{word('back')}</Link></p>
      </Panel>
    </div>
  )
}
