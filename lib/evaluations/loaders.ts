import 'server-only'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { currentActor, requireActor } from '../access/session'
import { findCriterion } from './comparison/queries'
import { itemNamed } from './comparison/schema'
import { findEvaluationForm } from './queries/find-form'
import { findRoundResults, type RoundResults } from './queries/find-results'
import { evaluationLink, roundParams, type EvaluationForm } from './schema'
import { dayAt } from '../time'
import { findTemplate, type TemplateShown } from './templates/queries'
import { templateNamed } from './templates/schema'

/** The form behind a link; an unknown link is no page. */
export async function loadEvaluationForm(token: string): Promise<EvaluationForm> {
  const link = evaluationLink.safeParse({ token })
  if (!link.success) notFound()
  return (await findEvaluationForm(await currentActor(), link.data, new Date())) ?? notFound()
}

/** Results of a round of the own school. */
export async function loadRoundResults(roundId: string): Promise<RoundResults> {
  const params = roundParams.safeParse({ roundId })
  if (!params.success) notFound()
  return (await findRoundResults(await requireActor(), params.data, new Date())) ?? notFound()
}

/** A questionnaire of the own school in one version. */
export async function loadTemplate(templateId: string): Promise<TemplateShown> {
  const params = templateNamed.safeParse({ templateId })
  if (!params.success) notFound()
  return (await findTemplate(await requireActor(), params.data)) ?? notFound()
}

/** An item that the own school asks, followed over its rounds; read once for the page and its title. */
export const loadCriterion = cache(async (code: string) => {
  const params = itemNamed.safeParse({ code })
  if (!params.success) notFound()
  return (await findCriterion(await requireActor(), params.data, dayAt(new Date()))) ?? notFound()
})
