import 'server-only'
import { db } from '../../db/client'
import { recordEvents } from '../../events/record'
import type { Job } from '../../jobs/scheduler'
import { addDays, dayAt, endOf } from '../../time'
import { WARNED_DAYS } from './rules'

type Ending = { id: string; schoolId: string | null; agencyId: string | null; expiresAt: Date }

/** Tells once of each key that will soon be good no more. Safe to run twice: what was recorded of a key is not recorded again. */
export async function warnOfEndingKeys(now: Date): Promise<void> {
  const until = endOf(addDays(dayAt(now), WARNED_DAYS))
  await db.$transaction(async (tx) => {
    // Whoever runs beside waits here and then sees what was recorded; a lock on the keys would let it decide by what it saw before.
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('access.warn-of-ending-keys'))`
    const ending = await tx.$queryRaw<Ending[]>`
      select k.id, r.school_id as "schoolId", r.agency_id as "agencyId", k.expires_at as "expiresAt" from api_key k join role_assignment r on r.id = k.role_id join account a on a.id = r.account_id and a.disabled_at is null
      where k.revoked_at is null and k.expires_at > ${now} and k.expires_at <= ${until} and (r.valid_to is null or r.valid_to > ${now}) and (r.school_id is not null or r.agency_id is not null)
        and not exists (select from event e where e.subject_id = k.id and e.type = 'key.expires-soon')
      order by k.id`
    await recordEvents(tx, 'system', ending.map(({ id, expiresAt, ...house }) => ({ type: 'key.expires-soon' as const, keyId: id, ...house, data: { on: dayAt(expiresAt) } })))
  })
}

export const keyJobs: readonly Job[] = [{ name: 'access.warn-of-ending-keys', cron: '10 7 * * *', run: warnOfEndingKeys }]
