import type { Failure } from '../../result'
import { refuses, type Finding } from '../eligibility/rules'
import { dateOf, isDay } from '../../time'
import { placedValue, storedFinding } from '../eligibility/schema'
import type { Checked } from '../queries/check-nomination'

type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string

/** A finding as a program gets it: what was judged, by what, and the sentence a person reads. */
export type SpokenFinding = Omit<Finding, 'reason'> & { message: string }

/** The sentence of a finding, with the fact it was judged by. */
export function findingSentence({ rule, reason, fact }: Pick<Finding, 'rule' | 'reason' | 'fact'>, say: Say): string {
  const known = Object.entries(fact).flatMap(([name, value]) => (value === null ? [] : [[name, typeof value === 'string' && isDay(value) ? dateOf(value).getTime() : value] as const]))
  // What was frozen before the portal kept the day of an age says none.
  return say(`enrolment.findings.${rule}.${reason}`, { day: 'NONE', ...Object.fromEntries(known) })
}

const spokenFinding = (finding: Finding, say: Say): SpokenFinding => {
  const { rule, outcome, severity, citation, verified, fact, waivableBy, waiver, wording } = finding
  return { rule, outcome, severity, citation, verified, fact, waivableBy, waiver, ...(wording ? { wording } : {}), message: findingSentence(finding, say) }
}

export const spokenFindings = (findings: readonly Finding[], say: Say): SpokenFinding[] => findings.map((one) => spokenFinding(one, say))

/** A nomination just made as a program gets it; `value` is the command's, perhaps kept and read again. */
export function placedAnswer(value: unknown, say: Say) {
  const { findings, ...placed } = placedValue.parse(value)
  return { ...placed, findings: spokenFindings(findings, say) }
}

/** What a check found as a program gets it. */
export const checkedAnswer = ({ findings, ...checked }: Checked, say: Say) => ({ ...checked, findings: spokenFindings(findings, say) })

/** A refusal as a program gets it: findings among its details are spoken. */
export function refusedAnswer<E extends string>(failure: Failure<E>, say: Say): Failure<E> {
  const findings = storedFinding.array().safeParse(failure.details.findings)
  return findings.success ? { ...failure, details: { ...failure.details, findings: spokenFindings(findings.data, say) } } : failure
}

/** What refuses, one sentence a finding, for the summary above a form. */
export function errorSentences<E extends string>({ details }: Failure<E>, say: Say): { path: string; code: string; message: string }[] {
  const findings = storedFinding.array().safeParse(details.findings).data ?? []
  return findings.filter(refuses).map((one) => ({
    path: `finding-${one.rule}`, code: one.rule, message: `${say(`enrolment.rules.${one.rule}`)}: ${findingSentence(one, say)}`,
  }))
}
