import { listFigureRows } from '@/lib/reporting/annual/queries/list-figure-rows'
import { figureParams, figureRowsQuery } from '@/lib/reporting/annual/schema'
import { fail, ok } from '@/lib/result'
import { dayAt } from '@/lib/time'
import { handleSignedIn } from '@/lib/web/handle'
import { respond } from '@/lib/web/respond'

/** The rows behind a figure: their amounts add up to it. */
export const GET = handleSignedIn({ params: figureParams, query: figureRowsQuery }, async ({ actor, params, query, now, locale }) => {
  const rows = await listFigureRows(actor, { ...params, ...query }, dayAt(now))
  return respond(rows ? ok(rows) : fail('report_not_found'), { ok: 200, area: 'reporting.annual', report_not_found: 404 }, locale)
})
