import 'server-only'
import { unstable_cache } from 'next/cache'
import { cache } from 'react'
import type { Actor } from '../access/actor'
import { publicActor } from '../access/actor'
import { listSchools, type Letterhead } from './queries'

/** All schools; the same for everyone, so kept until one changes. */
export const loadSchools = cache(unstable_cache(() => listSchools(publicActor), ['schools'], { tags: ['schools'], revalidate: 3600 }))

/** The school whose letterhead a workspace wears: the actor's own, else the first of the province, else the only one. */
export async function loadLetterhead(actor: Actor): Promise<Letterhead | null> {
  const schools = await loadSchools()
  if (actor.kind === 'school') return schools.find(({ id }) => id === actor.schoolId) ?? null
  if (actor.kind === 'agency' || actor.kind === 'province') return schools.find(({ provinceId }) => provinceId === actor.provinceId) ?? null
  return schools[0] ?? null
}

/** The school a public page shows: the one named, else the only one; null when the visitor has to choose. */
export async function loadPublicSchool(slug?: string | null) {
  const schools = await loadSchools()
  return schools.find((school) => school.slug === slug) ?? (schools.length === 1 ? (schools[0] ?? null) : null)
}
