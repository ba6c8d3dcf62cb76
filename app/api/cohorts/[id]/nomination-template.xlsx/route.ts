import { z } from 'zod'
import { templateColumns } from '@/lib/enrolment/imports/messages/template'
import { findAgencyCohort } from '@/lib/enrolment/queries/list-agency-cohorts'
import { dayAt, yearOf } from '@/lib/time'
import { handleSignedIn } from '@/lib/web/handle'
import { generalProblem } from '@/lib/web/problem'
import { spreadsheetAnswer } from '@/lib/web/spreadsheet'
import { templateWorkbook } from '@/lib/web/template-workbook'

const params = z.object({ id: z.uuid() })

export const GET = handleSignedIn({ params }, async ({ actor, params: { id }, now, locale }) => {
  const cohort = await findAgencyCohort(actor, id, now)
  if (!cohort) return generalProblem('not_found', locale)
  return spreadsheetAnswer(templateWorkbook('Danh sách', templateColumns(yearOf(dayAt(now)) - 1)), `mau-danh-sach-${cohort.code}`)
})
