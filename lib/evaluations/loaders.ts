import 'server-only'
import { notFound } from 'next/navigation'
import { currentActor, requireActor } from '../access/session'
import { findEvaluationForm } from './queries/find-form'
import { findRoundResults, type RoundResults } from './queries/find-results'
import { evaluationLink, roundParams, type EvaluationForm } from './schema'

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
  return (await findRoundResults(await requireActor(), params.data)) ?? notFound()
}
