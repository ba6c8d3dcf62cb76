import type { Metadata } from 'next'
import { AgencyDossier } from '@/components/enrolment/dossier/agency-dossier'
import { PaperLinks, papersOf } from '@/components/enrolment/dossier/paper-links'
import { FindingsPanel } from '@/components/enrolment/findings-panel'
import { NominationBadge } from '@/components/enrolment/nomination-badge'
import { NominationHistory } from '@/components/enrolment/nomination-history'
import { OfferPanel } from '@/components/enrolment/offer-panel'
import { ReturnPanel } from '@/components/enrolment/return-panel'
import { PersonHead } from '@/components/people/person-head'
import { ButtonLink } from '@/components/ui/button-link'
import { Link } from '@/components/ui/link'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { Columns } from '@/components/ui/page/columns'
import { FactList } from '@/components/ui/page/fact-list'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { requireActor } from '@/lib/access/session'
import { loadDossier } from '@/lib/enrolment/dossier/loaders'
import type { Dossier, DossierItem } from '@/lib/enrolment/dossier/queries/find-dossier'
import { loadNomination, loadNominationFile } from '@/lib/enrolment/loaders'
import { listHistory } from '@/lib/enrolment/queries/list-history'
import type { ShownNomination } from '@/lib/enrolment/queries/find-nomination'
import { mayMove } from '@/lib/enrolment/rules'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { findPerson } from '@/lib/people/queries/find-person'
import { dayAt, formatDay, yearOf } from '@/lib/time'

type Props = PageProps<'/[locale]/agency/nominations/[nominationId]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await loadNomination((await params).nominationId)).person.fullName }
}

export default async function NominationPage({ params, searchParams }: Props) {
  const [{ nominationId }, did] = [await params, await searchParams]
  const [actor, nomination, t, locale] = [await requireActor(), await loadNominationFile(nominationId), await currentTranslator(), await currentLocale()]
  const returned = nomination.status === 'RETURNED'
  const [history, dossier, person] = await Promise.all([listHistory(actor, nominationId), loadDossier(nominationId), returned ? findPerson(actor, nomination.person.id) : null])
  const withdraw = mayMove('withdraw', nomination.status) ? (
    <span className="actions">
      {nomination.seat && <ButtonLink tone="second" href={`/agency/nominations/${nominationId}/substitute`}>{t('enrolment.order.substitute')}</ButtonLink>}
      <ButtonLink tone="danger" href={`/agency/nominations/${nominationId}/withdraw`}>{t('enrolment.agency.nomination.withdraw')}</ButtonLink>
    </span>
  ) : undefined
  return (
    <>
      {did['did'] === 'SUBMITTED' && <Note tone="good" live><p>{t('enrolment.agency.offer.accepted')}</p></Note>}
      {did['did'] === 'no_offer' && <Note tone="wait" live><p>{t('enrolment.errors.no_offer')}</p></Note>}
      <Breadcrumb label={t('enrolment.agency.nomination.crumb')} crumbs={[{ label: t('enrolment.agency.nominations.title'), href: '/agency/nominations' }, { label: nomination.person.fullName }]} />
      <PageHead
        title={nomination.person.fullName} action={withdraw}
        reference={
          <>
            <span className="nowrap font-semibold">{t('enrolment.agency.cohort.code', { code: nomination.cohort.code })}</span>
            <span lang="vi">{nomination.cohort.course}</span>
            <span className="nowrap">{t('enrolment.agency.nomination.sentOn', { day: formatDay(dayAt(new Date(nomination.submittedAt)), locale) })}</span>
            <NominationBadge status={nomination.status} position={nomination.position} offered={nomination.offerDeadline !== null} />
          </>
        }
      />
      {nomination.purgedOn && <Note tone="plain"><p>{t('enrolment.file.purged', { day: formatDay(nomination.purgedOn, locale) })}</p></Note>}
      {nomination.offerDeadline && <OfferPanel id={nomination.id} deadline={nomination.offerDeadline} opensOn={nomination.cohort.opensOn} />}
      {returned && <ReturnPanel nomination={nomination} person={person} lastYear={yearOf(dayAt(new Date())) - 1} />}
      <Columns wideAside aside={<FindingsPanel title={t('enrolment.agency.nomination.findings')} findings={nomination.findings} ruleSet={nomination.ruleSet} actionsOf={({ rule }) => paperLinks(dossier, rule)} />}>
        <Panel title={t('enrolment.agency.nomination.person')} id="person"><PersonHead person={nomination.person} /></Panel>
        <Panel title={t('enrolment.agency.nomination.state')} id="state"><State nomination={nomination} /></Panel>
        <AgencyDossier dossier={dossier} did={{ papers: did['papers'], of: did['of'] }} />
        <Panel title={t('enrolment.agency.nomination.history')} id="history"><NominationHistory entries={history} /></Panel>
      </Columns>
    </>
  )
}

