import type { Metadata } from 'next'
import { NominateFrame } from '@/components/enrolment/nominate-frame'
import { ActionForm } from '@/components/frame/action-form'
import { personFields } from '@/components/people/fact-fields'
import { Panel } from '@/components/ui/page/panel'
import { loadAgencyCohort } from '@/lib/enrolment/loaders'
import { currentTranslator } from '@/lib/i18n/current'
import { addPersonAction } from '@/lib/people/actions'

type Props = PageProps<'/[locale]/agency/cohorts/[cohortId]/nominate/new'>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('enrolment.agency.nominate.newPerson') }
}

export default async function NewNomineePage({ params }: Props) {
  const [cohort, t] = [await loadAgencyCohort((await params).cohortId), await currentTranslator()]
  return (
    <NominateFrame cohort={cohort} step={1}>
      {!cohort.blocker && (
        <Panel title={t('enrolment.agency.nominate.newPerson')} id="new" className="mt-6">
          <ActionForm
            action={addPersonAction} hidden={{ cohortId: cohort.id }} fields={personFields(t)} buttons={[{ label: t('enrolment.agency.nominate.continue') }]}
            labels={{ wrong: t('enrolment.agency.nominate.fieldsTitle', { count: '{count}' }), prefix: t('web.frame.errorPrefix') }}
          />
        </Panel>
      )}
    </NominateFrame>
  )
}
