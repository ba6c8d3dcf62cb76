import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import type { Day } from '../../../time'
import type { PartsView } from '../schema'
import { readAgencyParts, type AgencyPart } from '../steps/agency-parts'
import { placeOf } from '../steps/rows'
import { reportSchool } from '../steps/school'

type Wanted = { year: number; school?: string | undefined; view: PartsView }

/**
 * Trainees of the year by agency: by the agency that sent them, under its name of that time, or by the one that follows
 * them since. Two statements.
 */
export async function listAgencyParts(actor: Actor, { year, school: slug, view }: Wanted, today: Day): Promise<AgencyPart[]> {
  const school = await reportSchool(db, actor, slug)
  return school ? readAgencyParts(db, placeOf(school.id, year, today), view) : []
}
