import { findReport } from '@/lib/teaching/reports/queries/find-report'
import { presentReport } from '@/lib/teaching/reports/rules/present'
import { reportParams } from '@/lib/teaching/reports/schema'
import { handleSignedIn } from '@/lib/web/handle'
import { generalProblem } from '@/lib/web/problem'
import { json } from '@/lib/web/respond'

export const GET = handleSignedIn({ params: reportParams }, async ({ actor, params, now, locale }) => {
  const report = await findReport(actor, params.id, now)
  return report ? json(presentReport(report)) : generalProblem('not_found', locale)
})
