import type { Check } from './check'

export const privacy: readonly Check[] = [
  {
    name: 'a request about data is of the person of its account',
    sql: `select format('request %s', r.id) as what from subject_request r join account a on a.id = r.account_id where r.person_id is not null and r.person_id is distinct from a.person_id`,
  },
  {
    name: 'a request about data has its times, which come one after the other',
    sql: `select format('request %s', r.id) as what from subject_request r join subject_request_due d on d.id = r.id
      where d.receipt_due is null or d.answer_due is null or d.receipt_due <= d.asked_on or d.answer_due < d.receipt_due or r.answered_at < r.acknowledged_at`,
  },
  {
    name: 'a copy that an office took was asked for, by whom it is of and of its school, and was still to be handed over',
    sql: `select format('event %s', e.id) as what from event e left join subject_request r on r.id::text = e.data ->> 'request' left join role_assignment h on h.id = e.role_id
      where e.type in ('person.copied', 'account.copied') and e.data ? 'request' and not coalesce(
        r.kind = 'COPY' and e.subject_id = coalesce(r.person_id, r.account_id) and h.school_id = r.school_id and e.account_id <> r.account_id and coalesce(e.data ->> 'reason', '') <> ''
        and (r.withdrawn_at is null or e.happened_at <= r.withdrawn_at + interval '1 minute')
        and (r.answered_at is null or e.happened_at <= r.answered_at + interval '1 minute'
          or (r.outcome <> 'REFUSED' and (e.happened_at at time zone 'Asia/Ho_Chi_Minh')::date <= (r.answered_at at time zone 'Asia/Ho_Chi_Minh')::date + 30)), false)`,
  },
  {
    name: 'the register of breaches of a year has no gap',
    sql: `select format('school %s, %s', school_id, year) as what from data_breach group by school_id, year having max(number) <> count(*) or min(number) <> 1`,
  },
  {
    name: 'a breach is closed after the authority was told or need not be, and nothing comes after',
    sql: `select format('breach %s', c.breach_id) as what from data_breach_entry c where c.kind = 'CLOSED'
      and (not exists (select from data_breach_entry e where e.breach_id = c.breach_id and e.kind in ('AUTHORITY', 'EXEMPT') and e.recorded_at <= c.recorded_at)
        or exists (select from data_breach_entry e where e.breach_id = c.breach_id and e.recorded_at > c.recorded_at))`,
  },
  {
    name: 'who has read a privacy notice read one that held for them',
    sql: `select format('account %s, notice %s', k.account_id, k.notice_id) as what from privacy_acknowledgement k join privacy_notice n on n.id = k.notice_id
      where n.province_id is not null and not exists (
        select from account a join role_assignment r on r.account_id = a.id left join school s on s.id = r.school_id left join agency g on g.id = r.agency_id left join person p on p.id = a.person_id
        where a.id = k.account_id and coalesce(r.province_id, s.province_id, g.province_id, p.province_id) = n.province_id)`,
  },
  {
    name: 'what was removed left nothing of what it said',
    sql: `select format('nomination %s', id) as what from nomination where purged_at is not null and (facts <> '{}'::jsonb or findings <> '[]'::jsonb or note is not null)
      union all select format('invitation %s', id) from account_invitation where purged_at is not null and email is not null
      union all select format('request %s', id) from subject_request where purged_at is not null and (detail <> '' or answer is not null or extension_reason is not null)`,
  },
  {
    name: 'nothing is removed of somebody while a request about data waits at that school',
    sql: `with gone as (
        select format('nomination %s', n.id) as what, n.person_id, n.school_id, n.purged_at from nomination n where n.purged_at is not null
        union all select format('document %s', d.id), n.person_id, n.school_id, d.purged_at from nomination_document d join nomination n on n.id = d.nomination_id
          where d.purged_at is not null and n.status in ('WITHDRAWN', 'REJECTED', 'EXPIRED') and d.purged_at >= n.decided_at
        union all select format('invitation %s', v.id), t.person_id, t.school_id, v.purged_at from account_invitation v join trainee t on t.id = v.trainee_id where v.purged_at is not null)
      select g.what from gone g join subject_request r on r.person_id = g.person_id and r.school_id = g.school_id
      where g.purged_at > r.asked_at and g.purged_at < coalesce(r.answered_at, r.withdrawn_at, 'infinity')`,
  },
]
