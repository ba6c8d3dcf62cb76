import { z } from 'zod'
import { findWaivers } from '@/lib/enrolment/waivers/queries'
import { handleSignedIn } from '@/lib/web/handle'
import { generalProblem } from '@/lib/web/problem'
import { json } from '@/lib/web/respond'

const params = z.object({ id: z.uuid() })

/** What was waived in a cohort, revoked ones among them; "not found" for whom its nominations are no business. */
export const GET = handleSignedIn({ params }, async ({ actor, params: { id }, locale }) => {
  const items = await findWaivers(actor, id)
  return items ? json({ items }) : generalProblem('not_found', locale)
})
