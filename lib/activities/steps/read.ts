import 'server-only'
import type { Actor } from '../../access/actor'
import type { db, Tx } from '../../db/client'
import type { Prisma } from '../../db/generated/client'
import { dateOf, dayOf, dayOrNull, type Day } from '../../time'
import { writeCursor } from '../../web/cursor'
import { activitiesVisibleTo, mayAnswer, recommendationsVisibleTo } from '../policy'
import { followedState } from '../rules'
import { activityKinds, levels, type ActivityItem, type ActivityQuery, type RecommendationItem, type RecommendationQuery } from '../schema'
import { lastName, nameOf } from './names'

export type Page<T> = { items: T[]; nextCursor: string | null }
type Reader = Tx | typeof db

export const activityShown = {
  id: true, kind: true, title: true, heldOn: true, year: true, place: true, guests: true, school: { select: { name: true } },
  participants: { select: { people: true } }, findings: { where: { mendedOn: null }, select: { dueOn: true } },
} as const satisfies Prisma.ActivitySelect
type ActivityRow = Prisma.ActivityGetPayload<{ select: typeof activityShown }>

/** Activities that the actor may read, the last one first. */
export async function readActivities(tx: Reader, actor: Actor, { kind, year, limit, cursor }: ActivityQuery, today: Day): Promise<Page<ActivityItem>> {
  const after = cursor ? { OR: [{ heldOn: { lt: dateOf(cursor[0]) } }, { heldOn: dateOf(cursor[0]), id: { lt: cursor[1] } }] } : {}
  const rows = await tx.activity.findMany({
    where: { AND: [kind ? { kind } : {}, year ? { year } : {}, after, activitiesVisibleTo(actor)] }, orderBy: [{ heldOn: 'desc' }, { id: 'desc' }], take: limit + 1, select: activityShown,
  })
  return pageOf(rows.map((row) => activityOf(row, today)), limit, ({ heldOn }) => heldOn)
}

export function activityOf({ school, participants, findings, guests, ...row }: ActivityRow, today: Day): ActivityItem {
  const kind = activityKinds.find((one) => one === row.kind)
  if (!kind) throw new Error(`an activity of an unknown kind: ${row.kind}`)
  return {
    ...row, kind, heldOn: dayOf(row.heldOn), school: school.name, agencies: participants.length, people: participants.reduce((sum, { people }) => sum + people, guests),
    openFindings: findings.length, overdueFindings: findings.filter(({ dueOn }) => dayOf(dueOn) < today).length,
  }
}

const recommendationShown = {
  id: true, year: true, level: true, text: true, madeOn: true, dueOn: true, answer: true, answerNumber: true, answeredOn: true,
  agency: lastName, school: { select: { name: true } }, activity: { select: { id: true, title: true } },
} as const satisfies Prisma.RecommendationSelect
type RecommendationRow = Prisma.RecommendationGetPayload<{ select: typeof recommendationShown }>
type Narrowed = RecommendationQuery & { schoolId?: string; id?: string }

/** Recommendations that the actor may read, the last one first. */
export async function readRecommendations(tx: Reader, actor: Actor, { level, state, year, limit, cursor, ...only }: Narrowed, today: Day): Promise<Page<RecommendationItem>> {
  const after = cursor ? { OR: [{ madeOn: { lt: dateOf(cursor[0]) } }, { madeOn: dateOf(cursor[0]), id: { lt: cursor[1] } }] } : {}
  const inState = state === undefined ? {} : state === 'closed' ? { answeredOn: { not: null } } : state === 'open' ? { answeredOn: null } : { answeredOn: null, dueOn: { lt: dateOf(today) } }
  const rows = await tx.recommendation.findMany({
    where: { AND: [only, level ? { level } : {}, year ? { year } : {}, inState, after, recommendationsVisibleTo(actor)] }, orderBy: [{ madeOn: 'desc' }, { id: 'desc' }], take: limit + 1, select: recommendationShown,
  })
  return pageOf(rows.map((row) => recommendationOf(row, actor, today)), limit, ({ madeOn }) => madeOn)
}

function recommendationOf({ agency, school, ...row }: RecommendationRow, actor: Actor, today: Day): RecommendationItem {
  const level = levels.find((one) => one === row.level)
  if (!level) throw new Error(`a recommendation of an unknown level: ${row.level}`)
  const days = { madeOn: dayOf(row.madeOn), dueOn: dayOrNull(row.dueOn), answeredOn: dayOrNull(row.answeredOn) }
  return {
    ...row, ...days, level, agency: nameOf(agency), school: school.name, state: followedState({ closedOn: days.answeredOn, dueOn: days.dueOn }, today),
    mayAnswer: days.answeredOn === null && mayAnswer(actor, level),
  }
}

/** A page by key from one row more than it holds. */
function pageOf<T extends { id: string }>(rows: T[], limit: number, dayIn: (row: T) => Day): Page<T> {
  const items = rows.slice(0, limit)
  const last = rows.length > limit ? items.at(-1) : undefined
  return { items, nextCursor: last ? writeCursor([dayIn(last), last.id]) : null }
}
