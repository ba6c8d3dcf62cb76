import 'server-only'
import type { Actor } from '../../access/actor'
import { db } from '../../db/client'
import { dateOf, dayAt, dayOf, dayOrNull, type Day } from '../../time'
import { invitationsVisibleTo } from '../policy'
import { formState } from '../rules'
import { evaluationToken } from '../steps/link'
import type { FormState } from '../schema'

export type MyEvaluation = {
  id: string; title: string; timing: string; anonymous: boolean; cohort: string; course: string
  closesOn: Day; answeredOn: Day | null; state: FormState
  /** Only while an answer is taken. */
  token: string | null
}

/** A trainee's forms of opened rounds, by deadline; the link is derived for the rightful person only. */
export async function listMyEvaluations(actor: Actor, now: Date): Promise<MyEvaluation[]> {
  if (actor.kind !== 'trainee') return []
  const today = dayAt(now)
  const rows = await db.evaluationInvitation.findMany({
    where: { AND: [{ round: { opensOn: { lte: dateOf(today) } } }, invitationsVisibleTo(actor)] },
    orderBy: [{ round: { closesOn: 'asc' } }, { id: 'asc' }],
    select: {
      id: true, answered: true, response: { select: { answeredOn: true } },
      round: { select: {
        timing: true, opensOn: true, closesOn: true, template: { select: { title: true, anonymous: true } },
        cohort: { select: { code: true, course: { select: { name: true } } } },
      } },
    },
  })
  return rows.map(({ id, answered, response, round }) => {
    const closesOn = dayOf(round.closesOn)
    const state = formState({ answered, opensOn: dayOf(round.opensOn), closesOn }, today)
    return {
      id, state, closesOn, ...round.template, timing: round.timing, cohort: round.cohort.code, course: round.cohort.course.name,
      answeredOn: dayOrNull(response?.answeredOn ?? null), token: state === 'open' ? evaluationToken(id, 0) : null,
    }
  })
}
