import 'server-only'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { requireActor } from '../../access/session'
import type { Day } from '../../time'
import { findProgress, type ProgressWish } from './queries/find-progress'
import { listAttainment, listCohortSeats } from './queries/list-attainment'
import { listCountedCohorts } from './queries/list-counted-cohorts'
import { listPlannedLines } from './queries/list-planned-lines'
import { cohortPlace, linePlace, type RowsFilter } from './schema'

const PAGE = 50

type Place = ProgressWish & { asOf: Day }

/** Progress with the seats of agencies; not found for whom it is no business. */
export async function loadProgress(place: Place, today: Day) {
  const actor = await requireActor()
  const [found, agencies] = await Promise.all([findProgress(actor, place, today), listAttainment(actor, place)])
  return found.ok ? { progress: found.value, agencies } : notFound()
}

/** The same for an agency: the schools' totals, its own seats, and the classes these are in. */
export async function loadOwnProgress(place: Place, today: Day) {
  const actor = await requireActor()
  const [found, agencies, cohorts] = await Promise.all([findProgress(actor, place, today), listAttainment(actor, place), listCohortSeats(actor, place)])
  return found.ok ? { progress: found.value, agencies, cohorts } : notFound()
}

/** One agency's seats and the classes they are in. */
export async function loadAgencySeats(agencyId: string, place: Place) {
  const id = z.uuid().safeParse(agencyId)
  if (!id.success) return notFound()
  const actor = await requireActor()
  const [[agency], cohorts] = await Promise.all([listAttainment(actor, { ...place, agencyId: id.data }), listCohortSeats(actor, { ...place, agencyId: id.data })])
  return agency ? { agency, cohorts } : notFound()
}

type RowsSearch = Place & RowsFilter & { cursor: string | string[] | undefined }

export async function loadCountedCohorts({ cursor, ...wish }: RowsSearch) {
  const after = cohortPlace.safeParse(cursor).data
  return { first: after === undefined, ...(await listCountedCohorts(await requireActor(), { ...wish, cursor: after, limit: PAGE })) }
}

export async function loadPlannedLines({ cursor, ...wish }: RowsSearch) {
  const after = linePlace.safeParse(cursor).data
  return { first: after === undefined, ...(await listPlannedLines(await requireActor(), { ...wish, cursor: after, limit: PAGE })) }
}
