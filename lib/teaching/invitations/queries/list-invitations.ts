import 'server-only'
import type { Actor } from '../../../access/actor'
import { linkToken } from '../../../access/link-token'
import { nameBy } from '../../../agencies/rules'
import { db } from '../../../db/client'
import { dateOf, dayAt, type Day } from '../../../time'
import { mayIssueAccounts, traineesVisibleTo } from '../../roster/policy'

/** The good link of a trainee. The token can be told again, because it is derived: the database keeps its hash. */
export type LiveInvitation = { id: string; token: string; email: string | null; until: Day; mail: 'none' | 'waiting' | 'sent' | 'unsure' }
export type Invitable = { traineeId: string; name: string; birthDate: Date; agency: string; invitation: LiveInvitation | null }

/** The trainees of a class who study and have no account, by given name, each with the good link if there is one. */
export async function listInvitations(actor: Actor, cohortId: string, now: Date): Promise<Invitable[]> {
  if (!mayIssueAccounts(actor)) return []
  const today = dateOf(dayAt(now))
  const rows = await db.trainee.findMany({
    where: { AND: [{ cohortId, status: 'STUDYING', person: { account: null } }, traineesVisibleTo(actor)] }, orderBy: [{ nameKey: 'asc' }, { id: 'asc' }], take: 300,
    select: {
      id: true, person: { select: { fullName: true, birthDate: true } }, links: liveLinks(now),
      agency: { select: { names: nameBy(today) } },
    },
  })
  return rows.map(({ id, person, agency, links }) => ({ traineeId: id, name: person.fullName, birthDate: person.birthDate, agency: agency.names[0]?.name ?? '', invitation: links[0] ? live(links[0]) : null }))
}

/** The good link of one trainee, or null. */
export async function findLiveInvitation(actor: Actor, traineeId: string, now: Date): Promise<LiveInvitation | null> {
  if (!mayIssueAccounts(actor)) return null
  const row = await db.trainee.findFirst({ where: { AND: [{ id: traineeId }, traineesVisibleTo(actor)] }, select: { links: liveLinks(now) } })
  return row?.links[0] ? live(row.links[0]) : null
}

const liveLinks = (now: Date) => ({
  where: { usedAt: null, revokedAt: null, expiresAt: { gt: now } }, take: 1, select: { id: true, email: true, expiresAt: true, mailClaimedAt: true, mailedAt: true },
}) as const

type Row = { id: string; email: string | null; expiresAt: Date; mailClaimedAt: Date | null; mailedAt: Date | null }

const live = ({ id, email, expiresAt, mailClaimedAt, mailedAt }: Row): LiveInvitation => ({
  id, token: linkToken('account', id), email, until: dayAt(expiresAt), mail: email === null ? 'none' : mailedAt ? 'sent' : mailClaimedAt ? 'unsure' : 'waiting',
})
