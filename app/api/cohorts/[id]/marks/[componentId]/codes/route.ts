import { exportCodes } from '@/lib/teaching/marks/commands/blind-codes'
import { sheetParams, sheetQuery } from '@/lib/teaching/marks/schema'
import { dayAt } from '@/lib/time'
import { handleSignedIn } from '@/lib/web/handle'
import { officialPaper, officialPaperAnswer } from '@/lib/web/official-paper'
import { respond } from '@/lib/web/respond'

/** Whose blind code is which, as a Word file for the clerk of the exam. */
export const GET = handleSignedIn({ params: sheetParams, query: sheetQuery }, async ({ actor, params: { id, componentId }, query: { attempt }, now, locale }) => {
  const result = await exportCodes(actor, { cohortId: id, componentId, attempt }, now)
  if (!result.ok) return respond(result, { ok: 200, area: 'teaching.marks', not_allowed: 403, sheet_not_found: 404 }, locale)
  return officialPaperAnswer(await officialPaper(result.value.paper), `so-phach-${result.value.sheet.cohort.code}-${dayAt(now)}`)
})
