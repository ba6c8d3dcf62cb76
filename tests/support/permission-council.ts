// The sitting of an admission council that the permission matrix asks for, and the queue of work beside it.
import type { Actor } from '@/lib/access/actor'
import { db } from '@/lib/db/client'
import { exportCouncil } from '@/lib/enrolment/council/commands/export-council'
import { recordCouncil } from '@/lib/enrolment/council/commands/record-council'
import { findCouncil, findLastList, listCouncils, listLastMembers } from '@/lib/enrolment/council/queries/find-council'
import type { Member } from '@/lib/enrolment/council/schema'
import { compareYears } from '@/lib/enrolment/desk/comparison/queries'
import { dateOf, dayAt, yearOf } from '@/lib/time'
import type { Cohort } from './factories'

const now = new Date()
const today = dayAt(now)

export const members: readonly Member[] = [
  { role: 'CHAIR', name: 'Trần Văn Chủ', post: 'Phó Hiệu trưởng' }, { role: 'SECRETARY', name: 'Lê Thị Ghi', post: 'Chuyên viên Phòng Quản lý đào tạo' },
  { role: 'MEMBER', name: 'Phạm Văn Xét', post: 'Trưởng Phòng Quản lý đào tạo' },
]

export async function councilWorld(cohort: Cohort, running: Cohort, nomination: { id: string }) {
  const council = await db.admissionCouncil.create({
    data: {
      schoolId: cohort.schoolId, cohortId: cohort.id, heldOn: dateOf(today), place: 'Phòng họp số 1', recordedAt: now,
      members: { create: members.map((member, position) => ({ ...member, position })) },
      entries: { create: { nominationId: nomination.id, position: 0, outcome: 'ACCEPTED', reasons: [] } },
    },
    select: { id: true },
  })
  const oldCouncil = await db.admissionCouncil.create({
    data: { schoolId: running.schoolId, cohortId: running.id, heldOn: dateOf('2026-01-05'), place: 'Phòng họp số 1', recordedAt: new Date('2026-01-05T08:00:00Z') }, select: { id: true },
  })
  return { council, oldCouncil }
}
type World = Awaited<ReturnType<typeof councilWorld>> & { open: Cohort }

/** By the name of the command or query. Those that only read come first. */
export const councilAttempts: Readonly<Record<string, (actor: Actor, world: World) => Promise<unknown>>> = {
  listCouncils: (actor, { open }) => listCouncils(actor, open.id),
  findCouncil: (actor, { open, council }) => findCouncil(actor, { cohortId: open.id, id: council.id }),
  findLastList: (actor, { open }) => findLastList(actor, open.id),
  listLastMembers: (actor) => listLastMembers(actor),
  compareYears: (actor) => compareYears(actor, { year: yearOf(today) }),
  exportCouncil: (actor, { open, council }) => exportCouncil(actor, { cohortId: open.id, id: council.id }),
  recordCouncil: (actor, { open }) => recordCouncil(actor, { cohortId: open.id, heldOn: today, place: 'Phòng họp số 2', conclusion: undefined, members: [...members] }, now),
}
