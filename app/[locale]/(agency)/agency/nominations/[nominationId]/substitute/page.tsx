import type { Metadata } from 'next'
import { z } from 'zod'
import { ChosenSubstitute } from '@/components/enrolment/order/chosen-substitute'
import { HeirsPanel } from '@/components/enrolment/order/heirs-panel'
import { SubstituteFrame } from '@/components/enrolment/order/substitute-frame'
import { ChoosePerson } from '@/components/people/choose-person'
import { ButtonLink } from '@/components/ui/button-link'
import { Note } from '@/components/ui/page/note'
import { requireActor } from '@/lib/access/session'
import { loadNomination } from '@/lib/enrolment/loaders'
import { listHeirs, previewSubstitute } from '@/lib/enrolment/order/queries/find-substitution'
import { isBeforeOpening } from '@/lib/enrolment/rules'
import { currentTranslator } from '@/lib/i18n/current'
import { href } from '@/lib/i18n/navigation'
import { loadPersonFile } from '@/lib/people/loaders'
import { listPeople } from '@/lib/people/queries/list-people'

type Props = PageProps<'/[locale]/agency/nominations/[nominationId]/substitute'>
const search = z.object({ q: z.string().max(100).optional().catch(undefined), person: z.uuid().optional().catch(undefined), did: z.literal('saved').optional().catch(undefined) })

/** How many people one search shows. */
const SHOWN = 12

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('enrolment.order.substitute') }
}

export default async function SubstitutePage({ params, searchParams }: Props) {
  const [actor, nomination, t] = [await requireActor(), await loadNomination((await params).nominationId), await currentTranslator()]
  const { q, person: chosen, did } = search.parse(await searchParams)
  const { id } = nomination
  const open = nomination.seat !== null && isBeforeOpening(nomination.cohort)
  const judged = open && chosen ? await previewSubstitute(actor, { nominationId: id, personId: chosen }, new Date()) : null
  return (
    <SubstituteFrame nomination={nomination} open={open}>
      {judged && did && <Note tone="good" live><p>{t('enrolment.order.saved')}</p></Note>}
      {judged && chosen ? <ChosenSubstitute nomination={nomination} person={await loadPersonFile(chosen)} judged={judged} /> : open && <><Gone gone={chosen !== undefined} /><Choice id={id} q={q} /></>}
      <p className="actions mt-4"><ButtonLink tone="second" href={`/agency/nominations/${id}`}>{t('enrolment.agency.withdrawal.back')}</ButtonLink></p>
    </SubstituteFrame>
  )
}

/** Whoever was chosen left the agency meanwhile. */
async function Gone({ gone }: { gone: boolean }) {
  const t = await currentTranslator()
  return gone && <div className="mt-4"><Note tone="bad" live><p>{t('enrolment.order.gone')}</p></Note></div>
}

/** Those who wait for a seat of the class first, then everybody of the agency. */
async function Choice({ id, q }: { id: string; q: string | undefined }) {
  const actor = await requireActor()
  const [heirs, people] = await Promise.all([listHeirs(actor, id), listPeople(actor, { q, limit: SHOWN })])
  return (
    <>
      {heirs.length > 0 && <HeirsPanel heirs={heirs} />}
      <ChoosePerson q={q ?? ''} people={people.items} more={people.nextCursor !== null} newHref={await href(`/agency/nominations/${id}/substitute/new`)} />
    </>
  )
}
