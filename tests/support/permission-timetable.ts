// Timetable, lecturers and calendars of the permission matrix: the class that runs has a published lesson and a draft, both of the first lecturer.
import type { Actor } from '@/lib/access/actor'
import { db } from '@/lib/db/client'
import { findClashes } from '@/lib/teaching/away/queries/find-clashes'
import { listAwayWeeks } from '@/lib/teaching/away/queries/list-away'
import { listAwayLessons } from '@/lib/teaching/away/queries/list-lessons'
import { createFeed, revokeFeed } from '@/lib/teaching/calendar/commands/own-feed'
import { createSharedFeed, revokeSharedFeed } from '@/lib/teaching/calendar/commands/shared-feed'
import { weeksOf } from '@/lib/teaching/away/rules'
import { findFeedDay, findSharedFeedDay } from '@/lib/teaching/calendar/queries'
import { alterLesson, switchOnline } from '@/lib/teaching/commands/alter-lesson'
import { cancelLesson } from '@/lib/teaching/commands/cancel-lesson'
import { moveLessons, swapLessons } from '@/lib/teaching/commands/move-lessons'
import { planLesson } from '@/lib/teaching/commands/plan-lesson'
import { publishLesson, publishWeek } from '@/lib/teaching/commands/publish-lesson'
import { clearDrafts, copyLessons, draftLessons } from '@/lib/teaching/drafting/commands'
import { listDraftChoices } from '@/lib/teaching/drafting/queries'
import { confirmLessons } from '@/lib/teaching/imports/commands/confirm-lessons'
import { uploadLessons } from '@/lib/teaching/imports/commands/upload-lessons'
import { findLessonImport } from '@/lib/teaching/imports/queries/find-lesson-import'
import { findLessonTemplate } from '@/lib/teaching/imports/queries/find-lesson-template'
import { listCohortChanges, listLastChanges, listLessonChanges, listMyChanges } from '@/lib/teaching/history/queries'
import { answerLesson } from '@/lib/teaching/lecturers/commands/answer-lesson'
import { exportPeriods } from '@/lib/teaching/lecturers/commands/export-periods'
import { addLecturer, recordPractice, updateLecturer } from '@/lib/teaching/lecturers/commands/keep-lecturer'
import { staffLesson } from '@/lib/teaching/lecturers/commands/staff-lesson'
import { findLecturer, listLecturerAgencies, listLecturers } from '@/lib/teaching/lecturers/queries/list-lecturers'
import { findWeekPaper } from '@/lib/teaching/papers/queries'
import { listRooms, findRoom } from '@/lib/teaching/queries/list-rooms'
import { listMyRequests } from '@/lib/teaching/lecturers/queries/list-requests'
import { listPeriods } from '@/lib/teaching/lecturers/queries/list-periods'
import { findPlannedLesson, listPlannerChoices } from '@/lib/teaching/planner/queries/find-lesson'
import { listWeekClashes, previewMove } from '@/lib/teaching/planner/queries/preview-move'
import { listRoomLessons, listSharedLessons } from '@/lib/teaching/queries/list-lessons'
import { timesOf } from '@/lib/teaching/planner/rules'
import { addDays, dateOf, dayAt, yearOf } from '@/lib/time'
import type { School } from './factories'

const at = new Date()
const today = dayAt(at)
type Id = { id: string }

