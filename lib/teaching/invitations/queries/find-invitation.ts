import 'server-only'
import type { Actor } from '../../../access/actor'
import { hashToken } from '../../../access/api-key'
import { db } from '../../../db/client'
import { dayAt, type Day } from '../../../time'
import { linkState } from '../rules'
import type { LinkState } from '../schema'

/** `name` and `email` are told behind a good link only. */
export type Invitation = { state: LinkState; name: string | null; email: string | null; until: Day; cohort: { code: string; course: string }; school: { name: string; office: string; phone: string } }

/** What stands behind a link; the link is its own right. Null if there is none. */
export async function findInvitation(_actor: Actor, token: string, now: Date): Promise<Invitation | null> {
  const row = await db.accountInvitation.findUnique({
    where: { tokenHash: hashToken(token) },
    select: {
      email: true, usedAt: true, revokedAt: true, expiresAt: true,
      trainee: { select: { status: true, person: { select: { fullName: true } }, cohort: { select: { code: true, course: { select: { name: true } }, school: { select: { name: true, office: true, phone: true } } } } } },
    },
  })
  if (!row) return null
  const { person, cohort } = row.trainee
  const state = linkState(row, now)
  const open = state === 'open'
  return { state, name: open ? person.fullName : null, email: open ? row.email : null, until: dayAt(row.expiresAt), cohort: { code: cohort.code, course: cohort.course.name }, school: cohort.school }
}
