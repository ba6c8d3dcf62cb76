import 'server-only'
import type { Tx } from '../db/client'

export type BoundRole = { kind: 'ROLE' | 'API_KEY'; id: string; fromId: string; label: string; role: string }

/** Liaisons and heads of these agencies at an instant, and the keys of programs that act as them. */
export const listBoundRoles = (tx: Tx, agencyIds: readonly string[], now: Date): Promise<BoundRole[]> => tx.$queryRaw<BoundRole[]>`
  with bound as (select r.id, r.agency_id, r.role, a.display_name from role_assignment r join account a on a.id = r.account_id
    where r.agency_id = any(${[...agencyIds]}::uuid[]) and (r.valid_to is null or r.valid_to > ${now}))
  select 'ROLE' as kind, b.id, b.agency_id as "fromId", b.display_name as label, b.role from bound b
  union all
  select 'API_KEY', k.id, b.agency_id, k.label, b.role from api_key k join bound b on b.id = k.role_id where k.revoked_at is null and (k.expires_at is null or k.expires_at > ${now})
  order by 1, 4, 2`

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
