// A year as a school published it, as rows: classes with trainees by the hundred, and a plan that was approved on a day.
import { db } from '@/lib/db/client'
import { addDays, dateOf, yearOf, type Day } from '@/lib/time'
import { makeCohort, type Agency, type Cohort, type Course, type School } from './factories'
import { makeLine, makePlan, type LineWish } from './plans'

/** Trainees of one class, each a person of its own. In one statement: a published year has thousands. */
export async function enrolMany(cohort: Cohort, agency: Agency, { count, on, completedOn = null }: { count: number; on: Day; completedOn?: Day | null }): Promise<void> {
  await db.$executeRaw`
    with someone as (
      insert into person (id, province_id, family_name, given_name, full_name, search_name, birth_date, sex, foreign_document, foreign_country)
      select n.id, ${agency.provinceId}::uuid, 'Nguyễn Văn', 'Thử', 'Nguyễn Văn Thử', 'nguyen van thu', '1985-05-12', 'MALE', n.id::text, 'LA'
      from (select gen_random_uuid() as id from generate_series(1, ${count}::int)) n returning id)
    insert into trainee (id, school_id, cohort_id, person_id, agency_id, status, enrolled_on, completed_on, name_key)
    select gen_random_uuid(), ${cohort.schoolId}::uuid, ${cohort.id}::uuid, id, ${agency.id}::uuid, ${completedOn ? 'COMPLETED' : 'STUDYING'}, ${on}::date, ${completedOn}::date, 'Thử Nguyễn Văn' from someone`
}

export type Opened = { course: Course; cohorts: number; trainees: number; opensOn: Day; agency: Agency; form?: string; status?: string; planItemId?: string }

/** Classes opened a day apart, with the trainees spread over them; each lasts half a year. */
export async function makeOpened(school: School, { course, cohorts, trainees, opensOn, agency, form = 'NON_CONCENTRATED', status = 'RUNNING', planItemId }: Opened): Promise<Cohort[]> {
  const made: Cohort[] = []
  for (let index = 0; index < cohorts; index += 1) {
    const count = Math.floor(trainees / cohorts) + (index < trainees % cohorts ? 1 : 0)
    const day = addDays(opensOn, index)
    const cohort = await makeCohort(school, { course, form, status, opensOn: day, year: yearOf(day) })
    if (planItemId) await db.cohort.update({ where: { id: cohort.id }, data: { planItemId }, select: { id: true } })
    await enrolMany(cohort, agency, { count, on: day })
    made.push(cohort)
  }
  return made
}

/** Approves a version of a plan on a day; the one that was approved before is superseded. */
export async function approveOn(planId: string, versionId: string, decidedOn: Day): Promise<void> {
  await db.planVersion.updateMany({ where: { planId, status: 'APPROVED' }, data: { status: 'SUPERSEDED' } })
  await db.planVersion.update({
    where: { id: versionId }, select: { id: true },
    data: {
      status: 'APPROVED', proposalNumber: '12/TTr-TrCT', proposedOn: dateOf(addDays(decidedOn, -9)), decisionNumber: '1811-QĐ/TU', decidedOn: dateOf(decidedOn), signatory: 'Nguyễn Văn Ký',
    },
  })
}

/** A plan of a year whose first version was approved on a day. */
export async function makeApprovedPlan(school: School, year: number, lines: readonly LineWish[], decidedOn: Day) {
  const plan = await makePlan(school, { year, lines })
  await approveOn(plan.id, plan.versionId, decidedOn)
  return plan
}

/** The next version of a plan, a draft of its own lines. */
export async function addVersion(school: School, plan: { id: string }, number: number, lines: readonly LineWish[]): Promise<string> {
  const { id: versionId } = await db.planVersion.create({ data: { planId: plan.id, number }, select: { id: true } })
  for (const line of lines) await makeLine(school, { planId: plan.id, versionId }, line)
  return versionId
}
