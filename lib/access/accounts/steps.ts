import 'server-only'
import type { Tx } from '../../db/client'
import { todaySql } from '../../db/today'
import { fail, ok, type Result } from '../../result'
import type { SchoolActor } from '../actor'
import { accountsKeptBy, heldAt, isHeldElsewhere } from './policy'

type HeldRole = { role: string; place: string | null; schoolId: string | null; provinceId: string | null; agencyProvinceId: string | null }

/** The roles an account holds at an instant, with the place as it is called today. */
export const readHeldRoles = (tx: Tx, accountId: string, now: Date): Promise<HeldRole[]> => tx.$queryRaw<HeldRole[]>`
  select r.role, coalesce(s.name, n.name, p.name) as place, r.school_id as "schoolId", r.province_id as "provinceId", g.province_id as "agencyProvinceId"
  from role_assignment r left join school s on s.id = r.school_id left join agency g on g.id = r.agency_id left join province p on p.id = r.province_id
  left join agency_name n on n.agency_id = r.agency_id and ${todaySql} between n.valid_from and coalesce(n.valid_to, 'infinity')
  where r.account_id = ${accountId}::uuid and (r.valid_to is null or r.valid_to > ${now}) order by r.id`

export type AccountChange = { id: string; type: string; at: Date; by: string | null; reason: string | null }

/** What was done to the account by those who keep it, and its last signing in; the newest first. */
export const readAccountEvents = (tx: Tx, accountId: string): Promise<AccountChange[]> => tx.$queryRaw<AccountChange[]>`
  select e.id, e.type, e.happened_at as at, a.display_name as by, e.data ->> 'reason' as reason from (
    (select * from event where subject_id = ${accountId}::uuid and subject_kind = 'account' and type = 'account.signed-in' order by id desc limit 1)
    union all
    (select * from event where subject_id = ${accountId}::uuid and subject_kind = 'account' and type in ('account.locked', 'account.unlocked', 'account.link-issued', 'account.password-renewed') order by id desc limit 20)
  ) e left join account a on a.id = e.account_id order by e.id desc`

export type KeepError = 'not_allowed' | 'account_not_found' | 'held_elsewhere'
type KeptAccount = { id: string; demo: boolean; disabledAt: Date | null }

/**
 * The account, held until the transaction ends, for an administrator who still is one. His own row is held too, in one order: of two who
 * lock each other at once the second finds himself locked, so a school never loses its last administrator by its own hand.
 */
export async function holdAccount(tx: Tx, actor: SchoolActor, accountId: string, now: Date): Promise<Result<KeptAccount, KeepError>> {
  await tx.$queryRaw`select id from account where id in (${actor.accountId}::uuid, ${accountId}::uuid) order by id for no key update`
  const self = await tx.account.count({ where: { id: actor.accountId, disabledAt: null, roles: { some: { AND: [{ id: actor.roleId }, heldAt(now)] } } } })
  if (self === 0) return fail('not_allowed')
  const account = await tx.account.findFirst({ where: { AND: [{ id: accountId }, accountsKeptBy(actor, now)] }, select: { id: true, demo: true, disabledAt: true } })
  if (!account) return fail('account_not_found')
  return isHeldElsewhere(actor, await readHeldRoles(tx, accountId, now)) ? fail('held_elsewhere') : ok(account)
}
