import { judge, override, refuses, type Facts, type Finding, type Rule, type Waiver } from '../rules'

type Frozen = { facts: Facts; findings: readonly Finding[]; passed: number }

/**
 * What is frozen with a nomination once a letter sends it: the facts know the letter, and the age is found anew by the rule of its own time.
 * `barred`: that refuses somebody whom it did not refuse before. Without a rule of age only the facts change.
 */
export function afterLetter({ rule, facts, findings, passed, waiver }: Frozen & { rule: Rule | undefined; waiver: Waiver | undefined }): Frozen & { barred: boolean } {
  const was = findings.find((one) => one.rule === 'AGE_AND_FORM')
  const found = rule && judge([rule], facts).find((one) => one.rule === 'AGE_AND_FORM')
  if (!found) return { facts, findings, passed, barred: false }
  const is = override(found, waiver)
  const others = findings.filter((one) => one !== was)
  return {
    facts, findings: is.outcome === 'PASS' ? others : [...others, is],
    passed: passed + Number(is.outcome === 'PASS') - Number(!was), barred: refuses(is) && !(was && refuses(was)),
  }
}
