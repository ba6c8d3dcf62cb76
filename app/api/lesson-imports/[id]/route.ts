import { translatorFor } from '@/lib/i18n/sentence'
import { rowAnswer } from '@/lib/teaching/imports/messages/sentences'
import { findLessonImport } from '@/lib/teaching/imports/queries/find-lesson-import'
import { lessonImportParams } from '@/lib/teaching/imports/schema'
import { handleSignedIn } from '@/lib/web/handle'
import { generalProblem } from '@/lib/web/problem'
import { json } from '@/lib/web/respond'

/** The dry run: each row with what is wrong with it today. */
export const GET = handleSignedIn({ params: lessonImportParams }, async ({ actor, params: { id }, locale }) => {
  const found = await findLessonImport(actor, id)
  const say = translatorFor(locale)
  return found ? json({ ...found, rows: found.rows.map((row) => rowAnswer(row, locale, say)) }) : generalProblem('not_found', locale)
})
