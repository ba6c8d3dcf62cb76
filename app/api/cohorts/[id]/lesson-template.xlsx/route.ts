import { lessonColumns } from '@/lib/teaching/imports/messages/template'
import { findLessonTemplate } from '@/lib/teaching/imports/queries/find-lesson-template'
import { lessonImportParams } from '@/lib/teaching/imports/schema'
import { handleSignedIn } from '@/lib/web/handle'
import { generalProblem } from '@/lib/web/problem'
import { spreadsheetAnswer } from '@/lib/web/spreadsheet'
import { templateWorkbook } from '@/lib/web/template-workbook'

export const GET = handleSignedIn({ params: lessonImportParams }, async ({ actor, params: { id }, locale }) => {
  const template = await findLessonTemplate(actor, id)
  return template ? spreadsheetAnswer(templateWorkbook('Lịch học', lessonColumns(template)), `mau-lich-hoc-${template.code}`) : generalProblem('not_found', locale)
})
