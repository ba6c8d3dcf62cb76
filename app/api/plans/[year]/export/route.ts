import { exportPlan } from '@/lib/planning/plan/commands/export-plan'
import { planParams, planQuery } from '@/lib/planning/plan/schema'
import { translatorFor } from '@/lib/i18n/sentence'
import { handleSignedIn } from '@/lib/web/handle'
import { generalProblem } from '@/lib/web/problem'
import { spreadsheet, spreadsheetAnswer } from '@/lib/web/spreadsheet'
import { planSheet } from './sheet'

const fileWord = { NORMAL: 'binh-thuong', DISRUPTED: 'ung-pho' } as const

/** The lines of a plan as a workbook; taking it away is recorded. */
export const GET = handleSignedIn({ params: planParams, query: planQuery }, async ({ actor, params, query, locale }) => {
  const result = await exportPlan(actor, { year: params.year, ...query })
  if (!result.ok) return generalProblem('not_found', locale)
  const { year, version, scenario } = result.value
  return spreadsheetAnswer(await spreadsheet(planSheet(result.value, { t: translatorFor(locale), locale })), `ke-hoach-${year}-ban-${version.number}-${fileWord[scenario]}`)
})
