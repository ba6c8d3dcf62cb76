import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { FindingsPanel } from '@/components/enrolment/findings-panel'
import { CohortFacts } from '@/components/enrolment/cohort-facts'
import { NominateFrame } from '@/components/enrolment/nominate-frame'
import { OwnNominationNote } from '@/components/enrolment/own-nomination-note'
import { PlacePanel } from '@/components/enrolment/place-panel'
import { ConfirmForm } from '@/components/frame/confirm-form'
import { PersonHead } from '@/components/people/person-head'
import { ClashNote } from '@/components/teaching/away/clash-note'
import { Link } from '@/components/ui/link'
import { Columns } from '@/components/ui/page/columns'
import { Note } from '@/components/ui/page/note'
import { Panel } from '@/components/ui/page/panel'
import { SubmitButton } from '@/components/ui/submit-button'
import { requireActor } from '@/lib/access/session'
import { submitNominationAction } from '@/lib/enrolment/actions'
import { refuses } from '@/lib/enrolment/eligibility/rules'
import { loadAgencyCohort } from '@/lib/enrolment/loaders'
import { previewNomination } from '@/lib/enrolment/queries/preview-nomination'
import { currentTranslator } from '@/lib/i18n/current'
import { loadPersonFile } from '@/lib/people/loaders'
import { findClashes } from '@/lib/teaching/away/queries/find-clashes'

type Props = PageProps<'/[locale]/agency/cohorts/[cohortId]/nominate/[personId]/review'>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('enrolment.agency.nominate.step3') }
}

export default async function ReviewPage({ params }: Props) {
  const { cohortId, personId } = await params
  const [actor, cohort, person, t] = [await requireActor(), await loadAgencyCohort(cohortId), await loadPersonFile(personId), await currentTranslator()]
  const [found, clashes] = await Promise.all([previewNomination(actor, { cohortId, personId }, new Date()), findClashes(actor, { personId, cohortId })])
  const preview = found ?? notFound()
  const refusing = preview.findings.filter(refuses).length
  const facts = `/agency/cohorts/${cohortId}/nominate/${personId}`
  return (
    <NominateFrame cohort={cohort} step={3} personId={personId}>
      <div className="stack">
        <OwnNominationNote nomination={preview.existing} />
        <ClashNote clashes={clashes} />
        {refusing > 0 && <Note tone="bad"><p>{t('enrolment.agency.nominate.blocked', { count: refusing })} <Link href={facts}>{t('enrolment.agency.nominate.backToFacts')}</Link></p></Note>}
        <Columns wideAside aside={<><FindingsPanel title={t('enrolment.agency.nominate.findings')} findings={preview.findings} ruleSet={preview.ruleSet} /><PlacePanel cohort={cohort} place={preview} /></>}>
          <Panel title={person.fullName} id="person" aside={<Edit href={facts} what={t('enrolment.agency.nominate.facts')} />}><PersonHead person={person} /></Panel>
          <Panel title={t('enrolment.agency.nominate.cohort')} id="cohort"><CohortFacts cohort={cohort} /></Panel>
          {refusing === 0 && !cohort.blocker && (
            <ConfirmForm action={submitNominationAction} hidden={{ cohortId, personId }} summary={t('enrolment.agency.nominate.errorTitle', { count: '{count}' })}>
              <SubmitButton pendingLabel={t('enrolment.agency.nominate.sending')}>
                {preview.seat ? t('enrolment.agency.nominate.send') : t('enrolment.agency.nominate.sendWait', { position: preview.position ?? 1 })}
              </SubmitButton>
            </ConfirmForm>
          )}
        </Columns>
      </div>
    </NominateFrame>
  )
}

async function Edit({ href, what }: { href: string; what: string }) {
  const t = await currentTranslator()
  return <Link href={href}>{t('enrolment.agency.nominate.edit')}<span className="sr-only"> {what}</span></Link>
}
