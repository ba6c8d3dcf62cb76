import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CouncilNote } from '@/components/enrolment/opening/council-note'
import { OpeningForm } from '@/components/enrolment/desk/opening-form'
import { ButtonLink } from '@/components/ui/button-link'
import { Confirmation } from '@/components/ui/page/confirmation'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { PageHead } from '@/components/ui/page/page-head'
import { Link } from '@/components/ui/link'
import { unbroken } from '@/lib/document-number'
import { findLastList } from '@/lib/enrolment/council/queries/find-council'
import { deskTitle, loadDesk } from '@/lib/enrolment/desk/loaders'
import type { Desk } from '@/lib/enrolment/desk/queries/find-desk'
import { listAccepted } from '@/lib/enrolment/desk/queries/list-accepted'
import { listDuties } from '@/lib/enrolment/opening/queries/list-duties'
import { mayOpenCohorts } from '@/lib/enrolment/policy'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatDay } from '@/lib/time'
import { isBeforeOpening } from '@/lib/enrolment/rules'

export const generateMetadata = async ({ params }: PageProps<'/[locale]/school/cohorts/[cohortId]/open'>): Promise<Metadata> =>
  deskTitle((await params).cohortId, 'enrolment.cohort.open')

export default async function OpenPage({ params }: PageProps<'/[locale]/school/cohorts/[cohortId]/open'>) {
  const [{ cohortId }, t] = await Promise.all([params, currentTranslator()])
  const { actor, desk } = await loadDesk(cohortId)
  if (!mayOpenCohorts(actor)) notFound()
  // Also for whoever pressed second: the class is open, by this decision.
  if (desk.status === 'RUNNING') return <Opened desk={desk} />
  if (!isBeforeOpening(desk)) notFound()
  const now = new Date()
  const [accepted, duties, council] = await Promise.all([listAccepted(actor, desk.id, now), listDuties(actor, desk.id, now), findLastList(actor, desk.id)])
  return (
    <div className="stack">
      <div>
        <Breadcrumb
          label={t('enrolment.desk.breadcrumb')} crumbs={[{ label: desk.code, href: `/school/cohorts/${desk.id}` }, { label: t('enrolment.cohort.open') }]}
        />
        <PageHead title={t('enrolment.cohort.opening.title', { code: desk.code })} lead={t('enrolment.cohort.opening.lead')} />
      </div>
      <CouncilNote cohortId={desk.id} council={council} accepted={accepted} />
      <OpeningForm desk={desk} accepted={accepted} duties={duties} />
    </div>
  )
}

/** What was done, from the class as it now stands. */
async function Opened({ desk }: { desk: Desk }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string | number>) => t(`enrolment.cohort.opening.${key}`, values)
  const path = `/school/cohorts/${desk.id}`
  const day = desk.openingDecisionOn ? formatDay(desk.openingDecisionOn, locale) : ''
  return (
    <Confirmation title={word('doneTitle', { code: desk.code })} reference={<span>{word('doneReference', { number: unbroken(desk.openingDecisionNumber ?? ''), day })}</span>}>
      <p>{word('done', { count: desk.trainees })}</p>
      <p>{word('doneNext')}</p>
      <div className="actions">
        <ButtonLink href={`${path}/trainees`}>{word('toTrainees')}</ButtonLink>
        <Link href={`/api/cohorts/${desk.id}/opening/document`}>{t('enrolment.opening.paper')}</Link>
        <Link href={`${path}/bodies`}>{t('enrolment.opening.arrange')}</Link>
        <Link href={`${path}/timetable`}>{word('toTimetable')}</Link>
      </div>
    </Confirmation>
  )
}
