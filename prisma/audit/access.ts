import type { Check } from './check'

export const access: readonly Check[] = [
  {
    // A request that was let in a moment before may note its use a moment after.
    name: 'a key of a program was used only while it was good',
    sql: `select format('key %s: used %s, revoked %s, expires %s', id, last_used_at, revoked_at, expires_at) as what from api_key
      where last_used_at > coalesce(least(revoked_at, expires_at), 'infinity') + interval '1 minute'`,
  },
  {
    name: 'a key that somebody revoked says who and why, and its house was told',
    sql: `select format('key %s, revoked %s', k.id, k.revoked_at) as what from api_key k
      where (k.revoked_by is null) <> (k.revoked_reason is null) or (k.revoked_by is not null and exists (select from event e where e.subject_id = k.id and e.type = 'key.issued')
        and not exists (select from event e where e.subject_id = k.id and e.type = 'key.revoked'))`,
  },
]
