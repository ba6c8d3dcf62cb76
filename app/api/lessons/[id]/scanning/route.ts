import { translatorFor } from '@/lib/i18n/sentence'
import { findHall } from '@/lib/teaching/scans/queries/find-hall'
import { presentHall } from '@/lib/teaching/scans/rules/present'
import { scanParams } from '@/lib/teaching/scans/schema'
import { dayAt, formatClock, formatDay } from '@/lib/time'
import { handleSignedIn } from '@/lib/web/handle'
import { generalProblem, problem } from '@/lib/web/problem'
import { json } from '@/lib/web/respond'

/** The code of this half minute, for a screen of one's own. */
export const GET = handleSignedIn({ params: scanParams }, async ({ actor, params: { id }, now, locale }) => {
  const hall = await findHall(actor, id, now)
  if (!hall) return generalProblem('not_found', locale)
  const { blocker, window } = hall
  const why = blocker && translatorFor(locale)(`teaching.scan.hall.${blocker}`, { clock: formatClock(window.from, locale), day: formatDay(dayAt(window.from), locale) })
  return blocker ? problem(409, blocker, why ?? '') : json(presentHall(hall))
})
