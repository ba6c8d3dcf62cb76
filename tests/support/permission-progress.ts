// How progress is asked for by the matrix: of the year and day in which the world's running class opened, whatever today is.
import type { Actor } from '@/lib/access/actor'
import { exportProgress } from '@/lib/reporting/progress/commands'
import { findAnnualReport } from '@/lib/reporting/annual/queries/find-annual-report'
import { findOverdueParties } from '@/lib/reporting/annual/queries/find-overdue-parties'
import { listAgencyParts } from '@/lib/reporting/annual/queries/list-agency-parts'
import { listReportYears } from '@/lib/reporting/annual/queries/list-report-years'
import { listFigureRows } from '@/lib/reporting/annual/queries/list-figure-rows'
import { findProgress } from '@/lib/reporting/progress/queries/find-progress'
import { listAttainment, listCohortSeats } from '@/lib/reporting/progress/queries/list-attainment'
import { listCountedCohorts } from '@/lib/reporting/progress/queries/list-counted-cohorts'
import { listPlannedLines } from '@/lib/reporting/progress/queries/list-planned-lines'
import { nearestDay } from '@/lib/reporting/progress/rules/days'
import { addDays, dayAt, yearOf } from '@/lib/time'
import { cannotAsk } from './cannot-ask'
import { planYears } from './permission-plan'
import { at, type PermissionWorld } from './permission-world'

const today = dayAt(at)
const year = yearOf(addDays(today, -30))
export const progressAt = { year, asOf: nearestDay(year, today) }

type Attempt = (actor: Actor, world: PermissionWorld) => Promise<unknown>

export const progressAttempts: Readonly<Record<string, Attempt>> = {
  findProgress: (actor, { school }) => findProgress(actor, { ...progressAt, school: school.slug }, today),
  findAnnualReport: (actor, { school }) => findAnnualReport(actor, { year, school: school.slug }, today),
  findOverdueParties: (actor, { school }) => findOverdueParties(actor, { schoolId: school.id, year }, today),
  listReportYears: (actor, { school }) => listReportYears(actor, school.slug, today),
  listAgencyParts: (actor, { school }) => listAgencyParts(actor, { year, school: school.slug, view: 'then' }, today),
  listFigureRows: (actor, { school }) => listFigureRows(actor, { year, code: 'training.cohorts', school: school.slug, limit: 10 }, today),
  listAttainment: (actor, { school }) => listAttainment(actor, { ...progressAt, school: school.slug }),
  listCohortSeats: (actor, { school }) => listCohortSeats(actor, { ...progressAt, school: school.slug }),
  listCountedCohorts: (actor, { school }) => listCountedCohorts(actor, { ...progressAt, part: 'all', school: school.slug, limit: 10 }),
  listPlannedLines: (actor, { school }) => listPlannedLines(actor, { part: 'planned', year: planYears.approved, asOf: `${planYears.approved}-01-01`, school: school.slug, limit: 10 }),
  exportProgress: (actor, { school }) => actor.kind === 'public' ? Promise.resolve(cannotAsk) : exportProgress(actor, { ...progressAt, school: school.slug }, today),
}
