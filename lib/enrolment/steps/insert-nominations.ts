import 'server-only'
import type { Prisma } from '../../db/generated/client'
import type { Tx } from '../../db/client'

type Inserted = Required<Pick<Prisma.NominationCreateManyInput,
  'id' | 'schoolId' | 'cohortId' | 'courseId' | 'agencyId' | 'personId' | 'status' | 'seat' | 'agencyRank' | 'priority' | 'submittedAt' | 'ruleSetId' | 'addendumId' | 'facts' | 'findings' | 'passed' | 'nameKey' | 'searchName'>>

/** A statement has seconds, also on a machine with much else to do; so many rows take a part of one. */
const CHUNK = 1_000

/**
 * Writes nominations with one value a statement: of a list of thousands the client would send ten thousands of values, and take longer
 * over their text than the server over the rows, while everybody waits for the lock.
 */
export async function insertNominations(tx: Tx, nominations: readonly Inserted[]): Promise<void> {
  for (let start = 0; start < nominations.length; start += CHUNK) await insertSome(tx, nominations.slice(start, start + CHUNK))
}

async function insertSome(tx: Tx, nominations: readonly Inserted[]): Promise<void> {
  await tx.$executeRaw`
    insert into nomination (id, school_id, cohort_id, course_id, agency_id, person_id, status, seat, agency_rank, priority, submitted_at,
      rule_set_id, addendum_id, facts, findings, passed, name_key, search_name)
    select n.id, n."schoolId", n."cohortId", n."courseId", n."agencyId", n."personId", n.status, n.seat, n."agencyRank", n.priority, n."submittedAt",
      n."ruleSetId", n."addendumId", n.facts, n.findings, n.passed, n."nameKey", n."searchName"
    from jsonb_to_recordset(${JSON.stringify(nominations)}::jsonb) as n(id uuid, "schoolId" uuid, "cohortId" uuid, "courseId" uuid, "agencyId" uuid,
      "personId" uuid, status text, seat text, "agencyRank" int, priority int, "submittedAt" timestamptz, "ruleSetId" uuid, "addendumId" uuid, facts jsonb, findings jsonb,
      passed int, "nameKey" text, "searchName" text)`
}