export async function timetableWorld(school: School, lesson: Id, running: Id, { lecturer, office }: Record<'lecturer' | 'office', { accountId: string }>) {
  const room = await db.room.create({ data: { schoolId: school.id, name: 'Phòng 101', seats: 60 }, select: { id: true } })
  await db.lesson.update({ where: { id: lesson.id }, data: { roomId: room.id, revision: 1 }, select: { id: true } })
  const state = { day: today, half: 'MORNING', title: 'Bài 1', kind: 'LECTURE', periods: 4, room: 'Phòng 101', place: null, online: false, note: null, lecturers: [] }
  await db.lessonChange.create({ data: { lessonId: lesson.id, cohortId: running.id, revision: 1, kind: 'CHANGED', changedAt: at, before: state, after: state }, select: { id: true } })
  const teaches = await db.lecturer.findFirstOrThrow({ where: { accountId: lecturer.accountId }, select: { id: true } })
  const standIn = await db.lecturer.create({ data: { schoolId: school.id, kind: 'OWN', fullName: 'Lê Thay', searchName: 'le thay' }, select: { id: true } })
  for (const title of ['Nháp 1', 'Nháp 2']) {
    const day = addDays(today, 9)
    await db.lesson.create({ data: { schoolId: school.id, cohortId: running.id, title, kind: 'LECTURE', day: dateOf(day), half: 'EVENING', periods: 3, status: 'DRAFT', roomId: room.id, ...timesOf(day, 'EVENING') }, select: { id: true } })
  }
  await db.lessonSubstitution.create({ data: { lessonId: lesson.id, fromId: standIn.id, toId: teaches.id, reason: 'Ốm', madeAt: at }, select: { id: true } })
  const lessonImport = await db.lessonImport.create({
    data: { cohortId: running.id, accountId: office.accountId, fileName: 'lich-hoc.xlsx', fileHash: 'c'.repeat(64), createdAt: at, content: lessonList(addDays(today, 10)) }, select: { id: true },
  })
  return { room, teaches, standIn, lessonImport }
}

/** One lesson as an upload keeps it. */
const lessonList = (day: string) => ({
  date1904: false, columns: { day: 'A', half: 'B', title: 'C', periods: 'D' },
  rows: [{ position: 2, cells: { day: { text: day, kind: 'text' }, half: { text: 'Tối', kind: 'text' }, title: { text: 'Bài từ tệp', kind: 'text' }, periods: { text: '3', kind: 'number' } } }],
})

type World = Awaited<ReturnType<typeof timetableWorld>> & { lesson: Id; draft: Id; running: Id; planned: Id; open: Id; person: Id }

const lecturer = { kind: 'OWN' as const, fullName: 'Ngô Mới', topics: [] }
const week = { from: addDays(today, -7), to: addDays(today, 14) }

