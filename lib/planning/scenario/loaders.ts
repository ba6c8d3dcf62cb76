import 'server-only'
import { notFound } from 'next/navigation'
import { requireActor } from '../../access/session'
import { dayAt, yearOf } from '../../time'
import { planYear } from '../plan/schema'
import { findScenarios } from './queries/find-scenarios'

/** Both scenarios of the plan that an address names by its year, this year's without one; 404 without such a plan. */
export async function loadScenarios(year: string | string[] | undefined) {
  const actor = await requireActor()
  const plan = await findScenarios(actor, planYear.safeParse(year).data ?? yearOf(dayAt(new Date())))
  return { actor, plan: plan ?? notFound() }
}
