import { findScans } from '@/lib/teaching/scans/queries/find-scans'
import { scanParams } from '@/lib/teaching/scans/schema'
import { handleSignedIn } from '@/lib/web/handle'
import { generalProblem } from '@/lib/web/problem'
import { json } from '@/lib/web/respond'

/** Who scanned; `seen` goes back as `scanned` with the roll that goes by them. */
export const GET = handleSignedIn({ params: scanParams }, async ({ actor, params: { id }, now, locale }) => {
  const scans = await findScans(actor, id, now)
  return scans ? json(scans) : generalProblem('not_found', locale)
})
