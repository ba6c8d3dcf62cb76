import 'server-only'
import { db } from '../db/client'
import { Prisma } from '../db/generated/client'
import { todaySql } from '../db/today'
import { agencyRoles, schoolRoles, type SignedInActor } from './actor'

/** One role a person may act in, with the place as it is called today. */
export type Hat = { id: string; actor: SignedInActor; role: string; place: string | null; unread: number; /** The version of the privacy notice that is still to be read; null: none. */ notice: string | null; /** Since when that has been asked of somebody who had read an earlier one; null: no earlier one was read. */ askedSince: Date | null }
export type Holder = { accountId: string; displayName: string; epoch: number; hats: Hat[]; key: UsedKey | null }
/** The key that was shown; `unseen`: nobody noted its use in the last hour. */
export type UsedKey = { id: string; scope: string; unseen: boolean }

type HatRow = {
  id: string; role: string; schoolId: string | null; agencyId: string | null; agencyIds: string[] | null
  provinceId: string | null; place: string | null; unread: number; notice: string | null; askedSince: string | null
}
type HolderRow = { id: string; displayName: string; epoch: number; personId: string | null; hats: HatRow[]; key: UsedKey | null }

/** The account with its present hats, in one statement; null if there is none or it is disabled. */
export const findHolder = (accountId: string): Promise<Holder | null> => findBy({ accountId })

/** The same for whoever comes with a session; null too if it was signed out of. */
export const findSessionHolder = (accountId: string, sessionId: string): Promise<Holder | null> => findBy({ accountId, sessionId })

/** The holder of an API key with the one hat the key acts in; null if key, hat or account is no longer good. */
export const findKeyHolder = (keyHash: Uint8Array<ArrayBuffer>): Promise<Holder | null> => findBy({ keyHash })

/** The holder of a calendar's address with the hat it was made in; null if it was revoked or the hat laid down. */
export const findFeedHolder = (feedHash: Uint8Array<ArrayBuffer>): Promise<Holder | null> => findBy({ feedHash })

type Given = { accountId?: string; sessionId?: string; keyHash?: Uint8Array<ArrayBuffer>; feedHash?: Uint8Array<ArrayBuffer> }

/** The roles that whoever comes so acts in, as `hat`, and the agencies that each of theirs took over, as `line`. */
const wornBy = (by: Given): Prisma.Sql => Prisma.sql`
    with recursive hat as (
      select r.* from role_assignment r
      where r.id in (
          select id from role_assignment where account_id = ${by.accountId ?? null}::uuid
          union all
          select role_id from api_key where key_hash = ${by.keyHash ?? null}::bytea
            and revoked_at is null and (expires_at is null or expires_at > now())
          union all
          select o.id from calendar_feed f join role_assignment o on o.account_id = f.account_id and (o.role = upper(f.hat) or f.hat in ('cohort', 'room') and o.role in ('TRAINING_OFFICE', 'CLASS_HEAD') or f.hat in ('agency', 'duties-agency') and o.role in ('NOMINATOR', 'ENDORSER') and o.agency_id = f.agency_id or f.hat = 'duties-school' and o.role = 'TRAINING_OFFICE' or f.hat = 'duties-province' and o.role = 'PROVINCE') where f.token_hash = ${by.feedHash ?? null}::bytea and f.revoked_at is null)
        and r.valid_from <= now() and (r.valid_to is null or r.valid_to > now())
    ), line(heir, id) as (
      select agency_id, agency_id from hat where agency_id is not null
      union
      select l.heir, s.from_id from agency_succession s join line l on s.to_id = l.id
      where s.kind <> 'SPLIT' and s.happened_on <= ${todaySql})`

