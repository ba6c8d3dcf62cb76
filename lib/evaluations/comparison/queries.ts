import 'server-only'
import type { Actor } from '../../access/actor'
import { db } from '../../db/client'
import { Prisma } from '../../db/generated/client'
import { todaySql } from '../../db/today'
import type { Day } from '../../time'
import { oweEvaluations, readsEvaluations } from '../policy'
import { ANONYMITY_THRESHOLD } from '../rules'
import type { Figure } from './rules'
import type { ComparisonFilter } from './schema'

export type CriterionText = { code: string; kind: string; textVi: string; textEn: string }
/** What is still being answered: it is told how far it has come, and counts in no mean. */
export type OpenRounds = { rounds: number; invited: number; answered: number }
export type Comparison = { items: CriterionText[]; figures: Figure[]; open: OpenRounds }

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

const narrowedTo = ({ course, cohort, agency }: ComparisonFilter, of: Prisma.Sql): Prisma.Sql => Prisma.sql`${course ? Prisma.sql`c.course_id = ${course}::uuid` : Prisma.sql`true`}
  and ${cohort ? Prisma.sql`c.id = ${cohort}::uuid` : Prisma.sql`true`} and ${agency ? Prisma.sql`${of}.agency_id = ${agency}::uuid` : Prisma.sql`true`}`

/**
 * The same items before and after, of trainees, managers and agencies: means with their number, of a course, a class or an agency. Rounds that are still
 * open change with each answer and are left out. Three statements; nothing for whom it is no business.
 */
export async function compareItems(actor: Actor, filter: ComparisonFilter, on: Day): Promise<Comparison> {
  const [figures, open] = await Promise.all([db.$queryRaw<Figure[]>`
    select s.code, min(s.kind) as kind, s.timing, s.respondent, avg(s.score)::float as mean, count(*)::int as answers
    from evaluation_shown s join cohort c on c.id = s.cohort_id where ${shownTo(actor)} and ${narrowedTo(filter, Prisma.sql`s`)} and s.kind <> 'TEXT' and s.closes_on < ${on}::date
    group by s.code, s.timing, s.respondent order by s.code, s.timing, s.respondent`, countOpen(actor, filter, on)])
  return { items: await criterionTexts(actor, [...new Set(figures.map(({ code }) => code))]), figures, open }
}

