import 'server-only'
import type { Actor, SchoolActor } from '../../../../access/actor'
import type { Tx } from '../../../../db/client'
import { transaction } from '../../../../db/transaction'
import { recordEvent } from '../../../../events/record'
import { fail, ok, type Result } from '../../../../result'
import { dateOf, dayAt } from '../../../../time'
import { mayDecideVersions } from '../policy'
import { endBlocker, freedBy, revocationBlocker } from '../rules/timeline'
import type { ClosingInput, EndingInput } from '../schema'
import { lockVersions, type StoredVersion } from '../steps'

type Unknown = 'not_allowed' | 'version_not_found'
export type RevokeError = Unknown | 'version_revoked' | 'version_began' | 'document_in_future'
export type EndError = Unknown | 'version_not_in_force' | 'version_ended' | 'document_in_future' | 'end_in_past' | 'ends_before'

/** Takes a version of the school back before its first day, by a paper: it never judges, and the version that it would have ended lasts on. */
export async function revokeVersion(actor: Actor, { id, ...paper }: ClosingInput & { id: string }, now: Date): Promise<Result<{ id: string }, RevokeError>> {
  if (!mayDecideVersions(actor)) return fail('not_allowed')
  return transaction<{ id: string }, RevokeError>(async (tx) => {
    const found = await findOwn(tx, actor, id)
    if (!found) return fail('version_not_found')
    const { version, versions } = found
    const blocker = revocationBlocker(version, paper, dayAt(now))
    if (blocker) return fail(blocker.error, 'field' in blocker ? { field: blocker.field } : {})
    const freed = freedBy(versions, version)
    await tx.ruleSet.update({ where: { id }, data: { revoked: true, ...closed(actor, paper, now) }, select: { id: true } })
    if (freed) await tx.ruleSet.update({ where: { id: freed.version.id }, data: { validTo: freed.validTo && dateOf(freed.validTo) }, select: { id: true } })
    await recordEvent(tx, actor, {
      type: 'standards.revoked', standardsSchoolId: actor.schoolId, schoolId: actor.schoolId,
      data: { version: id, family: version.family, decisionNumber: paper.documentNumber, restored: freed?.version.id ?? null },
    })
    return ok({ id })
  })
}

/** Ends the version of the school after a day that has not gone by, by a paper: from the next day on the general one judges again, or none. */
export async function endVersion(actor: Actor, { id, lastDay, ...paper }: EndingInput & { id: string }, now: Date): Promise<Result<{ id: string }, EndError>> {
  if (!mayDecideVersions(actor)) return fail('not_allowed')
  return transaction<{ id: string }, EndError>(async (tx) => {
    const found = await findOwn(tx, actor, id)
    if (!found) return fail('version_not_found')
    const blocker = endBlocker(found.version, { ...paper, lastDay }, dayAt(now))
    if (blocker) return fail(blocker.error, 'field' in blocker ? { field: blocker.field } : {})
    await tx.ruleSet.update({ where: { id }, data: { validTo: dateOf(lastDay), lastDay: dateOf(lastDay), ...closed(actor, paper, now) }, select: { id: true } })
    await recordEvent(tx, actor, {
      type: 'standards.ended', standardsSchoolId: actor.schoolId, schoolId: actor.schoolId,
      data: { version: id, family: found.version.family, lastDay, decisionNumber: paper.documentNumber },
    })
    return ok({ id })
  })
}

const closed = ({ accountId }: SchoolActor, { documentNumber, documentOn, reason }: ClosingInput, now: Date) =>
  ({ closedAt: now, closedById: accountId, closedNumber: documentNumber, closedOn: dateOf(documentOn), closedReason: reason })

/** A version of the actor's school with all of its family, locked. */
async function findOwn(tx: Tx, actor: SchoolActor, id: string): Promise<{ version: StoredVersion; versions: StoredVersion[] } | null> {
  const seen = await tx.ruleSet.findFirst({ where: { id, schoolId: actor.schoolId }, select: { family: true } })
  if (!seen) return null
  const versions = await lockVersions(tx, actor, seen.family)
  const version = versions.find((one) => one.id === id)
  return version ? { version, versions } : null
}
