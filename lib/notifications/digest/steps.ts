import 'server-only'
import { findHolder } from '../../access/hats'
import { db } from '../../db/client'
import { dateOf, dayAt } from '../../time'
import { DAYS_BACK, isStillTheirs, MAX_ATTEMPTS, type Right } from './rules'

const DAY_MS = 86_400_000

/** Whose digest of today is still to be made: something unread that was in no digest, or a digest that the server refused. */
export async function listDue(now: Date): Promise<string[]> {
  const [today, since] = [dateOf(dayAt(now)), new Date(now.getTime() - DAYS_BACK * DAY_MS)]
  const rows = await db.$queryRaw<{ id: string }[]>`
    select a.id from account a left join mail_digest d on d.account_id = a.id and d.day = ${today}::date
    where a.mail_digest and a.disabled_at is null and not a.demo and (
      d.status = 'REFUSED' and d.attempts < ${MAX_ATTEMPTS}
      or d.id is null and exists (select from notification n where n.account_id = a.id and n.read_at is null and n.digest_id is null and n.created_at > ${since}))
    order by a.id`
  return rows.map(({ id }) => id)
}

/** Claims the digest of a person and day, with what goes into it; null when somebody else has. What is true here is committed before a mail server is spoken to. */
export async function claim(accountId: string, now: Date): Promise<string | null> {
  const day = dateOf(dayAt(now))
  return db.$transaction(async (tx) => {
    const again = await tx.mailDigest.updateManyAndReturn({
      where: { accountId, day, status: 'REFUSED', attempts: { lt: MAX_ATTEMPTS } }, data: { status: 'CLAIMED', settledAt: null, claimedAt: now, attempts: { increment: 1 } }, select: { id: true },
    })
    if (again[0]) return again[0].id
    const made = await tx.mailDigest.createManyAndReturn({ data: [{ accountId, day, claimedAt: now }], skipDuplicates: true, select: { id: true } })
    const id = made[0]?.id
    if (!id) return null
    await tx.notification.updateMany({ where: { accountId, readAt: null, digestId: null, createdAt: { gt: new Date(now.getTime() - DAYS_BACK * DAY_MS) } }, data: { digestId: id } })
    return id
  })
}

export type Digest = { email: string; kinds: { kind: string }[] }

/** What goes out, asked again now: unread still, and still this person's. Null if there is nothing, or nobody to tell. */
export async function readDigest(id: string): Promise<Digest | null> {
  const digest = await db.mailDigest.findUniqueOrThrow({
    where: { id },
    select: { accountId: true, account: { select: { email: true, mailDigest: true } }, notifications: { where: { readAt: null }, select: { kind: true, audience: true, data: true } } },
  })
  const holder = digest.account.mailDigest ? await findHolder(digest.accountId) : null
  if (!holder) return null
  const right = rightOf(holder.hats)
  const kinds = digest.notifications.filter(({ kind, audience, data }) => isStillTheirs({ kind, audience, agencyId: agencyOf(data) }, right))
  return kinds.length > 0 ? { email: digest.account.email, kinds } : null
}

const rightOf = (hats: NonNullable<Awaited<ReturnType<typeof findHolder>>>['hats']): Right => ({
  audiences: new Set(hats.map(({ actor }) => actor.kind)), roles: new Set(hats.map(({ actor }) => ('role' in actor ? actor.role : actor.kind))), agencyIds: new Set(hats.flatMap(({ actor }) => (actor.kind === 'agency' ? actor.agencyIds : []))),
})

const agencyOf = (data: unknown): string | null =>
  typeof data === 'object' && data !== null && 'agencyId' in data && typeof data.agencyId === 'string' ? data.agencyId : null

export const settle = (id: string, status: 'SENT' | 'REFUSED' | 'DROPPED', now: Date) =>
  db.mailDigest.updateMany({ where: { id, status: 'CLAIMED' }, data: { status, settledAt: now } })
