import type { Check } from './check'

/** The last issued version of each notice. */
const lastIssued = `select distinct on (notice_id) id, notice_id, school_id, number, changes from notice_version where status = 'ISSUED' order by notice_id, number desc`

export const notices: readonly Check[] = [
  {
    name: 'an issued notice has number, day and signatory, and is never changed',
    sql: `select format('notice version %s', id) as what from notice_version where status = 'ISSUED'
      and (document_number is null or document_on is null or signatory is null or signatory_title is null or issued_at is null)`,
  },
  {
    name: 'a number is used for one notice in a year of a school',
    sql: `select format('number %s of school %s in %s: %s times', document_number, school_id, extract(year from document_on), count(*)) as what
      from notice_version where status = 'ISSUED' group by school_id, document_number, extract(year from document_on) having count(*) > 1`,
  },
  {
    name: 'versions of a notice are numbered without gaps, and at most the last is a draft',
    sql: `select format('notice %s: %s versions up to %s', notice_id, count(*), max(number)) as what from notice_version group by notice_id having count(*) <> max(number)
      union all select format('notice version %s: a draft before the last', d.id) from notice_version d join notice_version l using (notice_id)
        where d.status = 'DRAFT' and l.number > d.number`,
  },
  {
    name: 'a notice is of its school, and so are its cohorts',
    sql: `select format('cohort %s in notice version %s', c.id, v.id) as what from notice_cohort l join notice_version v on v.id = l.version_id
        join cohort c on c.id = l.cohort_id where c.school_id <> v.school_id
      union all select format('notice version %s', v.id) from notice_version v join notice n on n.id = v.notice_id where n.school_id <> v.school_id`,
  },
  {
    name: 'lists are due before a class opens, and it opens before it ends',
    sql: `select format('cohort %s in notice version %s', cohort_id, version_id) as what from notice_cohort where closes_on > opens_on or ends_on < opens_on`,
  },
  {
    name: 'the annex gives seats, and no more than the capacity it states',
    sql: `select format('cohort %s in notice version %s: quotas %s, pool %s, capacity %s', l.cohort_id, l.version_id, coalesce(sum(q.seats), 0), l.pool_seats, l.capacity) as what
      from notice_cohort l join notice_version v on v.id = l.version_id left join notice_quota q using (version_id, cohort_id) where v.status = 'ISSUED'
      group by l.version_id, l.cohort_id having coalesce(sum(q.seats), 0) + l.pool_seats > l.capacity or min(q.seats) <= 0`,
  },
  {
    name: 'a cohort that names a notice stands in an issued version of it, and is announced',
    sql: `select format('cohort %s: %s, notice %s', c.id, c.status, c.notice_id) as what from cohort c where c.notice_id is not null and (c.status = 'PLANNED'
      or not exists (select from notice_cohort l join notice_version v on v.id = l.version_id where l.cohort_id = c.id and v.notice_id = c.notice_id and v.status = 'ISSUED'))`,
  },
  {
    name: 'the deadline of a cohort that takes lists is that of the last issued version',
    sql: `select format('cohort %s: closes %s, notice version %s says %s', c.id, c.closes_at, v.id, l.closes_on) as what
      from cohort c join (${lastIssued}) v on v.notice_id = c.notice_id join notice_cohort l on l.version_id = v.id and l.cohort_id = c.id
      where c.status = 'ANNOUNCED' and (c.closes_at at time zone 'Asia/Ho_Chi_Minh')::date is distinct from l.closes_on`,
  },
  {
    name: 'a correction says what it corrects',
    sql: `select format('notice version %s', id) as what from notice_version where status = 'ISSUED' and number > 1 and changes = '[]'`,
  },
]
