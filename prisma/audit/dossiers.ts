import type { Check } from './check'

export const dossiers: readonly Check[] = [
  {
    name: 'a document belongs to one nomination and one requirement of its course, and is current once',
    sql: `select format('document %s: a requirement of another course', d.id) as what from nomination_document d join nomination n on n.id = d.nomination_id
        join document_requirement r on r.id = d.requirement_id where r.course_id <> n.course_id or r.school_id <> n.school_id or r.kind <> d.kind
      union all select format('nomination %s: %s current documents of requirement %s', nomination_id, count(*), requirement_id) from nomination_document
        where replaced_at is null group by nomination_id, requirement_id having count(*) > 1`,
  },
  {
    name: 'versions of a document are numbered without gaps, and the last is the current one',
    sql: `select format('nomination %s, requirement %s: %s versions up to %s', nomination_id, requirement_id, count(*), max(version)) as what
      from nomination_document group by nomination_id, requirement_id
      having count(*) <> max(version) or max(version) is distinct from max(version) filter (where replaced_at is null)`,
  },
  {
    name: 'a document is of a known type and a limited size, and has its hash',
    sql: `select format('document %s', id) as what from nomination_document where kind <> 'PLANNING_DECISION' and (file_name is null or content_hash !~ '^[0-9a-f]{64}$'
      or size_bytes not between 1 and 10485760 or media_type not in (
        'application/pdf', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'image/jpeg', 'image/png'))`,
  },
  {
    name: 'of a classified decision there is no file',
    sql: `select format('document %s', id) as what from nomination_document where kind = 'PLANNING_DECISION'
      and (num_nonnulls(file_name, media_type, size_bytes, content_hash) > 0 or num_nonnulls(paper_number, paper_on, confirmed_by) < 3)`,
  },
  {
    name: 'a checked document is not replaced, a returned one has its reason',
    sql: `select format('document %s: %s', id, status) as what from nomination_document where (status = 'CHECKED' and replaced_at is not null)
      or (status = 'RETURNED') <> (reason is not null) or (status = 'SUBMITTED') <> (reviewed_at is null)`,
  },
  {
    name: 'what was sent is never rewritten or taken back',
    sql: `select format('document %s: replaced, reviewed or removed before it was sent', id) as what from nomination_document
      where least(replaced_at, reviewed_at, purged_at) < uploaded_at`,
  },
  {
    name: 'papers of a nomination that came to nothing are gone within a month of their time',
    sql: `select format('document %s of nomination %s', d.id, n.id) as what from nomination_document d join nomination n on n.id = d.nomination_id
      where d.content_hash is not null and d.purged_at is null and n.status in ('WITHDRAWN', 'REJECTED', 'EXPIRED')
        and not exists (select from subject_request q where q.person_id = n.person_id and q.school_id = n.school_id and coalesce(q.answered_at, q.withdrawn_at, now()) > now() - interval '31 days')
        and greatest(n.submitted_at, n.decided_at, n.return_deadline) < now() - interval '31 days' - make_interval(days => coalesce(
          (select p.value from school_parameter p where p.school_id = n.school_id and p.code = 'PAPERS_KEPT_DAYS' and p.valid_from <= current_date order by p.valid_from desc limit 1),
          (select p.value from planning_parameter p where p.code = 'PAPERS_KEPT_DAYS' and p.valid_from <= current_date order by p.valid_from desc limit 1), 3650))`,
  },
]
