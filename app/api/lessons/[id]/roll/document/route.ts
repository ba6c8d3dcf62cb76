import { exportRoll } from '@/lib/teaching/attendance/commands/export-attendance'
import { lessonParams } from '@/lib/teaching/attendance/schema'
import { handleSignedIn } from '@/lib/web/handle'
import { officialPaper, officialPaperAnswer } from '@/lib/web/official-paper'
import { respond } from '@/lib/web/respond'

/** The attendance sheet of a lesson as a Word file, to be signed. */
export const GET = handleSignedIn({ params: lessonParams }, async ({ actor, params: { id }, locale }) => {
  const result = await exportRoll(actor, id)
  if (!result.ok) return respond(result, { ok: 200, area: 'teaching.attendance', lesson_not_found: 404 }, locale)
  const { roll: { lesson }, paper } = result.value
  return officialPaperAnswer(await officialPaper(paper), `diem-danh-${lesson.code}-${lesson.day}`)
})
