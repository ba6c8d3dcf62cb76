import 'server-only'
import { notFound } from 'next/navigation'
import { requireActor } from '../../access/session'
import type { Day } from '../../time'
import { mayScore } from './policy'
import { listOwnScores, listSchoolScoring } from './queries'

export async function loadOwnScores(year: number) {
  const actor = await requireActor()
  return mayScore(actor) ? listOwnScores(actor, year) : notFound()
}

export const loadSchoolScoring = async (year: number, today: Day) => listSchoolScoring(await requireActor(), year, today)
