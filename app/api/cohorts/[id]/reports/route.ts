import { listReportsForPrograms } from '@/lib/teaching/reports/queries/list-cohort-reports'
import { reportParams } from '@/lib/teaching/reports/schema'
import { dayAt } from '@/lib/time'
import { handleSignedIn } from '@/lib/web/handle'
import { generalProblem } from '@/lib/web/problem'
import { json } from '@/lib/web/respond'

export const GET = handleSignedIn({ params: reportParams }, async ({ actor, params, now, locale }) => {
  const found = await listReportsForPrograms(actor, params.id, dayAt(now))
  return found ? json(found) : generalProblem('not_found', locale)
})
