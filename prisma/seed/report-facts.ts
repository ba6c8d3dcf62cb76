import type pg from 'pg'
import { Prisma } from '@/lib/db/generated/client'
import { studyCodes, type StudyCode } from '@/lib/planning/parameters/schema'
import { limitsOf } from '@/lib/teaching/marks/rules/limits'
import { factsOf } from '@/lib/teaching/reports/rules/facts'
import { knownOf, type KnownRow } from '@/lib/teaching/reports/steps/facts'
import { schoolId } from './schools'

/** Runs a statement of the portal on the seed's own connection. */
export const read = async <Row extends pg.QueryResultRow>(client: pg.ClientBase, { text, values }: Prisma.Sql) => (await client.query<Row>(text, values)).rows

/** The figures of every draft as of the day it was written: by the statement and the rule by which the portal freezes them. */
export async function freezeFacts(client: pg.ClientBase, cohort: string): Promise<void> {
  const known = await read<KnownRow>(client, knownOf(Prisma.sql`
    select id as key, trainee_id, (written_at at time zone 'Asia/Ho_Chi_Minh')::date as until from comment_report where cohort_id = ${cohort}::uuid`))
  const limits = limitsOf(await parametersOf(client))
  const frozen = known.map((row) => ({ id: row.key, facts: factsOf(row, limits) }))
  await client.query('update comment_report r set facts = f.facts from jsonb_to_recordset($1::jsonb) as f(id uuid, facts jsonb) where r.id = f.id', [JSON.stringify(frozen)])
}

export type Parameters = ReadonlyMap<StudyCode, { value: number; source: string; verified: boolean }>

/** What classes of the first school are judged by. */
export async function parametersOf(client: pg.ClientBase): Promise<Parameters> {
  const rows = await read<{ code: StudyCode; value: number; source: string; verified: boolean }>(client, Prisma.sql`
    select distinct on (code) code, value, source, verified from (select code, value, valid_from, source, verified, true as own from school_parameter where school_id = ${schoolId(1)}::uuid
      union all select code, value, valid_from, source, verified, false from planning_parameter) p where code = any(${[...studyCodes]}) order by code, own desc, valid_from desc`)
  return new Map(rows.map(({ code, ...row }) => [code, row]))
}
