import 'server-only'
import { Prisma } from '../db/generated/client'
import type { Day } from '../time'

const any = (agencyIds: readonly string[]) => Prisma.sql`any(${[...agencyIds]}::uuid[])`

/** `followedNow` for a statement written by hand, as a condition on `trainee t`. */
export const isFollowedNow = (agencyIds: readonly string[]): Prisma.Sql =>
  Prisma.sql`exists (select from trainee_follower f where f.trainee_id = t.id and f.agency_id = ${any(agencyIds)})`

/** `sentOrFollowed` for a statement written by hand, as a condition on `trainee t`. */
export const isSentOrFollowed = (agencyIds: readonly string[]): Prisma.Sql => Prisma.sql`(t.agency_id = ${any(agencyIds)} or ${isFollowedNow(agencyIds)})`

/** Table expression `heir(id, now_id, name)`: every agency of a province with who it is on a day, by its name of that day. Worked out once an agency, not once a trainee. */
export const heirsOn = (provinceId: Prisma.Sql, on: Day): Prisma.Sql => Prisma.sql`
  heir as materialized (
    select x.id, x.now_id, coalesce(agency_name_on(x.now_id, ${on}::date), '') as name
    from (select a.id, agency_now(a.id, ${on}::date) as now_id from agency a where a.province_id = ${provinceId}) x)`
