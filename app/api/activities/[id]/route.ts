import { findActivity } from '@/lib/activities/queries/find-activity'
import { named } from '@/lib/activities/schema'
import { dayAt } from '@/lib/time'
import { handleSignedIn } from '@/lib/web/handle'
import { generalProblem } from '@/lib/web/problem'
import { json } from '@/lib/web/respond'

export const GET = handleSignedIn({ params: named }, async ({ actor, params, now, locale }) => {
  const activity = await findActivity(actor, params.id, dayAt(now))
  return activity ? json(activity) : generalProblem('not_found', locale)
})
