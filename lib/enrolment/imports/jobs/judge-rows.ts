import 'server-only'
import type { AgencyActor } from '../../../access/actor'
import { db } from '../../../db/client'
import { matchPersons } from '../../../people/queries/match-persons'
import type { Day } from '../../../time'
import { judge, type Finding } from '../../eligibility/rules'
import { factsOfAll } from '../../steps/facts'
import { rulesInForce } from '../../steps/lock-cohort'
import { factsWith, verdictOf } from '../rules/facts'
import type { ReadRow } from '../rules/rows'
import type { Verdict } from '../schema'

export type JudgedRow = ReadRow & { findings: readonly Finding[]; verdict: Verdict }
export type Into = { id: string; schoolId: string; courseId: string; form: string; ruleFamily: string | null }

/** Judges rows as sending them would, without writing, in a number of statements that does not grow with them. */
export async function judgeRows(actor: AgencyActor, into: Into, rows: readonly ReadRow[], today: Day): Promise<JudgedRow[]> {
  const readable = rows.flatMap(({ input }) => (input ? [input] : []))
  const matches = new Map((await matchPersons(actor, readable, today)).map((match, index) => [readable[index], match]))
  const ids = [...matches.values()].flatMap(({ personId }) => personId ?? [])
  const [{ known, place }, { rules }] = await Promise.all([factsOfAll(db, actor, { id: { in: ids } }, into, today), rulesInForce(db, into, today)])
  return rows.map((row): JudgedRow => {
    const match = row.input ? matches.get(row.input) : undefined
    if (!row.input || !match) return { ...row, findings: [], verdict: 'REFUSED' }
    if (match.refused) {
      const field = match.refused === 'birth_date_in_future' ? 'birthDate' as const : 'idNumber' as const
      return { ...row, errors: [...row.errors, { field, column: null, fault: match.refused }], findings: [], verdict: 'REFUSED' }
    }
    const judged = known.get(match.personId ?? '')
    const findings = judge(rules, factsWith(row.input, judged?.facts ?? null, { form: into.form, place }, today), judged?.waived)
    return { ...row, findings: findings.filter(({ outcome }) => outcome !== 'PASS'), verdict: verdictOf(row.errors, findings) }
  })
}
