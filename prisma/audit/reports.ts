import type { Check } from './check'

/** What the portal holds of the way of a report is what its row says. */
const since = (status: string, type: string) => `select format('report %s: %s without its event', r.id, r.status) as what from comment_report r
  where r.status in (${status}) and not exists (select from event e where e.subject_id = r.id and e.type = '${type}')`

export const reports: readonly Check[] = [
  {
    name: 'a comment report is of a trainee of its class and school, once each time it is due',
    sql: `select format('report %s', r.id) as what from comment_report r left join trainee t on t.id = r.trainee_id and t.cohort_id = r.cohort_id and t.school_id = r.school_id where t.id is null
      union all select format('trainee %s, number %s: %s reports', trainee_id, ordinal, count(*)) from comment_report group by trainee_id, ordinal having count(*) > 1`,
  },
  {
    name: 'a signed comment report says what it said: its hash is of its sheet, its number is on it',
    sql: `select format('report %s', id) as what from comment_report where status <> 'DRAFTED' and (content_hash is distinct from encode(sha256(convert_to(sheet::text, 'UTF8')), 'hex')
      or sheet -> 'paper' ->> 'number' is distinct from document_number or sheet -> 'paper' ->> 'on' is distinct from document_on::text)`,
  },
  {
    name: 'a number is used for one comment report in a year of a school',
    sql: `select format('number %s of school %s in %s: %s times', document_number, school_id, extract(year from document_on), count(*)) as what
      from comment_report where document_number is not null group by school_id, document_number, extract(year from document_on) having count(*) > 1`,
  },
  {
    name: 'a comment report went to the agency that sent the trainee or to one that came after it',
    sql: `with recursive line(report, id) as (
        select r.id, r.agency_id from comment_report r where r.recipient_id is not null
        union select l.report, s.to_id from line l join agency_succession s on s.from_id = l.id)
      select format('report %s: to %s', r.id, r.recipient_id) as what from comment_report r where r.recipient_id is not null
        and not exists (select from line l where l.report = r.id and l.id = r.recipient_id)`,
  },
  {
    name: 'a comment report was acknowledged by its receiver or who took it over, after it was sent and signed',
    sql: `with recursive line(report, id) as (
        select r.id, r.recipient_id from comment_report r where r.acknowledged_for is not null
        union select l.report, s.to_id from line l join agency_succession s on s.from_id = l.id and s.kind <> 'SPLIT')
      select format('report %s: by %s', r.id, r.acknowledged_for) as what from comment_report r where r.acknowledged_for is not null
        and (not exists (select from line l where l.report = r.id and l.id = r.acknowledged_for) or r.acknowledged_at < r.sent_at or r.sent_at < r.signed_at)`,
  },
  { name: 'what was sent and received is in the history of a comment report', sql: `${since(`'SENT', 'ACKNOWLEDGED'`, 'report.sent')} union all ${since(`'ACKNOWLEDGED'`, 'report.acknowledged')}` },
]
