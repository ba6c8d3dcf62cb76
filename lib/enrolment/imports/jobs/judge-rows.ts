import 'server-only'
import type { AgencyActor } from '../../../access/actor'
import { db } from '../../../db/client'
import { matchPersons, type Match } from '../../../people/queries/match-persons'
import type { Day } from '../../../time'
import { judge, type Finding } from '../../eligibility/rules'
import { factsOfAll } from '../../steps/facts'
import { rulesInForce } from '../../steps/lock-cohort'
import { factsWith, verdictOf } from '../rules/facts'
import { standing } from '../rules/seen'
import type { ReadRow } from '../rules/rows'
import type { CellError, Verdict } from '../schema'

export type JudgedRow = ReadRow & { findings: readonly Finding[]; verdict: Verdict }
export type Into = { id: string; schoolId: string; courseId: string; form: string; ruleFamily: string | null }

/**
 * Judges rows as sending them would, without writing, in a number of statements that does not grow with them. A row that cannot be sent is
 * judged as far as it can be read: everything that is wrong with it is told at once.
 */
export async function judgeRows(actor: AgencyActor, into: Into, rows: readonly ReadRow[], today: Day): Promise<JudgedRow[]> {
  const readable = rows.flatMap(({ seen }) => (seen?.whole ? [seen.person] : []))
  const matches = new Map((await matchPersons(actor, readable, today)).map((match, index) => [readable[index], match]))
  const ids = [...matches.values()].flatMap(({ personId }) => personId ?? [])
  const [{ known, place }, { rules }] = await Promise.all([factsOfAll(db, actor, { id: { in: ids } }, into, today), rulesInForce(db, into, today)])
  return rows.map((row): JudgedRow => {
    if (!row.seen) return { ...row, findings: [], verdict: 'REFUSED' }
    const match = matches.get(row.seen.person)
    const errors = [...row.errors, ...refusalOf(match)]
    const judged = known.get(match?.personId ?? '')
    const findings = standing(judge(rules, factsWith(row.seen.person, judged?.facts ?? null, { form: into.form, place }, today), judged?.waived), errors, match !== undefined && !match.refused)
    return { ...row, errors, findings, verdict: row.input ? verdictOf(errors, findings) : 'REFUSED' }
  })
}

/** Why the agency may not go on with the person, as a fault of the cell that says who it is. */
const refusalOf = (match: Match | undefined): CellError[] =>
  match?.refused ? [{ field: match.refused === 'birth_date_in_future' ? 'birthDate' : 'idNumber', column: null, fault: match.refused }] : []
