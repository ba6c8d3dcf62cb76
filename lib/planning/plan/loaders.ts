import 'server-only'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '../../access/session'
import { currentTranslator } from '../../i18n/current'
import { dayAt, yearOf } from '../../time'
import { listParameters } from '../parameters/queries'
import { mayReadDrafts } from './policy'
import { findFrame } from './queries/find-frame'
import { findPlan, type Plan } from './queries/find-plan'
import { findYearActuals } from './queries/find-year-actuals'
import { listPlanYears } from './queries/list-plan-years'
import { listStatedNeeds } from './queries/list-stated-needs'
import { findingsOfDraft } from './rules'
import { planSearch, type PlanSearch } from './schema'

/** The plans of an actor and the one that an address names: without a year, the one under way, else this year's. */
async function chosen(search: PlanSearch) {
  const actor = await requireActor()
  if (!mayReadDrafts(actor) && actor.kind !== 'province') notFound()
  const wish = planSearch.parse(search)
  const years = await listPlanYears(actor)
  const year = wish.year ?? years.find(({ status }) => status === 'DRAFT' || status === 'PROPOSED')?.year ?? yearOf(dayAt(new Date()))
  const school = wish.school ?? years.find((one) => one.year === year)?.school.slug
  const plan = await findPlan(actor, { ...wish, year, school })
  // A version that is not there is an address that is not there; a year without a plan is one to begin.
  if (!plan && wish.version !== undefined) notFound()
  return { actor, year, years, plan }
}

/** What a plan is measured against. */
export async function loadBounds(plan: Plan) {
  const [actor, where] = [await requireActor(), { schoolId: plan.school.id, year: plan.year }]
  const [needs, parameters] = await Promise.all([listStatedNeeds(actor, where), listParameters(actor, plan.school.id, dayAt(new Date()))])
  const size = parameters.get('MAX_CLASS_SIZE') ?? null
  return { needs, size, target: plan.frame.fullTimeTarget, maxClassSize: size?.value ?? null }
}
export type PlanBounds = Awaited<ReturnType<typeof loadBounds>>

/** What is to be settled in both scenarios of a plan before it is proposed, and what is worth another look in the one that is shown. */
export function findingsOfPlan(plan: Plan, bounds: PlanBounds) {
  const lines = plan.scenario === 'NORMAL' ? { NORMAL: plan.lines, DISRUPTED: plan.beside } : { NORMAL: plan.beside, DISRUPTED: plan.lines }
  return findingsOfDraft({ lines, inUse: plan.inUse, shown: plan.scenario }, bounds)
}
export type PlanFindings = ReturnType<typeof findingsOfPlan>

/** The page of a year: its plan with what stands behind it, or the frame in which one may be begun. */
export async function loadPlanPage(search: PlanSearch) {
  const { plan, ...page } = await chosen(search)
  if (!plan) return { ...page, plan: null, frame: await findFrame(page.actor, page.year) }
  const [bounds, actuals] = await Promise.all([loadBounds(plan), findYearActuals(page.actor, { schoolId: plan.school.id, year: plan.year })])
  const findings = plan.version.status === 'DRAFT' || plan.version.status === 'PROPOSED' ? findingsOfPlan(plan, bounds) : null
  return { ...page, plan, bounds, findings, actuals: actuals ?? notFound() }
}

/** The plan that an address names by its year, or "not found". */
export async function loadPlan(search: PlanSearch) {
  const actor = await requireActor()
  if (!mayReadDrafts(actor) && actor.kind !== 'province') notFound()
  const { year, ...wish } = planSearch.parse(search)
  const plan = year === undefined ? null : await findPlan(actor, { ...wish, year })
  return { actor, plan: plan ?? notFound() }
}

/** What a page of a plan is called, with the year if the address says one. */
export async function planTitle(search: PlanSearch, key: string): Promise<Metadata> {
  const [t, { year }] = [await currentTranslator(), planSearch.parse(search)]
  return { title: year === undefined ? t('planning.plan.menu') : t(key, { year }) }
}

/** The frame that the year of an address lies in, to be corrected; null where there is none yet. */
export async function loadFrame(search: PlanSearch) {
  const actor = await requireActor()
  const year = planSearch.parse(search).year ?? yearOf(dayAt(new Date()))
  return { actor, year, frame: await findFrame(actor, year) }
}
