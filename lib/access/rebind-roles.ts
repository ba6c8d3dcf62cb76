import 'server-only'
import type { Tx } from '../db/client'
import { Prisma } from '../db/generated/client'

/** Liaisons and heads of these agencies at an instant, and the keys of programs that act as them: a statement for the inventory. */
export const boundRoles = (agencyIds: readonly string[], now: Date): Prisma.Sql => Prisma.sql`
  select 'ROLE' as kind, r.id, r.agency_id as "fromId", a.display_name as label, null::uuid as "personId", null::uuid as "cohortId", 1 as count, 0 as held, r.role::text as seat
  from role_assignment r join account a on a.id = r.account_id where r.agency_id = any(${[...agencyIds]}::uuid[]) and (r.valid_to is null or r.valid_to > ${now})
  union all
  select 'API_KEY', k.id, r.agency_id, k.label, null, null, 1, 0, r.role::text from api_key k join role_assignment r on r.id = k.role_id
  where r.agency_id = any(${[...agencyIds]}::uuid[]) and (r.valid_to is null or r.valid_to > ${now}) and k.revoked_at is null and (k.expires_at is null or k.expires_at > ${now})`

/** Ends a hat with its keys and every session of its account; `to`: the account wears the same hat there from now on. */
export async function rebindRole(tx: Tx, { id, to, now }: { id: string; to: string | null; now: Date }): Promise<void> {
  const { accountId, role } = await tx.roleAssignment.update({ where: { id }, data: { validTo: now }, select: { accountId: true, role: true } })
  await tx.apiKey.updateMany({ where: { roleId: id, revokedAt: null }, data: { revokedAt: now } })
  await tx.account.update({ where: { id: accountId }, data: { epoch: { increment: 1 } }, select: { id: true } })
  if (to === null) return
  const held = await tx.roleAssignment.findFirst({ where: { accountId, role, agencyId: to }, select: { id: true } })
  if (held) await tx.roleAssignment.update({ where: { id: held.id }, data: { validTo: null }, select: { id: true } })
  else await tx.roleAssignment.create({ data: { accountId, role, agencyId: to, validFrom: now }, select: { id: true } })
}
