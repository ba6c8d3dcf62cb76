import 'server-only'
import type { Actor } from '../../access/actor'
import { db } from '../../db/client'
import { dateOf, type Day } from '../../time'
import { readParameters } from '../eligibility/schema'
import { valuesOf } from '../eligibility/versions/rules/values'

/** `wording`: words of the school's own, null: those that the values make. */
export type Standard = { code: string; citation: string; verified: boolean; values: Record<string, string | number>; wording: { vi: string; en: string } | null }
export type Standards = { title: string; rules: Standard[] }

type OfSchool = { id: string } | { slug: string }

/** Who may attend at a school on a day, by the rule set then in force, or null if there is none; published law. */
export async function findStandards(actor: Actor, family: string | null, on: Day, school: OfSchool): Promise<Standards | null> {
  return family ? ((await listStandards(actor, [family], on, school)).get(family) ?? null) : null
}

/** The same of several families, by family, the school's own version before the general one; those without a set in force are left out. */
export async function listStandards(_actor: Actor, families: readonly string[], on: Day, school: OfSchool): Promise<ReadonlyMap<string, Standards>> {
  if (families.length === 0) return new Map()
  const day = dateOf(on)
  const sets = await db.ruleSet.findMany({
    where: {
      AND: [{ OR: [{ schoolId: null }, { school }] }, { OR: [{ validTo: null }, { validTo: { gte: day } }] }],
      family: { in: [...new Set(families)] }, validFrom: { lte: day }, revoked: false,
    },
    // Nulls first: of two entries of a map the later one stays.
    orderBy: { schoolId: { sort: 'asc', nulls: 'first' } },
    select: {
      family: true, title: true,
      rules: { select: { code: true, citation: true, severity: true, parameters: true, verified: true, wordingVi: true, wordingEn: true }, orderBy: { position: 'asc' } },
    },
  })
  return new Map(sets.map(({ family, title, rules }) => [family, {
    title, rules: rules.map((rule) => ({ code: rule.code, citation: rule.citation, verified: rule.verified, values: valuesOf(readParameters(rule)), wording: rule.wordingVi && rule.wordingEn ? { vi: rule.wordingVi, en: rule.wordingEn } : null })),
  }]))
}
