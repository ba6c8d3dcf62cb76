import { ButtonLink } from '@/components/ui/button-link'
import type { Actor } from '@/lib/access/actor'
import { mayReviewDocuments } from '@/lib/enrolment/dossier/policy'
import type { Dossier, DossierItem } from '@/lib/enrolment/dossier/queries/find-dossier'
import { currentTranslator } from '@/lib/i18n/current'
import { DossierList } from './dossier-list'

/** The papers as the school sees them: each opened and looked at on a page of its own. */
export function SchoolDossier({ actor, dossier }: { actor: Actor; dossier: Dossier }) {
  const reviews = dossier.open && mayReviewDocuments(actor)
  return <DossierList dossier={dossier} actionOf={(item) => (reviews && item.current ? <Review nominationId={dossier.nominationId} item={item} /> : null)} />
}

async function Review({ nominationId, item: { current, state } }: { nominationId: string; item: DossierItem }) {
  const t = await currentTranslator()
  if (!current) return null
  const waits = state === 'SUBMITTED'
  return (
    <p>
      <ButtonLink small tone="second" icon={waits ? 'check' : 'pencil'} href={`/school/nominations/${nominationId}/papers/${current.id}`}>
        {t(waits ? 'enrolment.dossier.review' : 'enrolment.dossier.reviewAgain')}
      </ButtonLink>
    </p>
  )
}
