import type { ReportSection } from '../schema'

/** What a row behind a figure is, and so where it leads. */
export type RowKind = 'cohort' | 'lecturer' | 'activity' | 'recommendation' | 'obligation' | 'line'
export type Unit = 'cohorts' | 'trainees' | 'people' | 'seats' | 'lecturers' | 'sets' | 'tasks' | 'events' | 'reports' | 'forms' | 'obligations' | 'findings' | 'recommendations' | 'quotas'
type Definition = {
  section: ReportSection; unit: Unit; rows: RowKind
  /** Each list of codes adds up to this figure. */
  parts?: readonly (readonly string[])[]
  /** Where a printed report keeps the same figure. */
  printed?: readonly string[]
}

const cohorts = { unit: 'cohorts', rows: 'cohort' } as const
const trainees = { unit: 'trainees', rows: 'cohort' } as const
const of = (code: string, ...names: string[]) => names.map((name) => `${code}.${name}`)

/** Every figure of the report; what it counts stands in steps/rows.ts under the same code. */
export const figureDefinitions = {
  'seats': { section: 'ENROLMENT', unit: 'seats', rows: 'cohort', parts: [of('seats', 'taken', 'free')] },
  'seats.taken': { section: 'ENROLMENT', unit: 'seats', rows: 'cohort' },
  'seats.free': { section: 'ENROLMENT', unit: 'seats', rows: 'cohort' },
  'nominations': { section: 'ENROLMENT', unit: 'people', rows: 'cohort', parts: [of('nominations', 'taken', 'refused', 'gone', 'open')] },
  'nominations.taken': { section: 'ENROLMENT', unit: 'people', rows: 'cohort' },
  'nominations.refused': { section: 'ENROLMENT', unit: 'people', rows: 'cohort' },
  'nominations.gone': { section: 'ENROLMENT', unit: 'people', rows: 'cohort' },
  'nominations.open': { section: 'ENROLMENT', unit: 'people', rows: 'cohort' },
  'training.cohorts': { section: 'TRAINING', ...cohorts, parts: [of('training.cohorts', 'carried', 'new'), of('training.cohorts', 'fullTime', 'partTime')], printed: ['training', 'publishedCohorts'] },
  'training.cohorts.carried': { section: 'TRAINING', ...cohorts, printed: ['training', 'carriedOver', 'cohorts'] },
  'training.cohorts.new': { section: 'TRAINING', ...cohorts, printed: ['training', 'new', 'cohorts'] },
  'training.cohorts.fullTime': { section: 'TRAINING', ...cohorts },
  'training.cohorts.partTime': { section: 'TRAINING', ...cohorts },
  'training.trainees': { section: 'TRAINING', ...trainees, parts: [of('training.trainees', 'carried', 'new'), of('training.trainees', 'fullTime', 'partTime')], printed: ['training', 'publishedTrainees'] },
  'training.trainees.carried': { section: 'TRAINING', ...trainees, printed: ['training', 'carriedOver', 'trainees'] },
  'training.trainees.new': { section: 'TRAINING', ...trainees, printed: ['training', 'new', 'trainees'] },
  'training.trainees.fullTime': { section: 'TRAINING', ...trainees },
  'training.trainees.partTime': { section: 'TRAINING', ...trainees },
  'fostering.cohorts': { section: 'FOSTERING', ...cohorts, parts: [of('fostering.cohorts', 'carried', 'new')], printed: ['fostering', 'cohorts'] },
  'fostering.cohorts.carried': { section: 'FOSTERING', ...cohorts },
  'fostering.cohorts.new': { section: 'FOSTERING', ...cohorts },
  'fostering.trainees': { section: 'FOSTERING', ...trainees, parts: [of('fostering.trainees', 'carried', 'new')], printed: ['fostering', 'trainees'] },
  'fostering.trainees.carried': { section: 'FOSTERING', ...trainees },
  'fostering.trainees.new': { section: 'FOSTERING', ...trainees },
  'lecturers': { section: 'STAFF', unit: 'lecturers', rows: 'lecturer', parts: [of('lecturers', 'own', 'visiting')] },
  'lecturers.own': { section: 'STAFF', unit: 'lecturers', rows: 'lecturer' },
  'lecturers.visiting': { section: 'STAFF', unit: 'lecturers', rows: 'lecturer', printed: ['visitingLecturers', 'count'] },
  'materials': { section: 'MATERIALS', unit: 'sets', rows: 'activity', parts: [of('materials', 'draft', 'reviewed', 'inUse')], printed: ['materialSets', 'count'] },
  'materials.draft': { section: 'MATERIALS', unit: 'sets', rows: 'activity' },
  'materials.reviewed': { section: 'MATERIALS', unit: 'sets', rows: 'activity' },
  'materials.inUse': { section: 'MATERIALS', unit: 'sets', rows: 'activity' },
  'practice': { section: 'PRACTICE', unit: 'tasks', rows: 'activity', printed: ['practiceReviews'] },
  'conferences': { section: 'COORDINATION', unit: 'events', rows: 'activity', parts: [of('conferences', 'review', 'enrolment', 'workshops')] },
  'conferences.review': { section: 'COORDINATION', unit: 'events', rows: 'activity' },
  'conferences.enrolment': { section: 'COORDINATION', unit: 'events', rows: 'activity' },
  'conferences.workshops': { section: 'COORDINATION', unit: 'events', rows: 'activity' },
  'reports': { section: 'COORDINATION', unit: 'reports', rows: 'cohort', parts: [of('reports', 'acknowledged', 'unacknowledged')] },
  'reports.acknowledged': { section: 'COORDINATION', unit: 'reports', rows: 'cohort' },
  'reports.unacknowledged': { section: 'COORDINATION', unit: 'reports', rows: 'cohort' },
  'obligations': { section: 'COORDINATION', unit: 'obligations', rows: 'obligation', parts: [of('obligations', 'kept', 'open')] },
  'obligations.kept': { section: 'COORDINATION', unit: 'obligations', rows: 'obligation', parts: [of('obligations.kept', 'inTime', 'late')] },
  'obligations.kept.inTime': { section: 'COORDINATION', unit: 'obligations', rows: 'obligation' },
  'obligations.kept.late': { section: 'COORDINATION', unit: 'obligations', rows: 'obligation' },
  'obligations.open': { section: 'SHORTCOMINGS', unit: 'obligations', rows: 'obligation' },
  'evaluations': { section: 'EVALUATION', unit: 'forms', rows: 'cohort', parts: [of('evaluations', 'answered', 'unanswered')] },
  'evaluations.answered': { section: 'EVALUATION', unit: 'forms', rows: 'cohort' },
  'evaluations.unanswered': { section: 'EVALUATION', unit: 'forms', rows: 'cohort' },
  'quotas.short': { section: 'SHORTCOMINGS', unit: 'quotas', rows: 'cohort' },
  'opened': { section: 'SHORTCOMINGS', ...cohorts, parts: [['training.cohorts.new', 'fostering.cohorts.new'], of('opened', 'quarter1', 'quarter2', 'quarter3', 'quarter4')] },
  'opened.quarter1': { section: 'SHORTCOMINGS', ...cohorts },
  'opened.quarter2': { section: 'SHORTCOMINGS', ...cohorts },
  'opened.quarter3': { section: 'SHORTCOMINGS', ...cohorts },
  'opened.quarter4': { section: 'SHORTCOMINGS', ...cohorts },
  'findings': { section: 'SHORTCOMINGS', unit: 'findings', rows: 'activity', parts: [of('findings', 'mended', 'open')] },
  'findings.mended': { section: 'SHORTCOMINGS', unit: 'findings', rows: 'activity' },
  'findings.open': { section: 'SHORTCOMINGS', unit: 'findings', rows: 'activity' },
  'recommendations': { section: 'RECOMMENDATIONS', unit: 'recommendations', rows: 'recommendation', parts: [of('recommendations', 'answered', 'open'), of('recommendations', 'academy', 'province', 'agency')] },
  'recommendations.answered': { section: 'RECOMMENDATIONS', unit: 'recommendations', rows: 'recommendation' },
  'recommendations.open': { section: 'RECOMMENDATIONS', unit: 'recommendations', rows: 'recommendation' },
  'recommendations.academy': { section: 'RECOMMENDATIONS', unit: 'recommendations', rows: 'recommendation' },
  'recommendations.province': { section: 'RECOMMENDATIONS', unit: 'recommendations', rows: 'recommendation' },
  'recommendations.agency': { section: 'RECOMMENDATIONS', unit: 'recommendations', rows: 'recommendation' },
  'next.cohorts': { section: 'NEXT_YEAR', unit: 'cohorts', rows: 'line', parts: [of('next.cohorts', 'training', 'fostering')] },
  'next.cohorts.training': { section: 'NEXT_YEAR', unit: 'cohorts', rows: 'line' },
  'next.cohorts.fostering': { section: 'NEXT_YEAR', unit: 'cohorts', rows: 'line' },
  'next.trainees': { section: 'NEXT_YEAR', unit: 'trainees', rows: 'line', parts: [of('next.trainees', 'training', 'fostering')] },
  'next.trainees.training': { section: 'NEXT_YEAR', unit: 'trainees', rows: 'line' },
  'next.trainees.fostering': { section: 'NEXT_YEAR', unit: 'trainees', rows: 'line' },
} as const satisfies Record<string, Definition>

