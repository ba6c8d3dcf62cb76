import 'server-only'
import type { Tx } from '../../db/client'
import { fail, ok, type Result } from '../../result'
import { dayOf, formatDay, type Day } from '../../time'
import { afterLetter } from '../eligibility/letter/rules'
import type { Rule, Waiver } from '../eligibility/rules'
import { storedFacts, storedFinding } from '../eligibility/schema'

/** Rows of one statement: it has only seconds, however long a list is. */
const CHUNK = 1_000

/**
 * Judges the age of nominations anew by the date of their letter, where the rules of their own time count it on that day; what else was
 * found stays. Refuses the letter if that makes somebody too young, with the names of all. The caller holds the cohort's lock.
 */
export async function judgeAtLetter(tx: Tx, ids: readonly string[], writtenOn: Day): Promise<Result<null, 'letter_too_young'>> {
  const rows = await tx.nomination.findMany({
    where: { id: { in: [...ids] } }, orderBy: [{ nameKey: 'asc' }, { id: 'asc' }],
    select: { id: true, cohortId: true, personId: true, ruleSetId: true, facts: true, findings: true, passed: true, person: { select: { fullName: true } } },
  })
  const [rules, waived] = await Promise.all([ageRules(tx, rows.map(({ ruleSetId }) => ruleSetId)), ageWaivers(tx, rows)])
  const judged = rows.flatMap(({ facts, findings, ...row }) => {
    const [rule, known] = [rules.get(row.ruleSetId ?? ''), storedFacts.safeParse(facts).data]
    const after = known && afterLetter({ rule, facts: { ...known, letterOn: writtenOn }, findings: storedFinding.array().parse(findings), passed: row.passed, waiver: waived.get(row.personId) })
    return after ? [{ id: row.id, name: row.person.fullName, ...after }] : []
  })
  const young = judged.filter(({ barred }) => barred)
  if (young.length > 0) return fail('letter_too_young', { field: 'writtenOn', day: formatDay(writtenOn, 'vi'), count: young.length, names: young.map(({ name }) => name).join(', ') })
  for (let from = 0; from < judged.length; from += CHUNK) {
    await tx.$executeRaw`
      update nomination n set facts = r.facts, findings = r.findings, passed = r.passed
      from jsonb_to_recordset(${JSON.stringify(judged.slice(from, from + CHUNK))}::jsonb) as r(id uuid, facts jsonb, findings jsonb, passed int) where n.id = r.id`
  }
  return ok(null)
}

async function ageRules(tx: Tx, setIds: readonly (string | null)[]): Promise<ReadonlyMap<string, Rule>> {
  const rules = await tx.rule.findMany({ where: { code: 'AGE_AND_FORM', ruleSetId: { in: [...new Set(setIds.flatMap((id) => id ?? []))] } } })
  return new Map(rules.map((rule) => [rule.ruleSetId, rule]))
}

async function ageWaivers(tx: Tx, rows: readonly { cohortId: string; personId: string }[]): Promise<ReadonlyMap<string, Waiver>> {
  const waivers = await tx.waiver.findMany({
    where: { rule: 'AGE_AND_FORM', revokedAt: null, cohortId: { in: [...new Set(rows.map(({ cohortId }) => cohortId))] }, personId: { in: rows.map(({ personId }) => personId) } },
    select: { personId: true, authority: true, documentNumber: true, documentOn: true, reason: true },
  })
  return new Map(waivers.map(({ personId, documentOn, ...paper }) => [personId, { ...paper, documentOn: dayOf(documentOn) }]))
}