/** A classified decision is stated on a page of its own, everything else is sent in the list below. */
function paperLinks(dossier: Dossier, rule: string) {
  const papers = papersOf(dossier, rule)
  const placeOf = ({ classified, state, requirementId }: DossierItem) => (dossier.open && classified && state !== 'CHECKED' ? `/agency/nominations/${dossier.nominationId}/papers/${requirementId}` : null)
  return papers.length > 0 ? <PaperLinks papers={papers} placeOf={placeOf} /> : undefined
}

async function State({ nomination: { letter, replaces, replacedBy, cohort, seat, position, waitsFor, status, decidedAt, reasons, note } }: { nomination: ShownNomination }) {
  const [t, locale] = [await currentTranslator(), await currentLocale()]
  const where = t(`enrolment.agency.nomination.seats.${seat ?? 'none'}`)
  return (
    <FactList
      facts={[
        { label: t('enrolment.agency.nominations.cohort'), value: <Link href={`/agency/cohorts/${cohort.id}`}>{cohort.code}</Link> },
        { label: t('enrolment.agency.nomination.seat'), value: position ? `${where}, ${t('enrolment.agency.nomination.position', { position })}` : where },
        ...(letter ? [{ label: t('enrolment.order.letter'), value: t('enrolment.order.letterValue', { number: letter.number, day: formatDay(letter.writtenOn, locale) }) }] : []),
        ...(replaces ? [{ label: t('enrolment.order.substitute'), value: t('enrolment.order.replaces', { name: replaces }) }] : []),
        ...(replacedBy ? [{ label: t('enrolment.order.substitute'), value: t('enrolment.order.replacedBy', { name: replacedBy }) }] : []),
        ...(waitsFor ? [{ label: t('enrolment.agency.nomination.limit'), value: t(`enrolment.limits.${waitsFor}`) }] : []),
        ...(decidedAt ? [{ label: t(`enrolment.agency.nomination.${['WITHDRAWN', 'EXPIRED'].includes(status) ? 'ended' : 'decided'}`), value: formatDay(dayAt(new Date(decidedAt)), locale) }] : []),
        ...(status === 'REJECTED' ? [{ label: t('enrolment.agency.nomination.rejectedTitle'), value: reasons.map((reason) => t(`enrolment.reasons.${reason}`)).join('; ') }] : []),
        ...(['WITHDRAWN', 'EXPIRED'].includes(status) && reasons.length > 0 ? [{ label: t('enrolment.agency.withdrawal.because'), value: reasons.map((reason) => t(`enrolment.reasons.${reason}`)).join('; ') }] : []),
        ...(note && status !== 'RETURNED' ? [{ label: t('enrolment.agency.nomination.noteOf', { note: '' }).replace(/[:\s]+$/, ''), value: <span lang="vi">{note}</span> }] : []),
      ]}
    />
  )
}
