import { exportMarks } from '@/lib/teaching/marks/commands/export-marks'
import { sheetParams, sheetQuery } from '@/lib/teaching/marks/schema'
import { dayAt } from '@/lib/time'
import { handleSignedIn } from '@/lib/web/handle'
import { officialPaper, officialPaperAnswer } from '@/lib/web/official-paper'
import { respond } from '@/lib/web/respond'

/** A mark sheet as a Word file, to be signed. */
export const GET = handleSignedIn({ params: sheetParams, query: sheetQuery }, async ({ actor, params: { id, componentId }, query: { attempt }, now, locale }) => {
  const result = await exportMarks(actor, { cohortId: id, componentId, attempt }, now)
  if (!result.ok) return respond(result, { ok: 200, area: 'teaching.marks', sheet_not_found: 404 }, locale)
  return officialPaperAnswer(await officialPaper(result.value.paper), `bang-diem-${result.value.sheet.cohort.code}-${dayAt(now)}`)
})