/** The rounds that a comparison leaves out: how many are asked in them and have answered. */
async function countOpen(actor: Actor, filter: ComparisonFilter, on: Day): Promise<OpenRounds> {
  const own = readsEvaluations(actor) ? Prisma.sql`r.school_id = ${actor.schoolId}::uuid` : oweEvaluations(actor) ? Prisma.sql`v.agency_id = any(${[...actor.agencyIds]}::uuid[]) and v.respondent <> 'TRAINEE'` : nothing
  const [open] = await db.$queryRaw<OpenRounds[]>`
    select count(distinct r.id)::int as rounds, count(*)::int as invited, count(*) filter (where v.answered)::int as answered
    from evaluation_round r join evaluation_invitation v on v.round_id = r.id join cohort c on c.id = r.cohort_id
    where ${own} and ${narrowedTo(filter, Prisma.sql`v`)} and r.opens_on <= ${on}::date and r.closes_on >= ${on}::date`
  return open ?? { rounds: 0, invited: 0, answered: 0 }
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
    join lateral (select m.name from agency_name m where m.agency_id = c.agency_id order by m.valid_from > ${todaySql}, m.valid_from desc limit 1) n on true
    order by c.answered::float / c.asked, n.name collate "vi-x-icu", c.agency_id`
}

export type CriterionFigure = { respondent: string; rounds: number; answers: number; mean: number }
/** `timing`: when the latest closed round with answers asked it; the figures are of the closed rounds of that time, a group each. */
export type Criterion = CriterionText & { timing: string | null; figures: CriterionFigure[] }
type CriterionRow = CriterionText & { timing: string | null } & { [Key in keyof CriterionFigure]: CriterionFigure[Key] | null }

/** The criteria that the school asks, in the order of its questionnaires, each with what the latest time found. One statement. */
export async function listFollowedItems(actor: Actor, on: Day): Promise<Criterion[]> {
  if (!readsEvaluations(actor)) return []
  const rows = await db.$queryRaw<CriterionRow[]>`
    with item as (
      select distinct on (i.code) i.code, i.kind, i.text_vi, i.text_en, t.code as form, i.position from evaluation_item i join evaluation_template t on t.id = i.template_id
      where t.school_id = ${actor.schoolId}::uuid and t.status = 'IN_USE' and i.kind <> 'TEXT' order by i.code, t.version desc, t.code),
    told as materialized (select s.code, s.timing, s.respondent, s.round_id, s.closes_on, s.score from evaluation_shown s
      where s.school_id = ${actor.schoolId}::uuid and s.closes_on < ${on}::date and s.score is not null),
    latest as (select distinct on (code) code, timing from told order by code, closes_on desc, round_id)
    select i.code, i.kind, i.text_vi as "textVi", i.text_en as "textEn", l.timing, s.respondent, count(distinct s.round_id)::int as rounds, count(s.score)::int as answers, avg(s.score)::float as mean
    from item i left join latest l on l.code = i.code left join told s on s.code = i.code and s.timing = l.timing
    group by i.code, i.kind, i.text_vi, i.text_en, i.form, i.position, l.timing, s.respondent order by i.form, i.position, i.code, s.respondent desc`
  return [...Map.groupBy(rows, ({ code }) => code).values()].flatMap((own) => own.slice(0, 1).map(({ code, kind, textVi, textEn, timing }) => ({
    code, kind, textVi, textEn, timing,
    figures: own.flatMap(({ respondent, rounds, answers, mean }) => (respondent === null || rounds === null || answers === null || mean === null ? [] : [{ respondent, rounds, answers, mean }])),
  })))
}

/** What one round found of an item; of an open one it is provisional, with how many of those asked have answered. */
export type CriterionPoint = { roundId: string; closesOn: Day; open: boolean; invited: number; answered: number; cohort: string; timing: string; respondent: string; version: number; lecturer: string | null; mean: number; answers: number }

/** One item followed over rounds and years, the newest 200 of them, the oldest first; null if the school never asked it. Two statements. */
export async function findCriterion(actor: Actor, { code }: { code: string }, on: Day): Promise<(CriterionText & { points: CriterionPoint[] }) | null> {
  if (!readsEvaluations(actor)) return null
  const [text] = await db.$queryRaw<CriterionText[]>`
    select i.code, i.kind, i.text_vi as "textVi", i.text_en as "textEn" from evaluation_item i join evaluation_template t on t.id = i.template_id
    where i.code = ${code} and t.school_id = ${actor.schoolId}::uuid and t.status = 'IN_USE' and i.kind <> 'TEXT' order by t.version desc, t.code limit 1`
  if (!text) return null
  const points = await db.$queryRaw<CriterionPoint[]>`
    select p.*, (select count(*)::int from evaluation_invitation v where v.round_id = p."roundId") as invited, (select count(*)::int from evaluation_invitation v where v.round_id = p."roundId" and v.answered) as answered
    from (select s.round_id as "roundId", to_char(s.closes_on, 'YYYY-MM-DD') as "closesOn", s.closes_on >= ${on}::date as open, c.code as cohort, s.timing, s.respondent, s.version, l.full_name as lecturer, avg(s.score)::float as mean, count(*)::int as answers
      from evaluation_shown s join cohort c on c.id = s.cohort_id left join lecturer l on l.id = s.lecturer_id
      where s.school_id = ${actor.schoolId}::uuid and s.code = ${code}
      group by s.round_id, s.closes_on, c.code, s.timing, s.respondent, s.version, l.full_name order by s.closes_on desc, s.round_id desc limit 200) p
    order by p."closesOn", p."roundId"`
  return { ...text, points }
}
