// An agency's own order in the permission matrix: the class is open, and the first agency, which asks for endorsement, has a letter, a question and an endorsement.
import type { Actor, AgencyActor } from '@/lib/access/actor'
import { db } from '@/lib/db/client'
import { askEndorsement, endorseList, returnList } from '@/lib/enrolment/order/commands/endorse-list'
import { rankNomination } from '@/lib/enrolment/order/commands/rank-nomination'
import { requireEndorsement, sendLetter } from '@/lib/enrolment/order/commands/send-letter'
import { substituteNomination } from '@/lib/enrolment/order/commands/substitute-nomination'
import { findAgencyOrder } from '@/lib/enrolment/order/queries/find-order'
import { listHeirs, previewSubstitute } from '@/lib/enrolment/order/queries/find-substitution'
import { listEndorsements } from '@/lib/enrolment/order/queries/list-endorsements'
import { dateOf, dayAt } from '@/lib/time'
import type { Cohort, Person } from './factories'

const now = new Date()
const today = dayAt(now)

export async function orderWorld(cohort: Cohort, nomination: { id: string }, { agencyId, accountId }: AgencyActor) {
  const letter = await db.agencyLetter.create({
    data: { cohortId: cohort.id, agencyId, accountId, number: '45-CV/ĐU', writtenOn: dateOf(today), sentAt: now }, select: { id: true },
  })
  await db.agency.update({ where: { id: agencyId }, data: { endorsementRequired: true }, select: { id: true } })
  const asked = await db.listEndorsement.create({ data: { cohortId: cohort.id, agencyId, askedById: accountId, askedAt: now }, select: { id: true } })
  const endorsement = await db.listEndorsement.create({
    data: { cohortId: cohort.id, agencyId, outcome: 'ENDORSED', decidedById: accountId, decidedAt: now, names: { create: { nominationId: nomination.id, position: 0 } } }, select: { id: true },
  })
  return { letter, asked, endorsement }
}
type World = { open: Cohort; nomination: { id: string }; idle: Person }

/** By the name of the command or query. Those that only read come first. */
export const orderAttempts: Readonly<Record<string, (actor: Actor, world: World) => Promise<unknown>>> = {
  findAgencyOrder: (actor, { open }) => findAgencyOrder(actor, open.id),
  listEndorsements: (actor) => listEndorsements(actor, now),
  listHeirs: (actor, { nomination }) => listHeirs(actor, nomination.id),
  previewSubstitute: (actor, { nomination, idle }) => previewSubstitute(actor, { nominationId: nomination.id, personId: idle.id }, now),
  askEndorsement: (actor, { open }) => askEndorsement(actor, { cohortId: open.id }, now),
  endorseList: (actor, { open, nomination }) => endorseList(actor, { cohortId: open.id, nominationIds: [nomination.id] }, now),
  returnList: (actor, { open }) => returnList(actor, { cohortId: open.id, reason: 'Xem lại danh sách' }, now),
  rankNomination: (actor, { nomination, open }) => rankNomination(actor, { id: nomination.id, cohortId: open.id, rank: 1 }, now),
  substituteNomination: (actor, { nomination, idle }) => substituteNomination(actor, { id: nomination.id, personId: idle.id, ground: 'DUTY' }, now),
  sendLetter: (actor, { open, nomination }) => sendLetter(actor, { cohortId: open.id, nominationIds: [nomination.id], number: '46-CV/ĐU', writtenOn: today }, now),
  requireEndorsement: (actor) => requireEndorsement(actor, { required: false }),
}
