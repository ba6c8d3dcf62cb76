import type { Locale } from '../../../i18n/locale'
import type { Translate } from '../../../i18n/sentence'
import type { Day } from '../../../time'
import type { Breakdown } from '../schema'
import { figure, type Attainment, type Figure, type Figures, type Pair } from './figures'
import type { Check, PlanVersion } from './plan'
import { checkText, figureText, rowLabel } from './texts'

type Told = { year: number; asOf: Day; by: Breakdown; schools: readonly { slug: string; name: string; plan: PlanVersion | null }[]; byKind: readonly Row[]; rows: readonly Row[]; check: Check | null } & Figures
type Row = Figures & { key: string }

/** Progress as programs get it: each figure also as it is printed. `school` and `plan` are those of the one school, null for several. */
export function progressAnswer(progress: Told, agencies: readonly Attainment[], locale: Locale, t: Translate) {
  const printed = (one: Figure, unit: 'cohorts' | 'trainees' | 'seats') => ({ ...one, text: figureText(one, unit, locale, t) })
  const pair = ({ cohorts, trainees }: Pair) => ({ cohorts: printed(cohorts, 'cohorts'), trainees: printed(trainees, 'trainees') })
  const apart = (figures: Figures) => ({ carriedOver: pair(figures.carriedOver), new: pair(figures.new) })
  const row = (one: Row) => ({ key: one.key, label: rowLabel(one.key, t), ...pair(one), ...apart(one) })
  const { year, asOf, by, schools, check } = progress
  const [only, another] = schools
  return {
    year, asOf, by, school: only && !another ? { slug: only.slug, name: only.name } : null, plan: only && !another ? only.plan : null, schools,
    total: pair(progress), ...apart(progress), byKind: progress.byKind.map(row), rows: progress.rows.map(row),
    agencies: agencies.map(({ agencyId, name, ...seats }) => ({ key: agencyId, label: name, ...seats, seats: printed(figure(seats.enrolled, seats.assigned), 'seats') })),
    check: check && { ...check, text: checkText(check, locale, t) },
  }
}
export type ProgressAnswer = ReturnType<typeof progressAnswer>