export type FigureCode = keyof typeof figureDefinitions
export const isFigureCode = (code: string): code is FigureCode => Object.hasOwn(figureDefinitions, code)
export const figureCodes = Object.keys(figureDefinitions).filter(isFigureCode)
export const definitionOf = (code: FigureCode): Definition => figureDefinitions[code]

/** Whether each row behind a figure adds exactly one to it. */
export function countsOnce(code: FigureCode): boolean {
  const { unit, rows } = definitionOf(code)
  return rows === 'cohort' ? unit === 'cohorts' : rows !== 'line'
}

export type Values = Readonly<Record<FigureCode, number>>
export type Figure = { code: FigureCode; section: ReportSection; unit: Unit; value: number; parts: readonly (readonly string[])[]; printed: number | null }

/** What a printed report says of a figure, or null where it is silent. */
function printedOf(code: FigureCode, printed: unknown): number | null {
  const path = definitionOf(code).printed
  if (!path) return null
  const found = path.reduce<unknown>((place, name) => (typeof place === 'object' && place !== null ? Object.entries(place).find(([key]) => key === name)?.[1] : undefined), printed)
  return typeof found === 'number' && Number.isInteger(found) ? found : null
}

export const figuresOf = (values: Values, printed: unknown): Figure[] => figureCodes.map((code) => {
  const { section, unit, parts = [] } = definitionOf(code)
  return { code, section, unit, value: values[code], parts, printed: printedOf(code, printed) }
})
