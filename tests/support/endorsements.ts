// A list before the head of its agency, which asks for endorsement.
import { endorseList } from '@/lib/enrolment/order/commands/endorse-list'
import { requireEndorsement } from '@/lib/enrolment/order/commands/send-letter'
import { findAgencyOrder } from '@/lib/enrolment/order/queries/find-order'
import { deliverOutbox } from '@/lib/notifications/jobs'
import { listNotifications } from '@/lib/notifications/queries'
import { actorForAgency } from './actors'
import { makeDesk } from './desk'
import { now } from './factories'

export async function endorsingDesk(given: { seats: number; people: number }) {
  const desk = await makeDesk(given)
  const head = await actorForAgency(desk.agency, 'endorser')
  await requireEndorsement(head, { required: true })
  return { ...desk, head, at: { cohortId: desk.cohort.id } }
}
export type EndorsingDesk = Awaited<ReturnType<typeof endorsingDesk>>
type Seen = Pick<EndorsingDesk, 'head' | 'cohort'>

export const stateOf = async ({ head, cohort }: Seen) => (await findAgencyOrder(head, cohort.id))?.endorsement?.state ?? null
export const shown = async ({ head, cohort }: Seen) => (await findAgencyOrder(head, cohort.id))?.unsent.map(({ id }) => id) ?? []
export const endorsed = async (here: Seen) => endorseList(here.head, { cohortId: here.cohort.id, nominationIds: await shown(here) }, now)
export const paper = { number: '45-CV/ĐU', writtenOn: '2026-03-16' }

/** What somebody was told of endorsements, the latest first. */
export async function toldTo(actor: EndorsingDesk['head']): Promise<string[]> {
  await deliverOutbox(new Date())
  return (await listNotifications(actor, { limit: 20 })).items.map(({ kind }) => kind).filter((kind) => kind.startsWith('endorsement.'))
}
