import 'server-only'
import type { Actor } from '../../../access/actor'
import { transaction } from '../../../db/transaction'
import { recordEvent } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { mayIssueAccounts, traineesVisibleTo } from '../../roster/policy'
import { tellOfEnrolment } from '../steps'

export type RoleError = 'not_allowed' | 'trainee_not_found' | 'no_account' | 'account_exists'

/** Lets a trainee who has an account sign in as one: the role is added, the password stays. */
export async function addTraineeRole(actor: Actor, { traineeId }: { traineeId: string }): Promise<Result<{ cohortId: string }, RoleError>> {
  if (!mayIssueAccounts(actor)) return fail('not_allowed')
  return transaction<{ cohortId: string }, RoleError, 'account_exists'>(async (tx) => {
    const trainee = await tx.trainee.findFirst({
      where: { AND: [{ id: traineeId }, traineesVisibleTo(actor)] },
      select: { cohortId: true, personId: true, person: { select: { account: { select: { id: true, roles: { where: { role: 'TRAINEE', validTo: null }, select: { id: true } } } } } } },
    })
    if (!trainee) return fail('trainee_not_found')
    const { account } = trainee.person
    if (!account) return fail('no_account')
    if (account.roles.length > 0) return fail('account_exists')
    await tx.roleAssignment.create({ data: { accountId: account.id, role: 'TRAINEE' }, select: { id: true } })
    await recordEvent(tx, actor, { type: 'account.issued', personId: trainee.personId, data: { account: account.id } })
    await tellOfEnrolment(tx, trainee.personId)
    return ok({ cohortId: trainee.cohortId })
  }, { role_held_once: 'account_exists' })
}
