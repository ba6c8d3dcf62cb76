import { findAgency } from '@/lib/succession/queries/find-agency'
import { agencyParams } from '@/lib/succession/schema'
import { dayAt } from '@/lib/time'
import { handleSignedIn } from '@/lib/web/handle'
import { generalProblem } from '@/lib/web/problem'
import { json } from '@/lib/web/respond'

export const GET = handleSignedIn({ params: agencyParams }, async ({ actor, params: { agencyId }, now, locale }) => {
  const agency = await findAgency(actor, agencyId, dayAt(now))
  return agency ? json(agency) : generalProblem('not_found', locale)
})
