import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { dayAt, dayOf, type Day } from '../../../time'
import { mayNominate } from '../../policy'
import { readEndorsements } from '../../steps/endorsement'
import type { EndorsementState } from '../schema'

/** A list before the head of the agency; `due`: until when the class takes lists, or the day it opens. */
export type ListedEndorsement = { id: string; cohortId: string; code: string; course: string; state: EndorsementState; people: number; askedOn: Day | null; decidedOn: Day | null; reason: string | null; due: Day }

/** How the lists of an agency stand before its head, by what is due first; what is done with a letter is not in it. One statement. */
export async function listEndorsements(actor: Actor, now: Date): Promise<ListedEndorsement[]> {
  if (!mayNominate(actor)) return []
  const rows = await readEndorsements(db, actor)
  return rows.map(({ id, cohortId, code, course, state, people, reason, askedAt, decidedAt, closesAt, opensOn }) => ({
    id, cohortId, code, course, state, people, reason, askedOn: askedAt && dayAt(askedAt), decidedOn: decidedAt && dayAt(decidedAt),
    due: closesAt && closesAt >= now ? dayAt(closesAt) : dayOf(opensOn),
  })).toSorted((a, b) => a.due.localeCompare(b.due))
}
