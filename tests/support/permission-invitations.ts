// The links of the permission matrix: one of a trainee who has no account yet.
import type { Actor, SchoolActor } from '@/lib/access/actor'
import { db } from '@/lib/db/client'
import { linkToken } from '@/lib/access/link-token'
import { acceptInvitation } from '@/lib/teaching/invitations/commands/accept-invitation'
import { addTraineeRole } from '@/lib/teaching/invitations/commands/add-trainee-role'
import { inviteClass, inviteTrainee } from '@/lib/teaching/invitations/commands/invite-trainee'
import { revokeInvitation } from '@/lib/teaching/invitations/commands/revoke-invitation'
import { findInvitation } from '@/lib/teaching/invitations/queries/find-invitation'
import { findLiveInvitation, listInvitations } from '@/lib/teaching/invitations/queries/list-invitations'
import { dateOf, dayAt } from '@/lib/time'
import { makePerson, nameKeyOf, type Agency, type Cohort, type School } from './factories'

const now = new Date()

export async function invitationWorld(school: School, { id: cohortId }: Cohort, agency: Agency, office: SchoolActor) {
  const person = await makePerson(agency)
  const { id } = await db.trainee.create({
    data: { schoolId: school.id, cohortId, personId: person.id, agencyId: agency.id, status: 'STUDYING', enrolledOn: dateOf(dayAt(now)), nameKey: nameKeyOf(person) }, select: { id: true },
  })
  const made = await inviteTrainee(office, { traineeId: id }, now)
  if (!made.ok) throw new Error(made.error)
  return { invitable: { id }, invitation: { id: made.value.id } }
}
type Id = { id: string }
type World = Awaited<ReturnType<typeof invitationWorld>> & { running: Id }

/** By the name of the command or query. Those that only read come first. */
export const invitationAttempts: Readonly<Record<string, (actor: Actor, world: World) => Promise<unknown>>> = {
  findInvitation: (actor, { invitation }) => findInvitation(actor, linkToken('account', invitation.id), now),
  listInvitations: (actor, { running }) => listInvitations(actor, running.id, now),
  findLiveInvitation: (actor, { invitable }) => findLiveInvitation(actor, invitable.id, now),
  inviteTrainee: (actor, { invitable }) => inviteTrainee(actor, { traineeId: invitable.id }, now),
  inviteClass: (actor, { running }) => inviteClass(actor, { cohortId: running.id }, now),
  revokeInvitation: (actor, { invitation }) => revokeInvitation(actor, { invitationId: invitation.id }, now),
  addTraineeRole: (actor, { invitable }) => addTraineeRole(actor, { traineeId: invitable.id }),
  acceptInvitation: (actor, { invitation }) => acceptInvitation(actor, { token: linkToken('account', invitation.id), passwordNew: 'mật khẩu dài' }, now),
}
