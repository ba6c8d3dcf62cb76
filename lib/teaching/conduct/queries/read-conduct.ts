import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { listConduct, listCriteria, type ConductRow, type Criterion } from './list-conduct'

export type Conduct = { criteria: Criterion[]; items: ConductRow[] }

/** The conduct of a class for programs: what it is judged by and the points of everybody the actor follows; null for who follows nobody there. Three statements. */
export async function readConduct(actor: Actor, cohortId: string): Promise<Conduct | null> {
  const items = await listConduct(actor, cohortId)
  if (items.length === 0) return null
  const { schoolId } = await db.cohort.findUniqueOrThrow({ where: { id: cohortId }, select: { schoolId: true } })
  return { criteria: await listCriteria(actor, schoolId), items }
}
