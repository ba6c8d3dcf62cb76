import 'server-only'
import type { Actor } from '../../access/actor'
import { db } from '../../db/client'
import { Prisma } from '../../db/generated/client'
import { todaySql } from '../../db/today'
import { oweEvaluations, readsEvaluations } from '../policy'
import { ANONYMITY_THRESHOLD } from '../rules'
import type { Figure } from './rules'
import type { ComparisonFilter } from './schema'

export type CriterionText = { code: string; kind: string; textVi: string; textEn: string }
export type Comparison = { items: CriterionText[]; figures: Figure[] }

const nothing = Prisma.sql`false`

/**
 * Whose answers an actor compares: a school all that it may be shown, an agency those about its own people. To an agency, trainees' own answers are a
 * group or nothing, because they speak of those who assign their work: only whole rounds of its trainees that are over, five or more of them, so that
 * no figure differs from an earlier one, or from that of another choice, by the answer of one.
 */
const shownTo = (actor: Actor): Prisma.Sql =>
  readsEvaluations(actor) ? Prisma.sql`s.school_id = ${actor.schoolId}::uuid` : oweEvaluations(actor) ? Prisma.sql`s.agency_id = any(${[...actor.agencyIds]}::uuid[]) and (s.respondent <> 'TRAINEE' or (s.round_id, s.agency_id, s.code) in (
    select g.round_id, g.agency_id, g.code from evaluation_shown g
    where g.agency_id = any(${[...actor.agencyIds]}::uuid[]) and g.respondent = 'TRAINEE' and g.closes_on < ${todaySql} group by 1, 2, 3 having count(*) >= ${ANONYMITY_THRESHOLD}))` : nothing

/** The same items before and after, of trainees, managers and agencies: means with their number, of a course, a class or an agency. Two statements; nothing for whom it is no business. */
export async function compareItems(actor: Actor, { course, cohort, agency }: ComparisonFilter): Promise<Comparison> {
  const narrowed = Prisma.sql`${course ? Prisma.sql`s.course_id = ${course}::uuid` : Prisma.sql`true`} and ${cohort ? Prisma.sql`s.cohort_id = ${cohort}::uuid` : Prisma.sql`true`}
    and ${agency ? Prisma.sql`s.agency_id = ${agency}::uuid` : Prisma.sql`true`}`
  const figures = await db.$queryRaw<Figure[]>`
    select s.code, min(s.kind) as kind, s.timing, s.respondent, avg(s.score)::float as mean, count(*)::int as answers
    from evaluation_shown s where ${shownTo(actor)} and ${narrowed} and s.kind <> 'TEXT'
    group by s.code, s.timing, s.respondent order by s.code, s.timing, s.respondent`
  return { items: await criterionTexts(actor, [...new Set(figures.map(({ code }) => code))]), figures }
}

/** The newest words of items: of the own school's forms, to an agency of the forms whose answers it is shown. Schools give the same code to other questions. */
async function criterionTexts(actor: Actor, codes: readonly string[]): Promise<CriterionText[]> {
  const own = readsEvaluations(actor) ? Prisma.sql`t.school_id = ${actor.schoolId}::uuid` : Prisma.sql`t.id in (select s.template_id from evaluation_shown s where ${shownTo(actor)})`
  return codes.length === 0 ? [] : db.$queryRaw<CriterionText[]>`
    select distinct on (i.code) i.code, i.kind, i.text_vi as "textVi", i.text_en as "textEn" from evaluation_item i join evaluation_template t on t.id = i.template_id
    where i.code = any(${[...codes]}) and t.status = 'IN_USE' and ${own} order by i.code, t.version desc, t.code`
}

export type AgencyRate = { agencyId: string; agency: string; asked: number; answered: number }

/** How many of the forms for agencies and managers were answered, by agency, the fewest first. One statement. */
export async function listRates(actor: Actor): Promise<AgencyRate[]> {
  const own = readsEvaluations(actor) ? Prisma.sql`r.school_id = ${actor.schoolId}::uuid` : oweEvaluations(actor) ? Prisma.sql`i.agency_id = any(${[...actor.agencyIds]}::uuid[])` : nothing
  return db.$queryRaw<AgencyRate[]>`
    select c.agency_id as "agencyId", n.name as agency, c.asked, c.answered from (
      select i.agency_id, count(*)::int as asked, count(*) filter (where i.answered)::int as answered
      from evaluation_invitation i join evaluation_round r on r.id = i.round_id where ${own} and i.respondent in ('MANAGER', 'AGENCY') group by i.agency_id) c
    join lateral (select m.name from agency_name m where m.agency_id = c.agency_id order by m.valid_from desc limit 1) n on true
    order by c.answered::float / c.asked, n.name collate "vi-x-icu", c.agency_id`
}

export type Criterion = CriterionText & { rounds: number; answers: number; mean: number | null }

/** The criteria that the school asks: one line an item with all that was answered so far. One statement. */
export async function listFollowedItems(actor: Actor): Promise<Criterion[]> {
  if (!readsEvaluations(actor)) return []
  return db.$queryRaw<Criterion[]>`
    with item as (
      select distinct on (i.code) i.code, i.kind, i.text_vi, i.text_en from evaluation_item i join evaluation_template t on t.id = i.template_id
      where t.school_id = ${actor.schoolId}::uuid and t.status = 'IN_USE' and i.kind <> 'TEXT' order by i.code, t.version desc, t.code)
    select i.code, i.kind, i.text_vi as "textVi", i.text_en as "textEn", count(distinct s.round_id)::int as rounds, count(s.score)::int as answers, avg(s.score)::float as mean
    from item i left join evaluation_shown s on s.code = i.code and s.school_id = ${actor.schoolId}::uuid
    group by i.code, i.kind, i.text_vi, i.text_en order by i.code`
}

export type CriterionPoint = { roundId: string; closesOn: string; cohort: string; timing: string; respondent: string; version: number; lecturer: string | null; mean: number; answers: number }

/** One item followed over rounds and years, the newest 200 of them, the oldest first; null if the school never asked it. Two statements. */
export async function findCriterion(actor: Actor, { code }: { code: string }): Promise<(CriterionText & { points: CriterionPoint[] }) | null> {
  if (!readsEvaluations(actor)) return null
  const [text] = await db.$queryRaw<CriterionText[]>`
    select i.code, i.kind, i.text_vi as "textVi", i.text_en as "textEn" from evaluation_item i join evaluation_template t on t.id = i.template_id
    where i.code = ${code} and t.school_id = ${actor.schoolId}::uuid and t.status = 'IN_USE' and i.kind <> 'TEXT' order by t.version desc, t.code limit 1`
  if (!text) return null
  const points = await db.$queryRaw<CriterionPoint[]>`
    select s.round_id as "roundId", to_char(s.closes_on, 'YYYY-MM-DD') as "closesOn", c.code as cohort, s.timing, s.respondent, s.version, l.full_name as lecturer, avg(s.score)::float as mean, count(*)::int as answers
    from evaluation_shown s join cohort c on c.id = s.cohort_id left join lecturer l on l.id = s.lecturer_id
    where s.school_id = ${actor.schoolId}::uuid and s.code = ${code}
    group by s.round_id, s.closes_on, c.code, s.timing, s.respondent, s.version, l.full_name order by s.closes_on desc, s.round_id desc limit 200`
  return { ...text, points: points.toReversed() }
}
