import 'server-only'
import { randomBytes } from 'node:crypto'
import type { Tx } from '../../db/client'
import { transaction } from '../../db/transaction'
import { recordEvent } from '../../events/record'
import { fail, ok, type Result } from '../../result'
import { dayAt } from '../../time'
import type { Actor, AgencyActor, SchoolActor } from '../actor'
import { hashToken } from '../api-key'
import { keysVisibleTo, mayKeepKeys } from './policy'
import { isRevocable, keyState, lastInstant, MOST_LIVE_KEYS } from './rules'
import type { IssueInput, RevokeInput } from './schema'

export type IssueError = 'not_allowed' | 'role_ended' | 'too_many_keys' | 'already_issued'
export type RevokeError = 'not_allowed' | 'key_not_found' | 'already_ended'
export type IssuedKey = { id: string; key: string; label: string; expiresAt: Date }

/** Before the random part, so that whoever searches files and logs for keys of this portal finds them. */
const PREFIX = 'portal_'

/**
 * Makes a key that acts as the actor's own role: nobody gives a program more than he may do himself. It is answered this once, for
 * only its hash is kept; the same form sent again is told that it was issued.
 */
export async function issueKey(actor: Actor, { id, label, scope, days }: IssueInput, now: Date): Promise<Result<IssuedKey, IssueError>> {
  if (!mayKeepKeys(actor)) return fail('not_allowed')
  const key = `${PREFIX}${randomBytes(32).toString('base64url')}`
  const expiresAt = lastInstant(dayAt(now), days)
  return transaction<IssuedKey, IssueError, 'already_issued'>(async (tx) => {
    if (!(await lockRole(tx, actor.roleId, now))) return fail('role_ended')
    if ((await countLive(tx, actor.roleId, now)) >= MOST_LIVE_KEYS) return fail('too_many_keys', { most: MOST_LIVE_KEYS })
    await tx.apiKey.create({ data: { id, roleId: actor.roleId, label, scope, keyHash: hashToken(key), createdAt: now, expiresAt }, select: { id: true } })
    await recordEvent(tx, actor, { type: 'key.issued', keyId: id, ...houseOf(actor), data: { scope, on: dayAt(expiresAt) } })
    return ok({ id, key, label, expiresAt })
  }, { api_key_pkey: 'already_issued' })
}

/** Ends a key of the own house for good, with the reason; of two who do so at once the second finds it ended. */
export async function revokeKey(actor: Actor, { id, reason }: RevokeInput, now: Date): Promise<Result<{ id: string }, RevokeError>> {
  if (!mayKeepKeys(actor)) return fail('not_allowed')
  return transaction<{ id: string }, RevokeError>(async (tx) => {
    const found = await tx.apiKey.findFirst({ where: { AND: [{ id }, keysVisibleTo(actor)] }, select: { revokedAt: true, expiresAt: true, role: { select: { validTo: true, account: { select: { disabledAt: true } } } } } })
    if (!found) return fail('key_not_found')
    if (!isRevocable(keyState({ ...found, roleEndsAt: found.role.validTo, disabled: found.role.account.disabledAt !== null }, now))) return fail('already_ended')
    const { count } = await tx.apiKey.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: now, revokedBy: actor.accountId, revokedReason: reason } })
    if (count === 0) return fail('already_ended')
    await recordEvent(tx, actor, { type: 'key.revoked', keyId: id, ...houseOf(actor), data: {} })
    return ok({ id })
  })
}

const houseOf = (actor: SchoolActor | AgencyActor): { schoolId: string | null; agencyId: string | null } =>
  (actor.kind === 'school' ? { schoolId: actor.schoolId, agencyId: null } : { schoolId: null, agencyId: actor.agencyId })

/** Whether the role is held now; whoever issues beside or ends it waits. */
const lockRole = async (tx: Tx, roleId: string, now: Date): Promise<boolean> =>
  (await tx.$queryRaw<unknown[]>`select 1 from role_assignment where id = ${roleId}::uuid and (valid_to is null or valid_to > ${now}) for no key update`).length > 0

const countLive = (tx: Tx, roleId: string, now: Date): Promise<number> =>
  tx.apiKey.count({ where: { roleId, revokedAt: null, OR: [{ expiresAt: null }, { expiresAt: { gt: now } }] } })
