import { codesOf, parameterFields, type ParameterField, type RuleCodeOfSet, type VersionRule } from '../schema'
import { isRecord, parameterAt } from './values'

export type Change = { of: 'parameter'; field: ParameterField } | { of: 'severity' | 'citation' | 'waivableBy' | 'verified' | 'wording' }
export type RuleDifference = { code: RuleCodeOfSet; kind: 'added' | 'removed' | 'changed' | 'same'; before: VersionRule | null; after: VersionRule | null; changes: Change[] }

/** What differs between two versions, rule by rule in the order of the later one; rules that went follow. */
export function differenceOf(before: readonly VersionRule[], after: readonly VersionRule[]): RuleDifference[] {
  const kept = after.map((rule): RuleDifference => {
    const was = before.find(({ code }) => code === rule.code) ?? null
    const changes = was ? changesOf(was, rule) : []
    return { code: rule.code, kind: was ? (changes.length > 0 ? 'changed' : 'same') : 'added', before: was, after: rule, changes }
  })
  const gone = before.filter(({ code }) => !after.some((rule) => rule.code === code))
  return [...kept, ...gone.map((was): RuleDifference => ({ code: was.code, kind: 'removed', before: was, after: null, changes: [] }))]
}

/** The rules of a family that a version of it does not have. */
export const missingCodes = ({ family, rules }: { family: string; rules: readonly VersionRule[] }): RuleCodeOfSet[] => codesOf(family).filter((code) => !rules.some((rule) => rule.code === code))

function changesOf(before: VersionRule, after: VersionRule): Change[] {
  const same = (a: unknown, b: unknown) => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))
  const parameters = parameterFields[after.code].filter((field) => !same(parameterAt(before, field), parameterAt(after, field)))
  const rest = (['severity', 'waivableBy', 'citation', 'wording', 'verified'] as const).filter((of) => !same(before[of], after[of]))
  return [...parameters.map((field): Change => ({ of: 'parameter', field })), ...rest.map((of): Change => ({ of }))]
}

/** Lists of choices are sets, and the keys of a stored object come in any order. */
const sorted = (value: unknown): unknown => (Array.isArray(value) ? value.toSorted() : isRecord(value) ? Object.entries(value).toSorted() : value)
