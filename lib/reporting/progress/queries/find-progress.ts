import 'server-only'
import { z } from 'zod'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { fail, ok, type Result } from '../../../result'
import { dayOf, dayOrNull, yearOf, type Day } from '../../../time'
import { progressScopeOf } from '../policy'
import { curveOf, type Curve } from '../rules/curve'
import { nearestDay } from '../rules/days'
import { figuresOf, rowsOf, type Cell, type Figures, type Row } from '../rules/figures'
import { checkOf, standingOf, type Check, type PlanVersion, type Reported } from '../rules/plan'
import type { Breakdown } from '../schema'
import { dayIn, firstOf, linesInForce, ofScope, openedOn, ranByDay, scenarioOn, versionInForce, type Wanted } from '../steps'

export type ProgressWish = { year: number; asOf?: Day | undefined; by?: Breakdown | undefined; school?: string | undefined }
export type ProgressError = 'progress_not_found' | 'as_of_outside_year'

/** A school in the figures, and its plan of the year; null where it has none. */
export type SchoolPlan = { id: string; slug: string; name: string; plan: PlanVersion | null }
export type Progress = Figures & {
  year: number; asOf: Day; by: Breakdown
  /** Those in the figures, and all that might be asked for. */
  schools: SchoolPlan[]; choices: { slug: string; name: string }[]
  byKind: Row[]
  /** By what was asked for; none by agency, which `listAttainment` answers. */
  rows: Row[]
  check: Check | null; curve: Curve
}

/**
 * Plan and actual of a year as of a day of it: the actor's school, or one or all schools of its province. Two statements.
 *
 * Carried over: cohorts that opened before 1 January and end on it or later, each planned as itself. New, actual: cohorts that opened
 * in the year up to the day; before the day of its opening decision none is open. Either is running or completed now, with its trainees enrolled up to the day. New, planned: the lines of
 * the plan's version in force on the day, in the scenario that was in use on the day.
 */
export async function findProgress(actor: Actor, { year, asOf, by = 'kind', school }: ProgressWish, today: Day): Promise<Result<Progress, ProgressError>> {
  const scope = progressScopeOf(actor)
  if (!scope) return fail('progress_not_found')
  if (asOf !== undefined && yearOf(asOf) !== year) return fail('as_of_outside_year', { field: 'asOf', year })
  const wanted: Wanted = { scope, year, asOf: asOf ?? nearestDay(year, today), school }
  const [all, cells] = await Promise.all([readSchools({ ...wanted, school: undefined }), readCells(wanted)])
  const heads = school === undefined ? all : all.filter(({ slug }) => slug === school)
  if (heads.length === 0) return fail('progress_not_found')
  const schools = heads.map(({ id, slug, name, plan }) => ({ id, slug, name, plan }))
  const isPlanned = schools.some(({ plan }) => plan !== null)
  const byKind = rowsOf(cells, 'kind', isPlanned)
  const [training, only] = [byKind.find(({ key }) => key === 'TRAINING'), heads.length === 1 ? heads[0] : undefined]
  return ok({
    year, asOf: wanted.asOf, by, schools, choices: all.map(({ slug, name }) => ({ slug, name })), ...figuresOf(cells, isPlanned), byKind, rows: by === 'agency' ? [] : rowsOf(cells, by, isPlanned),
    check: training ? checkOf(training, only?.reported ?? null, wanted.asOf) : null, curve: curveOf(cells, wanted.asOf, isPlanned),
  })
}

type SchoolRow = {
  id: string; slug: string; name: string; scenario: string; number: number | null; status: string | null; decisionNumber: string | null; decidedOn: Date | null
  reportedOn: Date | null; figures: unknown
}
const printed = z.object({ training: z.object({ publishedCohorts: z.int() }) })

async function readSchools(wanted: Wanted): Promise<(SchoolPlan & { reported: Reported | null })[]> {
  const rows = await db.$queryRaw<SchoolRow[]>`
    select s.id, s.slug, s.name, ${scenarioOn(wanted)} as scenario, v.number, v.status, v.decision_number as "decisionNumber", v.decided_on as "decidedOn",
      r.reported_on as "reportedOn", r.figures
    from school s left join annual_plan p on p.school_id = s.id and p.year = ${wanted.year}
    left join lateral ${versionInForce(wanted)} v on true
    left join year_report r on r.school_id = s.id and r.year = ${wanted.year}
    where ${ofScope(wanted)} order by s.slug`
  return rows.map(({ id, slug, name, reportedOn, figures, ...row }) => {
    const report = printed.safeParse(figures).data
    return { id, slug, name, plan: versionOf(row, wanted.asOf), reported: reportedOn && report ? { on: dayOf(reportedOn), cohorts: report.training.publishedCohorts } : null }
  })
}

function versionOf({ number, status, decisionNumber, decidedOn, scenario }: Pick<SchoolRow, 'number' | 'status' | 'decisionNumber' | 'decidedOn' | 'scenario'>, asOf: Day): PlanVersion | null {
  if (number === null || status === null) return null
  const decided = dayOrNull(decidedOn)
  return { version: number, status, decisionNumber, decidedOn: decided, scenario, standing: standingOf({ status, decidedOn: decided }, asOf) }
}

/** All that the figures, their breakdowns and the curve are added up from: some dozens of rows, whatever the size of the school. */
const readCells = (wanted: Wanted): Promise<Cell[]> => db.$queryRaw<Cell[]>`
  with ran as (
    select c.id, k.kind, c.form, case when c.opens_on < ${firstOf(wanted)} then 'CARRIED' else 'NEW' end as part, greatest(c.opens_on, ${firstOf(wanted)}) as began, greatest(${openedOn}, ${firstOf(wanted)}) as opened
    from cohort c join course k on k.id = c.course_id where ${ranByDay(wanted)})
  select part, kind, form, extract(quarter from began)::int as quarter, extract(month from opened)::int as month, count(*)::int as cohorts, 0 as trainees
  from ran group by 1, 2, 3, 4, 5
  union all
  select ran.part, ran.kind, ran.form, extract(quarter from ran.began)::int, extract(month from greatest(ran.opened, t.enrolled_on))::int, 0, sum(t.trainees)::int
  from ran cross join lateral (
    select t.enrolled_on, count(*) as trainees from trainee t where t.cohort_id = ran.id and t.enrolled_on <= ${dayIn(wanted)} group by 1) t group by 1, 2, 3, 4, 5
  union all
  select 'PLAN', l.kind, l.form, l.quarter, 0, sum(l.cohorts)::int, sum(l.trainees)::int from (${linesInForce(wanted)}) l group by 2, 3, 4`