/** By the name of the command or query. Those that only read come first. */
export const timetableAttempts: Readonly<Record<string, (actor: Actor, world: World) => Promise<unknown>>> = {
  findPlannedLesson: (actor, { draft }) => findPlannedLesson(actor, draft.id),
  listPlannerChoices: (actor, { running }) => listPlannerChoices(actor, running.id).then(({ lecturers }) => lecturers),
  previewMove: (actor, { draft }) => previewMove(actor, { id: draft.id, day: addDays(today, 5), half: 'EVENING', roomId: undefined }),
  listWeekClashes: (actor, { running }) => listWeekClashes(actor, { cohortId: running.id, monday: addDays(today, 9) }),
  listLessonChanges: (actor, { lesson }) => listLessonChanges(actor, lesson.id),
  listCohortChanges: (actor, { running }) => listCohortChanges(actor, running.id),
  listLastChanges: (actor, { lesson }) => listLastChanges(actor, [lesson.id]),
  listMyChanges: (actor) => listMyChanges(actor),
  listRoomLessons: (actor, { room }) => listRoomLessons(actor, { roomId: room.id, ...week }),
  listSharedLessons: (actor, { running }) => listSharedLessons(actor, { cohortId: running.id, roomId: null }, today),
  listAwayWeeks: (actor) => listAwayWeeks(actor, weeksOf(undefined, today)).then((weeks) => weeks.flatMap(({ classes }) => classes)),
  listAwayLessons: (actor) => listAwayLessons(actor, week.from),
  findClashes: (actor, { person, open }) => findClashes(actor, { personId: person.id, cohortId: open.id }),
  listLecturers: (actor) => listLecturers(actor, at),
  findLecturer: (actor, { teaches }) => findLecturer(actor, teaches.id, at),
  listLecturerAgencies: (actor) => listLecturerAgencies(actor, at),
  listMyRequests: (actor) => listMyRequests(actor, at),
  listRooms: (actor) => listRooms(actor, week),
  findRoom: (actor, { room }) => findRoom(actor, room.id),
  findWeekPaper: (actor, { running }) => findWeekPaper(actor, { cohortId: running.id, week: today }, at),
  listPeriods: (actor) => listPeriods(actor, { year: yearOf(addDays(today, 2)) }, at),
  exportPeriods: (actor) => exportPeriods(actor, { year: yearOf(today) }, at).then((result) => (result.ok ? 'exported' : result)),
  listDraftChoices: (actor, { running }) => listDraftChoices(actor, { cohortId: running.id, from: '2026-01-01', to: '2026-12-31' }).then(({ daysOff }) => daysOff),
  draftLessons: (actor, { running }) => draftLessons(actor, { cohortId: running.id, from: today, weekdays: [1], halves: ['EVENING'] }),
  copyLessons: (actor, { running, planned }) => copyLessons(actor, { cohortId: planned.id, sourceId: running.id }),
  findLessonTemplate: (actor, { running }) => findLessonTemplate(actor, running.id),
  findLessonImport: (actor, { lessonImport }) => findLessonImport(actor, lessonImport.id),
  uploadLessons: (actor, { running }) => uploadLessons(actor, { cohortId: running.id, fileName: 'a.xlsx', bytes: new Uint8Array() }, at),
  confirmLessons: (actor, { lessonImport }) => confirmLessons(actor, lessonImport, at),
  planLesson: (actor, { running }) => planLesson(actor, { cohortId: running.id, title: 'Bài', kind: 'LECTURE', day: addDays(today, 400), half: 'EVENING', periods: 2 }),
  moveLessons: (actor, { draft }) => moveLessons(actor, { moves: [{ id: draft.id, day: addDays(today, 4), half: 'EVENING' }] }),
  swapLessons: (actor, { draft, lesson }) => swapLessons(actor, { id: draft.id, otherId: lesson.id }, at),
  alterLesson: (actor, { lesson }) => alterLesson(actor, { id: lesson.id, title: 'Bài 2', kind: 'LECTURE', periods: 4 }, at),
  answerLesson: (actor, { lesson }) => answerLesson(actor, { lessonId: lesson.id, answer: 'accept' }, at),
  staffLesson: (actor, { lesson, standIn }) => staffLesson(actor, { lessonId: lesson.id, addId: standIn.id }, at),
  publishLesson: (actor, { draft }) => publishLesson(actor, { id: draft.id }),
  publishWeek: (actor, { running }) => publishWeek(actor, { cohortId: running.id, monday: addDays(today, 400) }, at),
  switchOnline: (actor, { lesson }) => switchOnline(actor, { id: lesson.id, link: 'https://hop.example/1' }, at),
  clearDrafts: (actor, { planned }) => clearDrafts(actor, { cohortId: planned.id }),
  cancelLesson: (actor, { lesson }) => cancelLesson(actor, { id: lesson.id, note: 'Học bù sau' }),
  addLecturer: (actor) => addLecturer(actor, lecturer),
  updateLecturer: (actor, { standIn }) => updateLecturer(actor, { ...lecturer, id: standIn.id }),
  recordPractice: (actor, { standIn }) => recordPractice(actor, { lecturerId: standIn.id, fromOn: today, toOn: today, place: 'Xã', content: 'Khảo sát' }),
  createFeed: (actor) => createFeed(actor, at),
  findFeedDay: (actor) => findFeedDay(actor),
  revokeFeed: (actor) => revokeFeed(actor, at).then((result) => (result.ok ? 'revoked' : result)),
  createSharedFeed: (actor, { running }) => createSharedFeed(actor, { cohortId: running.id }, at),
  'createSharedFeed: of a room': (actor, { room }) => createSharedFeed(actor, { roomId: room.id }, at),
  findSharedFeedDay: (actor, { running }) => findSharedFeedDay(actor, { cohortId: running.id }),
  revokeSharedFeed: (actor, { running }) => revokeSharedFeed(actor, { cohortId: running.id }, at).then((result) => (result.ok ? 'revoked' : result)),
}
