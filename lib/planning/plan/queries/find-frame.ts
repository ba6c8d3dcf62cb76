import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { dayOf } from '../../../time'
import { mayReadDrafts } from '../policy'
import type { PlanFrame } from './find-plan'

/** The frame of the actor's school that a year lies in, or null. */
export async function findFrame(actor: Actor, year: number): Promise<PlanFrame | null> {
  if (!mayReadDrafts(actor)) return null
  const found = await db.planFrame.findFirst({
    where: { schoolId: actor.schoolId, fromYear: { lte: year, gt: year - 5 } },
    select: { id: true, fromYear: true, title: true, documentNumber: true, documentOn: true, fullTimeTarget: true, targetVerified: true },
  })
  return found && { ...found, documentOn: dayOf(found.documentOn) }
}
