import { recordPersonRead } from '@/lib/people/commands'
import { findReport } from '@/lib/teaching/reports/queries/find-report'
import { presentReport } from '@/lib/teaching/reports/rules/present'
import { reportParams } from '@/lib/teaching/reports/schema'
import { handleSignedIn } from '@/lib/web/handle'
import { generalProblem } from '@/lib/web/problem'
import { json } from '@/lib/web/respond'

export const GET = handleSignedIn({ params: reportParams }, async ({ actor, params, now, locale }) => {
  const report = await findReport(actor, params.id, now)
  if (!report) return generalProblem('not_found', locale)
  await recordPersonRead(actor, report.personId, 'REPORT')
  return json(presentReport(report))
})
