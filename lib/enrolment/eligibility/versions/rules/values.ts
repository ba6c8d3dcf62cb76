import type { RuleParameters } from '../../schema'
import type { ParameterField } from '../schema'

/** What the sentence of a rule says of its parameters. */
export function valuesOf(rule: RuleParameters): Record<string, string | number> {
  switch (rule.code) {
    case 'PARTY_MEMBER': return { probationary: String(rule.parameters.statuses.includes('PROBATIONARY')) }
    case 'EDUCATION': return { minimum: rule.parameters.minimum }
    case 'AGE_AND_FORM': return { women: rule.parameters.partTimeMinimumAge.FEMALE, men: rule.parameters.partTimeMinimumAge.MALE, on: rule.parameters.ageReferenceDate, onVerified: String(rule.parameters.ageReferenceVerified) }
    case 'RATINGS': return { years: rule.parameters.years, minimum: rule.parameters.minimum }
    case 'CREDENTIAL': return { level: rule.parameters.level }
    case 'ORDER_OF_COURSES': return { intermediate: rule.parameters.intermediateNeeds ?? 'NONE', advanced: rule.parameters.advancedNeeds ?? 'NONE' }
    case 'REPEATED_CONTENT': return { share: rule.parameters.sharePercent }
    case 'PRIORITY': return { women: rule.parameters.women, ethnic: rule.parameters.ethnicMinority, area: rule.parameters.difficultArea }
    case 'POST':
    case 'PROCEEDINGS':
    case 'NOMINATING_BODY': return {}
  }
}

export const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
/** The value of a parameter as its rule keeps it. */
export const parameterAt = (rule: RuleParameters, { path }: ParameterField): unknown => path.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), rule.parameters)
