import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { FindingsPanel } from '@/components/enrolment/findings-panel'
import { NominateFrame } from '@/components/enrolment/nominate-frame'
import { PlacePanel } from '@/components/enrolment/place-panel'
import { ActionForm } from '@/components/frame/action-form'
import { factFields } from '@/components/people/fact-fields'
import { PersonHead } from '@/components/people/person-head'
import { Link } from '@/components/ui/link'
import { Columns } from '@/components/ui/page/columns'
import { Panel } from '@/components/ui/page/panel'
import { requireActor } from '@/lib/access/session'
import { loadAgencyCohort } from '@/lib/enrolment/loaders'
import { previewNomination } from '@/lib/enrolment/queries/preview-nomination'
import { currentTranslator } from '@/lib/i18n/current'
import { updatePersonFactsAction } from '@/lib/people/actions'
import { loadPersonFile } from '@/lib/people/loaders'
import { dayAt, yearOf } from '@/lib/time'

type Props = PageProps<'/[locale]/agency/cohorts/[cohortId]/nominate/[personId]'>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('enrolment.agency.nominate.step2') }
}

export default async function StandardsPage({ params }: Props) {
  const { cohortId, personId } = await params
  const [actor, cohort, person, t] = [await requireActor(), await loadAgencyCohort(cohortId), await loadPersonFile(personId), await currentTranslator()]
  const now = new Date()
  const preview = (await previewNomination(actor, { cohortId, personId }, now)) ?? notFound()
  const choose = `/agency/cohorts/${cohortId}/nominate`
  const lastYear = yearOf(dayAt(now)) - 1
  return (
    <NominateFrame cohort={cohort} step={2} personId={personId}>
      <Columns
        wideAside
        aside={
          <>
            <FindingsPanel
              title={t('enrolment.agency.nominate.findings')} findings={preview.findings} ruleSet={preview.ruleSet}
              actionsOf={({ outcome }) => (outcome === 'OVERRIDDEN' ? undefined : outcome === 'FAIL' ? <Link href={choose}>{t('enrolment.agency.nominate.changePerson')}</Link> : <a href="#facts">{t('enrolment.agency.nominate.fix')}</a>)}
            />
            <PlacePanel cohort={cohort} place={preview} />
          </>
        }
      >
        <Panel title={person.fullName} id="person" aside={<Link href={choose}>{t('enrolment.agency.nominate.another')}</Link>}><PersonHead person={person} /></Panel>
        <Panel title={t('enrolment.agency.nominate.facts')} id="facts">
          <ActionForm
            action={updatePersonFactsAction} hidden={{ personId, cohortId }} fields={factFields(t, person, [lastYear, lastYear - 1])}
            buttons={[
              { label: t('enrolment.agency.nominate.review'), name: 'then', value: 'review' },
              { label: t('enrolment.agency.nominate.save'), name: 'then', value: 'stay', tone: 'second' },
            ]}
            labels={{ wrong: t('enrolment.agency.nominate.fieldsTitle', { count: '{count}' }), prefix: t('web.frame.errorPrefix') }} lead={t('people.factsLead')}
          />
        </Panel>
      </Columns>
    </NominateFrame>
  )
}
