import type { Check } from './check'

export const agreements: readonly Check[] = [
  {
    name: 'versions of one agreement do not overlap',
    sql: `select format('versions %s and %s', a.id, b.id) as what from agreement_version a join agreement_version b
        on a.agreement_id = b.agreement_id and a.id < b.id
          and daterange(a.valid_from, a.valid_to, '[]') && daterange(b.valid_from, b.valid_to, '[]')
      where a.status in ('IN_FORCE', 'SUPERSEDED', 'EXPIRED') and b.status in ('IN_FORCE', 'SUPERSEDED', 'EXPIRED')`,
  },
  {
    name: 'a version in force has a number and is signed by every party',
    sql: `select format('version %s', v.id) as what from agreement_version v where v.status = 'IN_FORCE'
      and (v.document_number is null or v.signed_on is null
        or exists (select from agreement_party p where p.version_id = v.id and p.signed_on is null))`,
  },
  {
    name: 'a stage has one lead, and a cell belongs to a party of its version',
    sql: `select format('version %s, stage %s: %s leads', version_id, stage_code, count(*)) as what from agreement_cell where role = 'LEAD'
        group by version_id, stage_code having count(*) > 1
      union all select format('cell of party %s in version %s', c.party_id, c.version_id) from agreement_cell c
        join agreement_party p on p.id = c.party_id
        where p.version_id <> c.version_id`,
  },
  {
    name: 'an obligation is of a party of its version, and its agency is one of that party',
    sql: `select format('obligation %s', o.id) as what from obligation o join agreement_party p on p.id = o.party_id
      where p.version_id <> o.version_id or (o.agency_id is not null and p.agency_id is distinct from o.agency_id
        and not exists (with recursive heir(id) as (
          select m.agency_id from agreement_member m where m.party_id = p.id union select p.agency_id where p.agency_id is not null
          union select g.agency_id from agreement_holder g where g.party_id = p.id
          union select s.to_id from agency_succession s join heir h on s.from_id = h.id where s.kind <> 'SPLIT') select from heir where id = o.agency_id))`,
  },
  {
    name: 'an obligation that closes itself names what it is about',
    sql: `select format('obligation %s: %s', id, closed_by) as what from obligation
      where (closed_by not in ('DOCUMENT', 'REVIEW_HELD', 'NEEDS_ANSWERED', 'PLAN_SUBMITTED', 'PLAN_APPROVED') and cohort_id is null)
        or (closed_by in ('LIST_SENT', 'EVALUATION_ANSWERED') and agency_id is null)
        or (closed_by <> 'DOCUMENT' and evidence_number is not null) or (evidence_number is null) <> (evidence_on is null)`,
  },
  {
    name: 'an obligation concerns a cohort of the school of its agreement',
    sql: `select format('obligation %s', o.id) as what from obligation o join agreement_version v on v.id = o.version_id
      join agreement a on a.id = v.agreement_id join cohort c on c.id = o.cohort_id where c.school_id <> a.school_id`,
  },
  {
    name: 'a duty to acknowledge reports is open and can be late only from their sending on',
    sql: `select format('obligation %s', o.id) as what from obligation o join obligation_state s on s.id = o.id join agreement_party p on p.id = o.party_id
      where o.closed_by = 'REPORT_ACKNOWLEDGED' and (s.open or s.late) and not exists (select from comment_report r
        where r.cohort_id = o.cohort_id and r.ordinal::text = o.period and r.sent_at is not null and (r.recipient_id = coalesce(o.agency_id, p.agency_id)
          or exists (select from agency_handover h where h.trainee_id = r.trainee_id and h.to_id = coalesce(o.agency_id, p.agency_id))))`,
  },
  {
    name: 'an obligation stands under the version of its commitment, at its party and stage',
    sql: `select format('obligation %s', o.id) as what from obligation o join commitment c on c.id = o.commitment_id
      where c.version_id <> o.version_id or c.party_id <> o.party_id or c.stage_code <> o.stage_code or c.closed_by <> o.closed_by`,
  },
]
