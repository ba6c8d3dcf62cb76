import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActionForm } from '@/components/frame/action-form'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Link } from '@/components/ui/link'
import { closeEnrolmentAction } from '@/lib/enrolment/desk/cohort/actions'
import { deskTitle, loadDesk } from '@/lib/enrolment/desk/loaders'
import { mayOpenCohorts } from '@/lib/enrolment/policy'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { dayAt, formatDay } from '@/lib/time'

export const generateMetadata = async ({ params }: PageProps<'/[locale]/school/cohorts/[cohortId]/close'>): Promise<Metadata> =>
  deskTitle((await params).cohortId, 'enrolment.cohort.close')

export default async function ClosePage({ params }: PageProps<'/[locale]/school/cohorts/[cohortId]/close'>) {
  const [{ cohortId }, t, locale] = await Promise.all([params, currentTranslator(), currentLocale()])
  const { actor, desk } = await loadDesk(cohortId)
  if (!mayOpenCohorts(actor) || desk.status !== 'ANNOUNCED') notFound()
  const word = (key: string, values?: Record<string, string | number>) => t(`enrolment.cohort.closing.${key}`, values)
  const path = `/school/cohorts/${desk.id}`
  const early = desk.closesOn && desk.closesOn >= dayAt(new Date()) ? desk.closesOn : null
  return (
    <div className="stack">
      <div>
        <Breadcrumb label={t('enrolment.desk.breadcrumb')} crumbs={[{ label: desk.code, href: path }, { label: t('enrolment.cohort.close') }]} />
        <PageHead title={word('title', { code: desk.code })} />
      </div>
      <Panel look="key">
        <ul className="numbered">
          <li>{word('noMore')}</li>
          {early && <li>{word('early', { day: formatDay(early, locale) })}</li>}
          <li>{word('accepted', { count: desk.seats.accepted })}</li>
          {desk.seats.held > 0 && <li>{word('undecided', { count: desk.seats.held })}</li>}
          {desk.seats.waiting > 0 && <li>{word('waiting', { count: desk.seats.waiting })}</li>}
        </ul>
        <ActionForm
          action={closeEnrolmentAction} hidden={{ cohortId: desk.id }} fields={[]} labels={{ wrong: word('title', { code: desk.code }), prefix: t('web.frame.errorPrefix') }}
          buttons={[{ label: word('submit'), pending: word('pending'), tone: 'danger-solid' }]}
        />
        <p><Link href={path}>{word('back')}</Link></p>
      </Panel>
    </div>
  )
}
