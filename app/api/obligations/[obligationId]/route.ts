import { findBoardDuty } from '@/lib/agreements/obligations/queries/list-duties'
import { dutyParams } from '@/lib/agreements/obligations/schema'
import { dayAt } from '@/lib/time'
import { handleSignedIn } from '@/lib/web/handle'
import { generalProblem } from '@/lib/web/problem'
import { json } from '@/lib/web/respond'

export const GET = handleSignedIn({ params: dutyParams }, async ({ actor, params, now, locale }) => {
  const duty = await findBoardDuty(actor, params.obligationId, dayAt(now))
  return duty ? json(duty) : generalProblem('not_found', locale)
})
