import type { Metadata } from 'next'
import { ButtonLink } from '@/components/ui/button-link'
import { Link } from '@/components/ui/link'
import { Confirmation } from '@/components/ui/page/confirmation'
import { loadDossier } from '@/lib/enrolment/dossier/loaders'
import { loadNomination } from '@/lib/enrolment/loaders'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatDay } from '@/lib/time'

type Props = PageProps<'/[locale]/agency/nominations/[nominationId]/sent'>

async function titleOf(id: string): Promise<string> {
  const [t, { status, position }] = [await currentTranslator(), await loadNomination(id)]
  return status === 'WAITLISTED' ? t('enrolment.agency.sent.waiting', { position: position ?? 1 }) : t('enrolment.agency.sent.seat')
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: await titleOf((await params).nominationId) }
}

export default async function SentPage({ params }: Props) {
  const { nominationId } = await params
  const [nomination, t, locale] = [await loadNomination(nominationId), await currentTranslator(), await currentLocale()]
  const { person, cohort, status, waitsFor } = nomination
  const { open, counts } = await loadDossier(nominationId)
  return (
    <Confirmation title={await titleOf(nominationId)} reference={t('enrolment.agency.sent.reference', { name: person.fullName, cohort: cohort.code })}>
      <h2>{t('enrolment.agency.sent.next')}</h2>
      {open && counts.MISSING > 0 && <p>{t('enrolment.agency.sent.papers', { count: counts.MISSING })} <Link href={`/agency/nominations/${nominationId}#dossier`}>{t('enrolment.agency.sent.toPapers')}</Link></p>}
      {waitsFor && <p>{t(`enrolment.limits.${waitsFor}`)}</p>}
      <p>{status === 'WAITLISTED' ? t('enrolment.agency.sent.waits') : t('enrolment.agency.sent.reviewed')}</p>
      <p>{t('enrolment.agency.sent.opens', { day: formatDay(cohort.opensOn, locale) })}</p>
      <p className="actions">
        <ButtonLink href={`/agency/cohorts/${cohort.id}/nominate`}>{t('enrolment.agency.sent.another')}</ButtonLink>
        <ButtonLink tone="second" href="/agency/nominations">{t('enrolment.agency.sent.list')}</ButtonLink>
      </p>
      <p><Link href={`/agency/nominations/${nominationId}`}>{t('enrolment.agency.sent.open')}</Link></p>
    </Confirmation>
  )
}
