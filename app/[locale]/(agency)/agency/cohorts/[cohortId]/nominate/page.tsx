import type { Metadata } from 'next'
import { NominateFrame } from '@/components/enrolment/nominate-frame'
import { ChoosePerson } from '@/components/people/choose-person'
import { requireActor } from '@/lib/access/session'
import { loadAgencyCohort } from '@/lib/enrolment/loaders'
import { currentTranslator } from '@/lib/i18n/current'
import { href, redirect } from '@/lib/i18n/navigation'
import { listPeople } from '@/lib/people/queries/list-people'
import { z } from 'zod'

type Props = PageProps<'/[locale]/agency/cohorts/[cohortId]/nominate'>
const search = z.object({ q: z.string().max(100).optional().catch(undefined), person: z.uuid().optional().catch(undefined) })

/** How many people one search shows. */
const SHOWN = 12

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('enrolment.agency.nominate.title') }
}

export default async function ChoosePersonPage({ params, searchParams }: Props) {
  const [actor, cohort] = [await requireActor(), await loadAgencyCohort((await params).cohortId)]
  const { q, person } = search.parse(await searchParams)
  // The form of radio buttons sends the choice here: without script a form cannot choose its own address.
  if (person) return redirect(`/agency/cohorts/${cohort.id}/nominate/${person}`)
  const people = await listPeople(actor, { q, limit: SHOWN })
  return (
    <NominateFrame cohort={cohort} step={1}>
      {!cohort.blocker && <ChoosePerson q={q ?? ''} people={people.items} more={people.nextCursor !== null} newHref={await href(`/agency/cohorts/${cohort.id}/nominate/new`)} />}
    </NominateFrame>
  )
}
