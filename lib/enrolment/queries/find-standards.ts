import 'server-only'
import type { Actor } from '../../access/actor'
import { db } from '../../db/client'
import { dateOf, type Day } from '../../time'
import { readParameters, type RuleParameters } from '../eligibility/schema'

export type Standard = { code: string; citation: string; verified: boolean; values: Record<string, string | number> }
export type Standards = { title: string; rules: Standard[] }

/** Who may attend on a day, by the rule set then in force, or null if there is none; published law. */
export async function findStandards(actor: Actor, family: string | null, on: Day): Promise<Standards | null> {
  return family ? ((await listStandards(actor, [family], on)).get(family) ?? null) : null
}

/** The same of several families, by family; those without a set in force are left out. */
export async function listStandards(_actor: Actor, families: readonly string[], on: Day): Promise<ReadonlyMap<string, Standards>> {
  if (families.length === 0) return new Map()
  const day = dateOf(on)
  const sets = await db.ruleSet.findMany({
    where: { family: { in: [...new Set(families)] }, validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gte: day } }] },
    select: {
      family: true, title: true,
      rules: { select: { code: true, citation: true, severity: true, parameters: true, verified: true }, orderBy: { position: 'asc' } },
    },
  })
  return new Map(sets.map(({ family, title, rules }) => [family, {
    title, rules: rules.map((rule) => ({ code: rule.code, citation: rule.citation, verified: rule.verified, values: valuesOf(readParameters(rule)) })),
  }]))
}

/** What the sentence of a rule says of its parameters. */
function valuesOf(rule: RuleParameters): Record<string, string | number> {
  switch (rule.code) {
    case 'PARTY_MEMBER': return { probationary: String(rule.parameters.statuses.includes('PROBATIONARY')) }
    case 'EDUCATION': return { minimum: rule.parameters.minimum }
    case 'AGE_AND_FORM': return { women: rule.parameters.partTimeMinimumAge.FEMALE, men: rule.parameters.partTimeMinimumAge.MALE }
    case 'POST': return {}
    case 'RATINGS': return { years: rule.parameters.years, minimum: rule.parameters.minimum }
    case 'CREDENTIAL': return { level: rule.parameters.level }
  }
}
