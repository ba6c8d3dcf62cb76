// Attendance, marks and conduct of the permission matrix: a lesson that was held in the running class, and a sheet of its module.
import type { Actor } from '@/lib/access/actor'
import { rollingCode } from '@/lib/access/rolling-code'
import { db } from '@/lib/db/client'
import { listScanParameters, listStudyParameters } from '@/lib/planning/parameters/queries'
import { exportAbsence, exportRoll } from '@/lib/teaching/attendance/commands/export-attendance'
import { takeRoll } from '@/lib/teaching/attendance/commands/take-roll'
import { findTaughtClass } from '@/lib/teaching/attendance/queries/find-class'
import { findRoll } from '@/lib/teaching/attendance/queries/find-roll'
import { attendanceOf, listAbsence } from '@/lib/teaching/attendance/queries/list-absence'
import { listMissingRolls } from '@/lib/teaching/attendance/queries/list-missing-rolls'
import { listTaughtCohorts } from '@/lib/teaching/queries/list-taught-cohorts'
import { listRolls } from '@/lib/teaching/attendance/queries/list-rolls'
import { judgeConduct } from '@/lib/teaching/conduct/commands/judge-conduct'
import { markResearchTask, setResearchTask } from '@/lib/teaching/conduct/commands/research-task'
import { listConduct, listCriteria } from '@/lib/teaching/conduct/queries/list-conduct'
import { readConduct } from '@/lib/teaching/conduct/queries/read-conduct'
import type { ConductStep } from '@/lib/teaching/conduct/rules'
import { drawCodes, exportCodes, openCodes } from '@/lib/teaching/marks/commands/blind-codes'
import { decideCorrection, requestCorrection } from '@/lib/teaching/marks/commands/correct-mark'
import { exportMarks, exportResults } from '@/lib/teaching/marks/commands/export-marks'
import { moveSheet } from '@/lib/teaching/marks/commands/move-sheet'
import { saveMarks } from '@/lib/teaching/marks/commands/save-marks'
import { setScheme } from '@/lib/teaching/marks/commands/set-scheme'
import { findStudyLimits } from '@/lib/teaching/marks/queries/find-limits'
import { findSheet, listCorrections, listMarkHistory, readSheet } from '@/lib/teaching/marks/queries/find-sheet'
import { listFollowedTrainees } from '@/lib/teaching/marks/queries/list-followed'
import { listSchemeModules, listSheets } from '@/lib/teaching/marks/queries/list-sheets'
import { resultOf, resultsOf } from '@/lib/teaching/marks/queries/results'
import { scanRoll } from '@/lib/teaching/scans/commands/scan-roll'
import { findHall } from '@/lib/teaching/scans/queries/find-hall'
import { findScanning } from '@/lib/teaching/scans/queries/find-scanning'
import { findScans } from '@/lib/teaching/scans/queries/find-scans'
import { findScanTimes } from '@/lib/teaching/scans/queries/find-times'
import { timesOf } from '@/lib/teaching/planner/rules'
import { addDays, dateOf, dayAt } from '@/lib/time'
import type { Cohort, School } from './factories'

const now = new Date()
const today = dayAt(now)
type Id = { id: string }

export async function studyWorld(school: School, running: Cohort, trainee: Id, { lecturer, office }: { lecturer: { accountId: string }; office: { accountId: string } }) {
  const module = await db.module.create({ data: { courseId: running.courseId, position: 1, name: 'Học phần 1', periods: 40 }, select: { id: true } })
  const { id: lecturerId } = await db.lecturer.findFirstOrThrow({ where: { accountId: lecturer.accountId }, select: { id: true } })
  const [day, half] = [addDays(today, -1), 'MORNING'] as const
  const held = await db.lesson.create({
    data: {
      schoolId: school.id, cohortId: running.id, moduleId: module.id, title: 'Bài 1', kind: 'LECTURE', day: dateOf(day), half, periods: 4, status: 'PUBLISHED', ...timesOf(day, half), lecturers: { create: { lecturerId } },
    },
    select: { id: true },
  })
  const scheme = await db.markScheme.create({
    data: { schoolId: school.id, courseId: running.courseId, validFrom: dateOf('2020-01-01'), source: 'Thử', components: { create: [
      { position: 1, kind: 'MODULE_EXAM', moduleId: module.id, name: 'Học phần 1', weight: 1 }, { position: 2, kind: 'GRADUATION_EXAM', name: 'Thi tốt nghiệp', weight: 1 },
    ] } },
    select: { components: { orderBy: { position: 'asc' }, select: { id: true } } },
  })
  const [componentId, writtenId] = [scheme.components[0]?.id ?? '', scheme.components[1]?.id ?? '']
  const sheet = await db.markSheet.create({ data: { schoolId: school.id, cohortId: running.id, componentId, attempt: 1 }, select: { id: true } })
  const key = { componentId, traineeId: trainee.id, attempt: 1 }
  await db.mark.create({ data: { ...key, sheetId: sheet.id, cohortId: running.id, outcome: 'SAT', value: 700, setBy: office.accountId, setAt: now }, select: { attempt: true } })
  const correction = await db.markCorrection.create({
    data: { ...key, schoolId: school.id, cohortId: running.id, fromOutcome: 'SAT', fromValue: 700, toOutcome: 'SAT', toValue: 800, reason: 'Cộng nhầm', requestedBy: lecturer.accountId, requestedAt: now }, select: { id: true },
  })
  // Marked by code: a sheet of its own, so that the other one stays by name.
  const coded = await db.markSheet.create({ data: { schoolId: school.id, cohortId: running.id, componentId: writtenId, attempt: 1 }, select: { id: true } })
  await db.blindCode.create({ data: { sheetId: coded.id, traineeId: trainee.id, cohortId: running.id, code: 417, drawnBy: office.accountId, drawnAt: now }, select: { code: true } })
  return { held, module, componentId, writtenId, sheet, coded, correction }
}
type World = Awaited<ReturnType<typeof studyWorld>> & { school: School; running: Cohort; trainee: Id }

