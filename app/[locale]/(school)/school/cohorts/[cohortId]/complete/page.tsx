import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActionForm } from '@/components/frame/action-form'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Link } from '@/components/ui/link'
import { deskTitle, loadDesk } from '@/lib/enrolment/desk/loaders'
import { mayOpenCohorts } from '@/lib/enrolment/policy'
import { completeCohortAction } from '@/lib/evaluations/completion/actions'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { dayAt, formatDay } from '@/lib/time'

export const generateMetadata = async ({ params }: PageProps<'/[locale]/school/cohorts/[cohortId]/complete'>): Promise<Metadata> =>
  deskTitle((await params).cohortId, 'enrolment.cohort.complete')

export default async function CompletePage({ params }: PageProps<'/[locale]/school/cohorts/[cohortId]/complete'>) {
  const [{ cohortId }, t, locale] = await Promise.all([params, currentTranslator(), currentLocale()])
  const { actor, desk } = await loadDesk(cohortId)
  if (!mayOpenCohorts(actor) || desk.status !== 'RUNNING') notFound()
  const word = (key: string, values?: Record<string, string | number>) => t(`enrolment.cohort.completion.${key}`, values)
  const path = `/school/cohorts/${desk.id}`
  const today = dayAt(new Date())
  const planned = formatDay(desk.endsOn < today ? desk.endsOn : today, 'vi')
  return (
    <div className="stack">
      <div>
        <Breadcrumb label={t('enrolment.desk.breadcrumb')} crumbs={[{ label: desk.code, href: path }, { label: t('enrolment.cohort.complete') }]} />
        <PageHead title={word('title', { code: desk.code })} lead={t('enrolment.cohort.endsOn', { day: formatDay(desk.endsOn, locale) })} />
      </div>
      <Panel look="key">
        <ul className="numbered">
          <li>{word('trainees', { count: desk.trainees })}</li>
          <li>{word('evaluations')}</li>
          <li>{word('final')}</li>
        </ul>
        <ActionForm
          action={completeCohortAction} hidden={{ cohortId: desk.id }} labels={{ wrong: word('wrong'), prefix: t('web.frame.errorPrefix') }}
          fields={[{ kind: 'date', name: 'completedOn', label: word('date'), hint: word('dateHint'), value: planned }]}
          buttons={[{ label: word('submit'), pending: word('pending'), tone: 'danger-solid' }]}
        />
        <p><Link href={path}>{t('enrolment.cohort.closing.back')}</Link></p>
      </Panel>
    </div>
  )
}
