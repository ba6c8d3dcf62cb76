import type { Metadata } from 'next'
import { SubstituteFrame } from '@/components/enrolment/order/substitute-frame'
import { ActionForm } from '@/components/frame/action-form'
import { personFields } from '@/components/people/fact-fields'
import { ButtonLink } from '@/components/ui/button-link'
import { Panel } from '@/components/ui/page/panel'
import { loadNomination } from '@/lib/enrolment/loaders'
import { isBeforeOpening } from '@/lib/enrolment/rules'
import { currentTranslator } from '@/lib/i18n/current'
import { addPersonAction } from '@/lib/people/actions'

type Props = PageProps<'/[locale]/agency/nominations/[nominationId]/substitute/new'>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('enrolment.order.newPerson') }
}

/** Describes whoever comes instead, and goes back to the substitution with that person chosen. */
export default async function NewSubstitutePage({ params }: Props) {
  const [nomination, t] = [await loadNomination((await params).nominationId), await currentTranslator()]
  const open = nomination.seat !== null && isBeforeOpening(nomination.cohort)
  return (
    <SubstituteFrame nomination={nomination} open={open}>
      {open && (
        <Panel title={t('enrolment.order.newPerson')} id="new" className="mt-6">
          <ActionForm
            action={addPersonAction} hidden={{ replaces: nomination.id }} fields={personFields(t)} buttons={[{ label: t('enrolment.order.newContinue') }]}
            labels={{ wrong: t('enrolment.order.saveWrong', { count: '{count}' }), prefix: t('web.frame.errorPrefix') }}
          />
        </Panel>
      )}
      <p className="actions mt-4"><ButtonLink tone="second" href={`/agency/nominations/${nomination.id}/substitute`}>{t('enrolment.agency.withdrawal.back')}</ButtonLink></p>
    </SubstituteFrame>
  )
}