const marks = { most: 1000, pass: 500, retakes: 1, verified: false }
const where = ({ running, componentId }: World) => ({ cohortId: running.id, componentId, attempt: 1 })
const written = (world: World) => ({ ...where(world), componentId: world.writtenId })
const judge = (step: ConductStep) => (actor: Actor, { running, trainee }: World) => judgeConduct(actor, { cohortId: running.id, traineeId: trainee.id, step, points: [] }, now)

/** By the name of the command or query. Those that only read come first; the commands are refused for the state of things where they could change it. */
export const studyAttempts: Readonly<Record<string, (actor: Actor, world: World) => Promise<unknown>>> = {
  listStudyParameters: async (actor, { school }) => [...(await listStudyParameters(actor, school.id, today))],
  findStudyLimits: (actor, { school }) => findStudyLimits(actor, school.id, today),
  findTaughtClass: (actor, { running }) => findTaughtClass(actor, running.id),
  findRoll: (actor, { held }) => findRoll(actor, held.id),
  listRolls: (actor, { running }) => listRolls(actor, { cohortId: running.id, until: today }),
  listMissingRolls: (actor) => listMissingRolls(actor, now),
  listTaughtCohorts: (actor) => listTaughtCohorts(actor),
  listAbsence: (actor, { running }) => listAbsence(actor, running.id),
  attendanceOf: (actor, { trainee }) => attendanceOf(actor, trainee.id),
  listSheets: (actor, { running }) => listSheets(actor, running.id),
  listSchemeModules: (actor, { running }) => listSchemeModules(actor, running.id),
  findSheet: (actor, world) => findSheet(actor, where(world), marks),
  readSheet: (actor, world) => readSheet(actor, where(world), now),
  listCorrections: (actor, world) => listCorrections(actor, where(world)),
  listMarkHistory: (actor, world) => listMarkHistory(actor, where(world)),
  resultsOf: (actor, { running }) => resultsOf(actor, running.id, now),
  resultOf: (actor, { trainee }) => resultOf(actor, trainee.id, now),
  listFollowedTrainees: (actor) => listFollowedTrainees(actor),
  listCriteria: (actor, { school }) => listCriteria(actor, school.id),
  listConduct: (actor, { running }) => listConduct(actor, running.id),
  readConduct: (actor, { running }) => readConduct(actor, running.id),
  findHall: (actor, { held }) => findHall(actor, held.id, now),
  findScans: (actor, { held }) => findScans(actor, held.id, now),
  findScanning: (actor, { held }) => findScanning(actor, rollingCode(held.id, now), now),
  scanRoll: (actor, { held }) => scanRoll(actor, { code: rollingCode(held.id, now) }, now),
  findScanTimes: (actor, { school }) => findScanTimes(actor, school.id, today),
  listScanParameters: async (actor, { school }) => [...(await listScanParameters(actor, school.id, today))],
  exportAbsence: (actor, { running }) => exportAbsence(actor, { cohortId: running.id, reason: 'Báo cáo tháng' }, now),
  exportRoll: (actor, { held }) => exportRoll(actor, held.id),
  exportResults: (actor, { running }) => exportResults(actor, { cohortId: running.id, reason: 'Báo cáo tháng' }, now),
  exportMarks: (actor, world) => exportMarks(actor, where(world), now),
  openCodes: (actor, world) => openCodes(actor, written(world), { now, on: 'page' }),
  exportCodes: (actor, world) => exportCodes(actor, written(world), now),
  takeRoll: (actor, { held }) => takeRoll(actor, { lessonId: held.id, version: 0, entries: [] }, now),
  saveMarks: (actor, world) => saveMarks(actor, { ...where(world), version: 1, marks: [{ traineeId: world.trainee.id, mark: '7' }] }, now),
  drawCodes: (actor, world) => drawCodes(actor, written(world), now),
  moveSheet: (actor, { sheet }) => moveSheet(actor, { sheetId: sheet.id, to: 'LOCKED', version: 1 }, now),
  requestCorrection: (actor, { sheet, trainee }) => requestCorrection(actor, { sheetId: sheet.id, traineeId: trainee.id, mark: '9', reason: 'Cộng nhầm điểm' }, now),
  decideCorrection: (actor, { correction }) => decideCorrection(actor, { correctionId: correction.id, decision: 'reject' }, now),
  setScheme: (actor, { running, module }) => setScheme(actor, { cohortId: running.id, validOn: '2020-01-01', source: 'Thử', modules: [{ moduleId: module.id, weight: 2 }], exams: [] }),
  'judgeConduct: of oneself': judge('SELF'),
  judgeConduct: judge('HEAD'),
  'judgeConduct: of the council': judge('COUNCIL'),
  setResearchTask: (actor, { trainee }) => setResearchTask(actor, { traineeId: trainee.id, topic: 'Cải cách hành chính' }, now),
  markResearchTask: (actor, { trainee }) => markResearchTask(actor, { traineeId: trainee.id, result: 'Tốt', mark: '8' }, now),
}
