import 'server-only'
import type { Actor } from '../access/actor'
import { db } from '../db/client'

/** What the letterhead and the foot of every page say of a school. */
export type Letterhead = { id: string; slug: string; parentLine: string; name: string; office: string; phone: string; email: string; address: string }

const letterhead = { id: true, slug: true, parentLine: true, name: true, office: true, phone: true, email: true, address: true } as const

/** All schools of this installation; published. */
export const listSchools = (_actor: Actor): Promise<(Letterhead & { hostNames: string[]; provinceId: string })[]> =>
  db.school.findMany({ select: { ...letterhead, hostNames: true, provinceId: true }, orderBy: { slug: 'asc' } })
