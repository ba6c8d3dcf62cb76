import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import type { Prisma } from '../../../db/generated/client'
import { dayOf, type Day } from '../../../time'
import { plansVisibleTo, versionsVisibleTo } from '../../policy'
import { scenarios, type Scenario, type StudyForm, type TargetGroup } from '../../schema'
import type { Venue, VersionStatus } from '../schema'
import { readSeen } from '../steps/seen'
import { versionColumns, versionOf } from '../steps/versions'

/** A version with its papers; a number never stands without its day. */
export type PlanVersion = {
  id: string; number: number; status: VersionStatus; returnReason: string | null; signatory: string | null
  proposalNumber: string | null; proposedOn: Day | null; decisionNumber: string | null; decidedOn: Day | null
}

export type PlanFrame = { id: string; fromYear: number; title: string; documentNumber: string; documentOn: Day; fullTimeTarget: number | null; targetVerified: boolean }

/** A line of one version and scenario. `scheduled`: cohorts made from its item that were not cancelled. No lead agency: the school leads. */
export type PlanLine = {
  itemId: string; courseId: string; code: string; course: string; kind: 'TRAINING' | 'FOSTERING'; level: string | null; form: StudyForm; needsLeave: boolean
  quarter: number; cohorts: number; trainees: number; venue: Venue; locality: string | null
  leadAgencyId: string | null; leadAgency: string | null; targetGroup: TargetGroup; leaveNumber: string | null; leaveOn: Day | null; scheduled: number
}

/** A cohort that opened before the year and runs into it. */
export type CarriedCohort = { id: string; code: string; course: string; kind: 'TRAINING' | 'FOSTERING'; form: StudyForm; opensOn: Day; endsOn: Day; trainees: number }

/** A plan as one version and one scenario show it. `inUse` is the scenario that holds, `versions` those the actor may see, newest first. */
export type Plan = {
  id: string; year: number; school: { id: string; slug: string; name: string }; inUse: Scenario; scenario: Scenario; frame: PlanFrame
  versions: PlanVersion[]; version: PlanVersion; lines: PlanLine[]; carried: CarriedCohort[]
  /** Lines of the scenario that is not shown: both are judged before a plan is proposed. */
  beside: PlanLine[]
  /** What the version is known by: whoever decides about it says what was read. */
  seen: string
}

/** `school` is a slug, for those who see several. Without `version` the newest, without `scenario` the one in use. */
export type PlanWish = { year: number; school?: string | undefined; version?: number | undefined; scenario?: Scenario | undefined }

/** The plan of a year, or null if the actor may not know of it or of that version. Three statements. */
export async function findPlan(actor: Actor, { year, school, version: number, scenario }: PlanWish): Promise<Plan | null> {
  const found = await db.annualPlan.findFirst({
    where: { AND: [plansVisibleTo(actor), { year, ...(school === undefined ? {} : { school: { slug: school } }) }] },
    orderBy: { school: { slug: 'asc' } }, select: planParts(versionsVisibleTo(actor)),
  })
  if (!found) return null
  const versions = found.versions.map(versionOf)
  const version = number === undefined ? versions[0] : versions.find((one) => one.number === number)
  if (!version) return null
  const inUse = scenarios.find((one) => one === found.scenario) ?? 'NORMAL'
  const shown = scenario ?? inUse
  const [{ lines: all, seen }, carried] = await Promise.all([readSeen(db, version), carriedInto(found.school.id, year)])
  const [lines, beside] = [all.filter((line) => line.scenario === shown), all.filter((line) => line.scenario !== shown)]
  return { id: found.id, year, school: found.school, inUse, scenario: shown, frame: frameOf(found.frame), versions, version, lines, beside, carried, seen }
}

const planParts = (visible: Prisma.PlanVersionWhereInput) => ({
  id: true, scenario: true, school: { select: { id: true, slug: true, name: true } },
  frame: { select: { id: true, fromYear: true, title: true, documentNumber: true, documentOn: true, fullTimeTarget: true, targetVerified: true } },
  versions: { where: visible, orderBy: { number: 'desc' }, select: versionColumns },
} as const satisfies Prisma.AnnualPlanSelect)

type Row = Prisma.AnnualPlanGetPayload<{ select: ReturnType<typeof planParts> }>

const frameOf = ({ documentOn, ...frame }: Row['frame']): PlanFrame => ({ ...frame, documentOn: dayOf(documentOn) })

/** Cohorts at work in the year that opened before it; the same as the carried-over ones of a published year. */
const carriedInto = (schoolId: string, year: number) => db.$queryRaw<CarriedCohort[]>`
  select c.id, c.code, k.name as course, k.kind, c.form, c.opens_on::text as "opensOn", c.ends_on::text as "endsOn", t.trainees
  from cohort c join course k on k.id = c.course_id
  cross join lateral (select count(*)::int as trainees from trainee where cohort_id = c.id) t
  where c.school_id = ${schoolId}::uuid and c.year between ${year}::int - 2 and ${year}::int and c.status in ('RUNNING', 'COMPLETED')
    and c.opens_on < make_date(${year}::int, 1, 1) and c.ends_on >= make_date(${year}::int, 1, 1)
  order by k.kind desc, c.opens_on, c.id`
