import { parseWrittenDay } from '../../../../time'
import { parameterFields, versionRule, type ParameterField, type RuleCodeOfSet, type VersionRule } from '../schema'
import { isRecord, parameterAt } from './values'

type Fields = { one: (name: string) => string; many: (name: string) => string[] }
export type RuleProblem = { path: string; code: string }

/** One rule as a form sends it; the form's field names every problem. */
export function readRuleForm(code: RuleCodeOfSet, fields: Fields): { rule: VersionRule } | { problems: RuleProblem[] } {
  const [vi, en] = [fields.one('wordingVi').trim(), fields.one('wordingEn').trim()]
  const waivableBy = fields.one('waivableBy')
  const read = versionRule.safeParse({
    code, severity: fields.one('severity'), citation: fields.one('citation'), verified: fields.one('verified') === 'yes',
    waivableBy: waivableBy === 'NONE' ? null : waivableBy, wording: vi || en ? { vi, en } : null, parameters: parametersOf(parameterFields[code], fields),
  })
  return read.success ? { rule: read.data } : { problems: read.error.issues.map(({ path, message }) => ({ path: nameOf(code, path.map(String)), code: message })) }
}

function parametersOf(all: readonly ParameterField[], fields: Fields): Record<string, unknown> {
  const parameters: Record<string, unknown> = {}
  for (const field of all) {
    const [first = '', second] = field.path
    const value = valueOf(field, fields)
    const known = parameters[first]
    parameters[first] = second === undefined ? value : { ...(isRecord(known) ? known : {}), [second]: value }
  }
  return parameters
}

function valueOf(field: ParameterField, { one, many }: Fields): unknown {
  const typed = one(field.name).trim()
  switch (field.kind) {
    case 'number': return typed === '' ? undefined : Number(typed)
    case 'day': return parseWrittenDay(typed) ?? typed
    case 'many': return many(field.name)
    case 'yes': return typed === 'yes'
    case 'maybe': return typed === 'NONE' ? null : typed
    case 'one': return typed
  }
}

/** The field of the form in which a fault lies: `parameters.partTimeMinimumAge.FEMALE` is typed into `women`. */
function nameOf(code: RuleCodeOfSet, [first = '', ...rest]: readonly string[]): string {
  if (first === 'wording') return rest[0] === 'en' ? 'wordingEn' : 'wordingVi'
  if (first !== 'parameters') return first
  const place = rest.join('.')
  return parameterFields[code].find(({ path }) => place.startsWith(path.join('.')))?.name ?? first
}

/** What a form shows of a parameter. */
export function typedValue(rule: VersionRule, field: ParameterField): string {
  const value = parameterAt(rule, field)
  if (value === null) return 'NONE'
  if (typeof value === 'boolean') return value ? 'yes' : ''
  return Array.isArray(value) ? value.join(',') : typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
