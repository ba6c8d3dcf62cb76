import type { Check } from './check'

export const events: readonly Check[] = [
  {
    name: 'what is to be told is told within a day',
    sql: `select format('outbox %s: due %s, %s attempts', event_id, not_before, attempts) as what from outbox where not_before < now() - interval '1 day'`,
  },
  {
    name: 'an event is about something that exists',
    sql: `select format('event %s: %s %s', e.id, e.subject_kind, e.subject_id) as what from event e
      where (e.subject_kind = 'nomination' and not exists (select from nomination where id = e.subject_id))
        or (e.subject_kind = 'cohort' and not exists (select from cohort where id = e.subject_id))
        or (e.subject_kind = 'call' and not exists (select from needs_call where id = e.subject_id))
        or (e.subject_kind = 'plan' and not exists (select from annual_plan where id = e.subject_id))
        or (e.subject_kind = 'frame' and not exists (select from plan_frame where id = e.subject_id))
        or (e.subject_kind = 'notice' and not exists (select from notice where id = e.subject_id))
        or (e.subject_kind = 'obligation' and not exists (select from obligation where id = e.subject_id))
        or (e.subject_kind = 'recommendation' and not exists (select from recommendation where id = e.subject_id))
        or (e.subject_kind = 'invitation' and not exists (select from evaluation_invitation where id = e.subject_id))
        or (e.subject_kind = 'data-request' and not exists (select from subject_request where id = e.subject_id))
        or (e.subject_kind = 'account' and not exists (select from account where id = e.subject_id))
        or (e.subject_kind = 'key' and not exists (select from api_key where id = e.subject_id))
        or (e.subject_kind = 'school' and not exists (select from school where id = e.subject_id))`,
  },
  {
    name: 'a notification is about an event',
    sql: `select format('notification %s: event %s', n.id, n.event_id) as what from notification n where not exists (select from event where id = n.event_id)`,
  },
  {
    name: 'a digest holds what is its reader’s',
    sql: `select format('notification %s, digest %s', n.id, d.id) as what from notification n join mail_digest d on d.id = n.digest_id where n.account_id <> d.account_id`,
  },
]
