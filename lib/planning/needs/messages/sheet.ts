import type { Locale } from '../../../i18n/locale'
import type { Translate } from '../../../i18n/sentence'
import { dayAt, formatDay } from '../../../time'
import type { CellValue, SheetColumn, SheetSpec } from '../../../web/spreadsheet'
import type { NeedsExport } from '../commands/export-needs'
import { inYears, sumOf } from '../rules'
import { yearsFrom } from '../schema'
import type { StatedNeed } from '../steps/statement'

type Row = StatedNeed & { agency: string; counts: readonly number[] }

/** The needs of a year as a workbook: one row for each need with its agency, sums in the foot. */
export function needsSheet({ year, schoolName, deadline, statements }: NeedsExport, t: Translate, locale: Locale): SheetSpec<Row> {
  const word = (key: string, values?: Record<string, string | number>) => t(`planning.needs.file.${key}`, values)
  const rows = statements.flatMap(({ agency, items }) => items.map((item): Row => ({ ...item, agency, counts: inYears(year, item.headcounts) })))
  const before: SheetColumn<Row>[] = [
    { head: t('planning.needs.agencies.agency'), value: ({ agency }) => agency, width: 36 },
    { head: t('planning.needs.sum.course'), value: ({ course }) => course, width: 40 },
    { head: word('form'), value: ({ form }) => t(`catalogue.forms.${form}`), width: 20 },
    { head: t('planning.needs.sum.group'), value: ({ targetGroup }) => t(`planning.groups.${targetGroup}`), width: 26 },
  ]
  const after: SheetColumn<Row>[] = [
    { head: word('reason'), value: ({ reason }) => reason, width: 40 },
    { head: word('sentOn'), value: ({ enteredAt }) => ({ day: dayAt(new Date(enteredAt)) }), width: 13 },
    { head: word('lateMark'), value: ({ late }) => (late ? word('yes') : null), width: 14 },
  ]
  const years = yearsFrom(year).map((one, ahead): SheetColumn<Row> => ({ head: String(one), value: ({ counts }) => counts[ahead] || null, width: 9 }))
  const foot: CellValue[] = [word('total'), ...before.slice(1).map(() => null), ...sumOf(rows.map(({ counts }) => ({ headcounts: counts }))), ...after.map(() => null)]
  return {
    name: word('sheet', { year }), title: word('title', { year }), notes: [schoolName, word('due', { day: formatDay(deadline, locale) })], columns: [...before, ...years, ...after], rows, foot,
  }
}
