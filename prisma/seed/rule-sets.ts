import type pg from 'pg'
import { judge, type Facts, type Finding, type Rule } from '@/lib/enrolment/eligibility/rules'

interface RuleSet { id: string; family: string; validFrom: string; validTo: string | null; rules: Rule[] }

/** Judges as the portal does: by the rule set that was in force on the day. */
export type Judge = (family: string | null, facts: Facts) => { ruleSetId: string | null; findings: Finding[]; passed: number }

export async function readJudge(client: pg.ClientBase): Promise<Judge> {
  const { rows } = await client.query<RuleSet>(`
    select s.id, s.family, s.valid_from::text as "validFrom", s.valid_to::text as "validTo",
      jsonb_agg(jsonb_build_object('code', r.code, 'citation', r.citation, 'severity', r.severity, 'parameters', r.parameters,
        'verified', r.verified, 'waivableBy', r.waivable_by) order by r.position) as rules
    from rule_set s join rule r on r.rule_set_id = s.id where s.school_id is null group by s.id`)
  return (family, facts) => {
    const set = rows.find((one) => one.family === family && one.validFrom <= facts.judgedOn
      && (one.validTo === null || one.validTo >= facts.judgedOn))
    const findings = judge(set?.rules ?? [], facts)
    const open = findings.filter(({ outcome }) => outcome !== 'PASS')
    return { ruleSetId: set?.id ?? null, findings: open, passed: findings.length - open.length }
  }
}
