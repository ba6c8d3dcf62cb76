import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { Prisma } from '../../../db/generated/client'
import { mayReadDrafts } from '../../plan/policy'
import type { Scenario } from '../../schema'
import { readOverlaps, type Overlap } from '../steps/read-overlaps'

export type { Overlap, OverlapLine } from '../steps/read-overlaps'

/** The pairs of lines of a version and scenario that teach the same people the same modules, those that share most first; none for whom drafts are no business. One statement. */
export async function listOverlaps(actor: Actor, { versionId, scenario }: { versionId: string; scenario: Scenario }): Promise<Overlap[]> {
  const visible = visibleTo(actor)
  return visible ? readOverlaps(db, { versionId, scenario, visible }) : []
}

/** A school its own plans, drafts too; the province what was handed to it. */
function visibleTo(actor: Actor): Prisma.Sql | null {
  if (mayReadDrafts(actor)) return Prisma.sql`p.school_id = ${actor.schoolId}::uuid`
  if (actor.kind !== 'province') return null
  return Prisma.sql`v.status <> 'DRAFT' and p.school_id in (select id from school where province_id = ${actor.provinceId}::uuid)`
}
