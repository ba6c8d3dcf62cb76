// What the permission matrix asks of the register: an inspection and a review that the first agency attended, recommendations to it and to the province.
import type { Actor } from '@/lib/access/actor'
import { exportActivities, exportRecommendations } from '@/lib/activities/commands/export-register'
import { addFinding, mendFinding } from '@/lib/activities/commands/follow-finding'
import { answerRecommendation, recordRecommendation } from '@/lib/activities/commands/follow-recommendation'
import { changeActivity, recordActivity } from '@/lib/activities/commands/keep-activity'
import { findActivity, findReviewConference } from '@/lib/activities/queries/find-activity'
import { listActivities, listRegisterAgencies } from '@/lib/activities/queries/list-activities'
import { findRecommendation, listRecommendations } from '@/lib/activities/queries/list-recommendations'
import { db } from '@/lib/db/client'
import { addDays, dateOf, dayAt, yearOf } from '@/lib/time'
import { at, type PermissionWorld } from './permission-world'

type Attempt = (actor: Actor, world: PermissionWorld) => Promise<unknown>
const today = dayAt(at)
const heldOn = addDays(today, -10)
const year = yearOf(heldOn)

/** An activity of the first school, once of each kind. */
export async function registered({ school, agency }: PermissionWorld, kind: 'INSPECTION' | 'REVIEW'): Promise<string> {
  const known = await db.activity.findFirst({ where: { schoolId: school.id, kind, title: 'Của bảng quyền' }, select: { id: true } })
  return (known ?? (await db.activity.create({
    data: { schoolId: school.id, year, kind, title: 'Của bảng quyền', heldOn: dateOf(heldOn), participants: { create: { agencyId: agency.id, people: 2 } } }, select: { id: true },
  }))).id
}
const finding = async (world: PermissionWorld) => {
  const activityId = await registered(world, 'INSPECTION')
  const known = await db.inspectionFinding.findFirst({ where: { activityId, text: 'Của bảng quyền' }, select: { id: true } })
  return (known ?? (await db.inspectionFinding.create({ data: { activityId, text: 'Của bảng quyền', dueOn: dateOf(today) }, select: { id: true } }))).id
}

/** One to the first agency and one to the province; that to the agency is answered in the end. */
export async function recommended({ school, agency }: PermissionWorld): Promise<string> {
  const made = async (level: string, agencyId: string | null) => {
    const known = await db.recommendation.findFirst({ where: { schoolId: school.id, level, text: 'Của bảng quyền' }, select: { id: true } })
    return (known ?? (await db.recommendation.create({ data: { schoolId: school.id, year, level, agencyId, text: 'Của bảng quyền', madeOn: dateOf(heldOn) }, select: { id: true } }))).id
  }
  await made('PROVINCE', null)
  return made('AGENCY', agency.id)
}

export const activityBody = { kind: 'WORKSHOP' as const, title: 'Hội thảo', heldOn, guests: 3, minutes: '', participants: [] }
export const recommendationBody = { level: 'ACADEMY' as const, text: 'Ban hành bộ tiêu chí', madeOn: heldOn }
export const answerBody = { answer: 'Đã tiếp thu', answerNumber: '12-CV/ĐU', answeredOn: today }

export const activityAttempts: Readonly<Record<string, Attempt>> = {
  listActivities: async (actor, world) => { await registered(world, 'REVIEW'); return listActivities(actor, { limit: 50 }, today) },
  listRegisterAgencies: (actor) => listRegisterAgencies(actor, today),
  findActivity: async (actor, world) => findActivity(actor, await registered(world, 'INSPECTION'), today),
  findReviewConference: async (actor, world) => { await registered(world, 'REVIEW'); return findReviewConference(actor, { schoolId: world.school.id, year }, today) },
  listRecommendations: async (actor, world) => { await recommended(world); return listRecommendations(actor, { limit: 50 }, today) },
  findRecommendation: async (actor, world) => findRecommendation(actor, await recommended(world), today),
  recordActivity: (actor) => recordActivity(actor, activityBody, at),
  changeActivity: async (actor, world) => changeActivity(actor, { ...activityBody, kind: 'INSPECTION', activityId: await registered(world, 'INSPECTION'), revision: 99 }, at),
  addFinding: async (actor, world) => addFinding(actor, { activityId: await registered(world, 'INSPECTION'), text: 'Thiếu sổ', dueOn: today }),
  mendFinding: async (actor, world) => mendFinding(actor, { findingId: await finding(world), mendedOn: today, mendedNote: 'Đã bổ sung' }, at),
  recordRecommendation: (actor) => recordRecommendation(actor, recommendationBody, at),
  answerRecommendation: async (actor, world) => answerRecommendation(actor, { recommendationId: await recommended(world), ...answerBody }, at),
  exportActivities: (actor) => exportActivities(actor, {}, at),
  exportRecommendations: (actor) => exportRecommendations(actor, {}, at),
}
