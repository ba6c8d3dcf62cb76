import 'server-only'
import { v7 as uuid } from 'uuid'
import type { Actor, SchoolActor } from '../../../access/actor'
import { hashToken } from '../../../access/api-key'
import { linkToken } from '../../../access/link-token'
import { cohortsStaffedBy } from '../../../catalogue/policy'
import type { Tx } from '../../../db/client'
import { Prisma } from '../../../db/generated/client'
import { transaction } from '../../../db/transaction'
import { recordEvent, recordEvents, type DomainEvent } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { mayIssueAccounts, traineesVisibleTo } from '../../roster/policy'
import { expiryOf } from '../rules'

export type InvitationError = 'not_allowed' | 'trainee_not_found' | 'account_exists' | 'email_taken' | 'changed_meanwhile'
export type Invited = { id: string; cohortId: string; renewed: boolean }

/** Makes a link behind which a trainee makes an account; a former one is good no more. Where an e-mail is given, the link is mailed to it. */
export async function inviteTrainee(actor: Actor, { traineeId, email }: { traineeId: string; email?: string | undefined }, now: Date): Promise<Result<Invited, InvitationError>> {
  if (!mayIssueAccounts(actor)) return fail('not_allowed')
  return transaction<Invited, InvitationError, 'changed_meanwhile'>(async (tx) => {
    const trainee = await tx.trainee.findFirst({ where: { AND: [{ id: traineeId }, traineesVisibleTo(actor)] }, select: { cohortId: true, personId: true, person: { select: { account: { select: { id: true } } } } } })
    if (!trainee) return fail('trainee_not_found')
    if (trainee.person.account) return fail('account_exists')
    await lockTrainees(tx, Prisma.sql`id = ${traineeId}::uuid`)
    if (email && (await tx.account.count({ where: { email } })) > 0) return fail('email_taken', { field: 'email' })
    const { count } = await tx.accountInvitation.updateMany({ where: { traineeId, usedAt: null, revokedAt: null }, data: { revokedAt: now } })
    const row = invitationOf(actor, traineeId, email, now)
    await tx.accountInvitation.create({ data: row, select: { id: true } })
    await recordEvent(tx, actor, { type: 'account.invited', personId: trainee.personId, data: { mailed: email !== undefined } })
    return ok({ id: row.id, cohortId: trainee.cohortId, renewed: count > 0 })
  }, { account_invitation_live_once: 'changed_meanwhile' })
}

/** A link for everybody in the class who has neither an account nor a good link; answers how many. Safe to press twice. */
export async function inviteClass(actor: Actor, { cohortId }: { cohortId: string }, now: Date): Promise<Result<{ invited: number }, 'not_allowed' | 'cohort_not_found'>> {
  if (!mayIssueAccounts(actor)) return fail('not_allowed')
  return transaction(async (tx) => {
    if ((await tx.cohort.count({ where: { AND: [{ id: cohortId }, cohortsStaffedBy(actor)] } })) === 0) return fail('cohort_not_found')
    await lockTrainees(tx, Prisma.sql`cohort_id = ${cohortId}::uuid`)
    const rows = (await withoutLink(tx, cohortId, now)).map((trainee) => ({ ...trainee, row: invitationOf(actor, trainee.id, undefined, now) }))
    await tx.accountInvitation.updateMany({ where: { traineeId: { in: rows.map(({ id }) => id) }, usedAt: null, revokedAt: null }, data: { revokedAt: now } })
    const made = await tx.accountInvitation.createManyAndReturn({ data: rows.map(({ row }) => row), skipDuplicates: true, select: { id: true } })
    const ids = new Set(made.map(({ id }) => id))
    await recordEvents(tx, actor, rows.filter(({ row }) => ids.has(row.id)).map(({ personId }): DomainEvent => ({ type: 'account.invited', personId, data: { mailed: false } })))
    return ok({ invited: made.length })
  })
}

/** Whoever invites the same trainees waits here, and then finds the links: a link just given is not taken back. By ascending id. */
const lockTrainees = (tx: Tx, where: Prisma.Sql) => tx.$queryRaw`select id from trainee where ${where} order by id for no key update`

const withoutLink = (tx: Tx, cohortId: string, now: Date) => tx.trainee.findMany({
  where: { cohortId, status: 'STUDYING', person: { account: null }, links: { none: { usedAt: null, revokedAt: null, expiresAt: { gt: now } } } },
  select: { id: true, personId: true }, orderBy: { id: 'asc' },
})

function invitationOf({ accountId }: SchoolActor, traineeId: string, email: string | undefined, now: Date) {
  const id = uuid()
  return { id, traineeId, email: email ?? null, tokenHash: hashToken(linkToken('account', id)), invitedBy: accountId, createdAt: now, expiresAt: expiryOf(now) }
}