/** Which notice in force for the role `h` of the account `a` is still to be read, and since when that is asked of whoever read one before, as `v`. */
const unreadNotice = Prisma.sql`
    left join lateral (
      select w.id, greatest(w.issued_at, w.effective_on::timestamp at time zone 'Asia/Ho_Chi_Minh') as since from privacy_notice w
      where w.effective_on <= ${todaySql} and (w.province_id is null or w.province_id = coalesce(h.province_id, s.province_id, g.province_id, (select y.province_id from person y where y.id = a.person_id)))
      order by w.province_id is not null desc, w.effective_on desc limit 1) w on h.id is not null
    left join lateral (select w.id, case when exists (select from privacy_acknowledgement k where k.account_id = a.id) then w.since end as asked_since where not exists (select from privacy_acknowledgement k where k.account_id = a.id and k.notice_id = w.id)) v on true`

async function findBy(by: Given): Promise<Holder | null> {
  const rows = await db.$queryRaw<HolderRow[]>`
    ${wornBy(by)}
    select a.id, a.display_name as "displayName", a.epoch, a.person_id as "personId",
      coalesce(json_agg(json_build_object(
        'id', h.id, 'role', h.role, 'schoolId', h.school_id, 'agencyId', h.agency_id,
        'agencyIds', (select json_agg(distinct l.id) from line l where l.heir = h.agency_id),
        'provinceId', coalesce(h.province_id, s.province_id, g.province_id),
        'place', coalesce(s.name, n.name, p.name, t.code),
        'unread', (select count(*)::int from notification m where m.account_id = a.id and m.read_at is null and m.audience = case
          when h.agency_id is not null then 'agency' when h.province_id is not null then 'province' when h.role = 'TRAINEE' then 'trainee' else 'school' end),
        'notice', v.id, 'askedSince', v.asked_since
      ) order by h.id) filter (where h.id is not null), '[]') as hats,
      (select json_build_object('id', k.id, 'scope', k.scope, 'unseen', k.last_used_at is null or k.last_used_at <= now() - interval '1 hour')
        from api_key k where k.key_hash = ${by.keyHash ?? null}::bytea) as key
    from account a
    left join hat h on h.account_id = a.id
    left join school s on s.id = h.school_id
    left join agency g on g.id = h.agency_id
    left join agency_name n on n.agency_id = h.agency_id and ${todaySql} between n.valid_from and coalesce(n.valid_to, 'infinity')
    left join province p on p.id = h.province_id
    left join lateral (
      select c.code from trainee e join cohort c on c.id = e.cohort_id
      where h.role = 'TRAINEE' and e.person_id = a.person_id order by e.status = 'STUDYING' desc, c.opens_on desc limit 1) t on true
    ${unreadNotice}
    where a.disabled_at is null and a.id = coalesce(${by.accountId ?? null}::uuid, (select account_id from hat limit 1))
      and not exists (select from ended_session e where e.id = ${by.sessionId ?? null}::uuid)
    group by a.id`
  const row = rows[0]
  return row ? { accountId: row.id, displayName: row.displayName, epoch: row.epoch, hats: row.hats.flatMap((hat) => wear(row, hat)), key: row.key } : null
}

/** The hat as an actor; a hat without the place its role needs is no hat. */
function wear(account: HolderRow, row: HatRow): Hat[] {
  const worn = { accountId: account.id, roleId: row.id }
  const hat = (actor: SignedInActor): Hat[] => [{ id: row.id, role: row.role, place: row.place, unread: row.unread, notice: row.notice, askedSince: row.askedSince === null ? null : new Date(row.askedSince), actor }]
  const { schoolId, agencyId, provinceId } = row
  const schoolRole = schoolRoles[row.role]
  if (schoolRole && schoolId && provinceId) return hat({ kind: 'school', ...worn, role: schoolRole, schoolId, provinceId })
  const agencyRole = agencyRoles[row.role]
  if (agencyRole && agencyId && provinceId) {
    return hat({ kind: 'agency', ...worn, role: agencyRole, agencyId, agencyIds: row.agencyIds ?? [agencyId], provinceId })
  }
  if (row.role === 'TRAINEE' && account.personId) return hat({ kind: 'trainee', ...worn, personId: account.personId })
  if (row.role === 'PROVINCE' && provinceId) return hat({ kind: 'province', ...worn, provinceId })
  return []
}
