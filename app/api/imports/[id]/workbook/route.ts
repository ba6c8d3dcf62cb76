import { z } from 'zod'
import { exportErrors } from '@/lib/enrolment/imports/commands/export-errors'
import { correctedSentences, rowSentences } from '@/lib/enrolment/imports/messages/sentences'
import { translatorFor } from '@/lib/i18n/sentence'
import { annotateWorkbook } from '@/lib/web/annotate-workbook'
import { handleSignedIn } from '@/lib/web/handle'
import { respond } from '@/lib/web/respond'
import { spreadsheetAnswer } from '@/lib/web/spreadsheet'

const params = z.object({ id: z.uuid() })

export const GET = handleSignedIn({ params }, async ({ actor, params: { id }, locale }) => {
  const result = await exportErrors(actor, id)
  if (!result.ok) return respond(result, { ok: 200, area: 'enrolment', not_allowed: 403, import_not_found: 404 }, locale)
  const { bytes, sheetPath, fileName, list, corrections } = result.value
  const say = translatorFor(locale)
  const notes = new Map(list.rows.map((row) => [row.position, [...rowSentences(row, say), ...correctedSentences(corrections[String(row.position)] ?? {}, say)].join('\n')]))
  return spreadsheetAnswer(annotateWorkbook(bytes, sheetPath, say('enrolment.imports.errorColumn'), notes), `${fileName.replace(/\.xlsx$/i, '')}-loi`)
})
