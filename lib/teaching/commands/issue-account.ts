import 'server-only'
import { randomInt } from 'node:crypto'
import type { Actor } from '../../access/actor'
import { hashPassword } from '../../access/password'
import type { Tx } from '../../db/client'
import { transaction } from '../../db/transaction'
import { recordEvent } from '../../events/record'
import { fail, ok, type Result } from '../../result'
import { mayIssueAccounts, traineesVisibleTo } from '../roster/policy'

export type AccountError = 'not_allowed' | 'trainee_not_found' | 'account_exists' | 'email_taken'
/** `password` is told once and kept nowhere; null when the person signs in with an account it already had. */
export type Issued = { email: string; password: string | null }

/** Lets a trainee sign in: an account for the person with the trainee's role, or the role for the account the person has. */
export async function issueAccount(actor: Actor, { traineeId, email }: { traineeId: string; email: string }): Promise<Result<Issued, AccountError>> {
  if (!mayIssueAccounts(actor)) return fail('not_allowed')
  const password = makePassword()
  const passwordHash = await hashPassword(password)
  return transaction<Issued, AccountError, 'account_exists' | 'email_taken'>(async (tx) => {
    const trainee = await tx.trainee.findFirst({
      where: { AND: [{ id: traineeId }, traineesVisibleTo(actor)] },
      select: { personId: true, person: { select: { fullName: true, account: { select: { id: true, email: true, roles: { where: { role: 'TRAINEE', validTo: null }, select: { id: true } } } } } } },
    })
    if (!trainee) return fail('trainee_not_found')
    const { personId, person } = trainee
    if (person.account?.roles.length) return fail('account_exists')
    const account = person.account ?? (await tx.account.create({
      data: { email: email.toLowerCase(), passwordHash, displayName: person.fullName, personId }, select: { id: true, email: true },
    }))
    await addTraineeRole(tx, account.id)
    await recordEvent(tx, actor, { type: 'account.issued', personId, data: { account: account.id } })
    return ok({ email: account.email, password: person.account ? null : password })
  }, { account_email_key: 'email_taken', account_person_id_key: 'account_exists', role_held_once: 'account_exists' })
}

const addTraineeRole = (tx: Tx, accountId: string) => tx.roleAssignment.create({ data: { accountId, role: 'TRAINEE' }, select: { id: true } })

// No letters or digits that look alike: the password is read from a screen and typed once.
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'

/** Three groups of four: 59 bits, easy to read out. */
const makePassword = (): string =>
  Array.from({ length: 3 }, () => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('')).join('-')
