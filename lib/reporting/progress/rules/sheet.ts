import type { Locale } from '../../../i18n/locale'
import type { Translate } from '../../../i18n/sentence'
import { formatDay, type Day } from '../../../time'
import type { SheetSpec } from '../../../web/spreadsheet'
import type { Breakdown } from '../schema'
import { figure, lackOf, sumOfSeats, type Attainment, type Figures, type Row } from './figures'
import type { Check, PlanVersion } from './plan'
import { checkText, planText, rowLabel } from './texts'

type Told = Figures & { year: number; asOf: Day; by: Breakdown; schools: readonly { name: string; plan: PlanVersion | null }[]; rows: readonly Row[]; check: Check | null }

/** Title and lines above the table: as of when, of which school, by which plan. */
const headOf = ({ year, asOf, schools, check }: Told, locale: Locale, t: Translate) => ({
  name: t('reporting.progress.sheet.name'), title: t('reporting.progress.title', { year }),
  notes: [
    t('reporting.progress.shown', { day: formatDay(asOf, locale) }),
    ...schools.map(({ name, plan }) => `${name}: ${planText(plan, locale, t)}`),
    ...(check ? [checkText(check, locale, t)] : []),
  ],
})

/** Progress by kind, form or quarter, with the sums as its last row. */
export function progressSheet(progress: Told, locale: Locale, t: Translate): SheetSpec<Row> {
  const word = (key: string) => t(`reporting.progress.sheet.${key}`)
  const columns: SheetSpec<Figures>['columns'] = [
    { head: word('carriedCohorts'), value: (row) => row.carriedOver.cohorts.actual }, { head: word('newCohorts'), value: (row) => row.new.cohorts.actual },
    { head: word('plannedCohorts'), value: (row) => row.new.cohorts.planned }, { head: word('cohortsPercent'), value: (row) => row.cohorts.percent, format: '0.0' },
    { head: word('carriedTrainees'), value: (row) => row.carriedOver.trainees.actual }, { head: word('newTrainees'), value: (row) => row.new.trainees.actual },
    { head: word('plannedTrainees'), value: (row) => row.new.trainees.planned }, { head: word('traineesPercent'), value: (row) => row.trainees.percent, format: '0.0' },
  ]
  return {
    ...headOf(progress, locale, t), rows: progress.rows, foot: [t('reporting.progress.total'), ...columns.map(({ value }) => value(progress))],
    columns: [{ head: t(`reporting.progress.row.${progress.by}`), width: 30, value: (row) => rowLabel(row.key, t) }, ...columns],
  }
}

/** Attainment by agency, with the sums as its last row. */
export function agencySheet(progress: Told, agencies: readonly Attainment[], locale: Locale, t: Translate): SheetSpec<Attainment> {
  const word = (key: string) => t(`reporting.progress.${key}`)
  const counts = ['asked', 'assigned', 'nominated', 'enrolled', 'completed'] as const
  const sum = sumOfSeats(agencies)
  return {
    ...headOf(progress, locale, t), rows: agencies,
    columns: [
      { head: word('row.agency'), width: 44, value: ({ name }) => name },
      ...counts.map((key) => ({ head: word(key), value: (row: Attainment) => row[key] })),
      { head: word('lack'), value: lackOf }, { head: word('sheet.percent'), value: ({ enrolled, assigned }) => figure(enrolled, assigned).percent, format: '0.0' },
    ],
    foot: [word('total'), ...counts.map((key) => sum[key]), sum.lack, figure(sum.enrolled, sum.assigned).percent],
  }
}
