import 'server-only'
import { z } from 'zod'
import type { Actor } from '../../access/actor'
import { db } from '../../db/client'
import { dateOf, dayOf, type Day } from '../../time'

type Part = { cohorts: number; trainees: number }
export type PublishedYear = {
  year: number; reportedOn: Day; reportedCohorts: number | null
  carriedOver: Part; opened: Part; fostering: Part
  visiting: { count: number; decision: string | null; decidedOn: Day | null }
}

const printed = z.object({ training: z.object({ publishedCohorts: z.int() }) })

/** The last year whose report is published, with figures counted from the rows and the number the report printed; null if there is none. */
export async function findPublishedYear(_actor: Actor, schoolId: string): Promise<PublishedYear | null> {
  const report = await db.yearReport.findFirst({
    where: { schoolId }, orderBy: { year: 'desc' }, select: { year: true, reportedOn: true, figures: true },
  })
  if (!report) return null
  const [parts, visiting] = await Promise.all([partsOf(schoolId, report.year), visitingIn(schoolId, report.year)])
  const part = (kind: string, carried: boolean): Part => {
    const same = parts.find((one) => one.kind === kind && one.carried === carried)
    return { cohorts: same?.cohorts ?? 0, trainees: same?.trainees ?? 0 }
  }
  const [old, fresh] = [part('FOSTERING', true), part('FOSTERING', false)]
  return {
    year: report.year, reportedOn: dayOf(report.reportedOn), reportedCohorts: printed.safeParse(report.figures).data?.training.publishedCohorts ?? null,
    carriedOver: part('TRAINING', true), opened: part('TRAINING', false),
    fostering: { cohorts: old.cohorts + fresh.cohorts, trainees: old.trainees + fresh.trainees },
    visiting,
  }
}

/** Cohorts that ran in the year, by kind and by whether they were carried over into it. */
const partsOf = (schoolId: string, year: number) => db.$queryRaw<{ kind: string; carried: boolean; cohorts: number; trainees: number }[]>`
  select s.kind, c.opens_on < make_date(${year}::int, 1, 1) as carried, count(*)::int as cohorts, sum(t.trainees)::int as trainees
  from cohort c
  join course s on s.id = c.course_id
  cross join lateral (select count(*) as trainees from trainee where cohort_id = c.id) t
  where c.school_id = ${schoolId}::uuid and c.year between ${year}::int - 2 and ${year}::int and c.status in ('RUNNING', 'COMPLETED')
    and c.opens_on <= make_date(${year}::int, 12, 31) and c.ends_on >= make_date(${year}::int, 1, 1)
  group by 1, 2`

/** Visiting lecturers recognised in the year; the decision is named when it is one for all. */
async function visitingIn(schoolId: string, year: number): Promise<PublishedYear['visiting']> {
  const groups = await db.lecturer.groupBy({
    by: ['recognitionDecision', 'recognisedFrom'], _count: true,
    where: {
      schoolId, kind: 'VISITING', recognisedFrom: { lte: dateOf(`${String(year)}-12-31`) },
      OR: [{ recognisedTo: null }, { recognisedTo: { gte: dateOf(`${String(year)}-01-01`) } }],
    },
  })
  const [only] = groups.length === 1 ? groups : []
  return {
    count: groups.reduce((total, { _count }) => total + _count, 0),
    decision: only?.recognitionDecision ?? null, decidedOn: only?.recognisedFrom ? dayOf(only.recognisedFrom) : null,
  }
}
