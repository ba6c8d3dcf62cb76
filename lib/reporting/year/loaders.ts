import 'server-only'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { requireActor } from '../../access/session'
import { listPlanYears } from '../../planning/plan/queries/list-plan-years'
import { mayApprove } from '../../planning/policy'
import type { Day } from '../../time'
import { findProgress } from '../progress/queries/find-progress'
import { findAgencyQuotas } from './queries/find-agency-quotas'
import { findYearProgress } from './queries/find-progress'
import { listAgencyFigures } from './queries/list-agency-figures'
import { listCohortQuotas } from './queries/list-cohort-quotas'
import { listLaggingAgencies } from './queries/list-lagging-agencies'
import { listOverdue } from './queries/list-overdue'
import { agencyCursor, cohortCursor } from './schema'

/** Rows of the overview's two lists. */
const MOST = 10
const PAGE = 50

/** The year at a glance; `planned` is its progress by the plan, null while no plan is approved. Not found for whom its figures are no business. */
export async function loadOverview(year: number, today: Day) {
  const actor = await requireActor()
  const [progress, found, lagging, overdue, plans] = await Promise.all([
    findYearProgress(actor, year), findProgress(actor, { year }, today), listLaggingAgencies(actor, year, MOST), listOverdue(actor, today, MOST),
    mayApprove(actor) ? listPlanYears(actor) : [],
  ])
  const isApproved = found.ok && found.value.schools.every(({ plan }) => plan !== null && plan.standing !== 'NOT_APPROVED')
  const proposed = plans.filter(({ status }) => status === 'PROPOSED')
  return { progress: progress ?? notFound(), planned: isApproved ? found.value : null, lagging, overdue, proposed }
}

type ListSearch = { year: number; q: string | undefined; cursor: string | string[] | undefined }

export async function loadCohortQuotas({ cursor, ...wanted }: ListSearch & { status: string | undefined }) {
  const after = cohortCursor.safeParse(cursor).data
  return { first: after === undefined, ...(await listCohortQuotas(await requireActor(), { ...wanted, cursor: after, limit: PAGE })) }
}

export async function loadAgencyFigures({ cursor, ...wanted }: ListSearch, today: Day) {
  const after = agencyCursor.safeParse(cursor).data
  return { first: after === undefined, ...(await listAgencyFigures(await requireActor(), { ...wanted, cursor: after, limit: PAGE }, today)) }
}

const isId = (id: string): boolean => z.uuid().safeParse(id).success

/** One agency with its seats in the classes of a year. */
export async function loadAgencyShares(id: string, year: number) {
  const actor = await requireActor()
  return (isId(id) ? await findAgencyQuotas(actor, id, year) : null) ?? notFound()
}
