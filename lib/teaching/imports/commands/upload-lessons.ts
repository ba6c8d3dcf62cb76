import 'server-only'
import { createHash } from 'node:crypto'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { transaction } from '../../../db/transaction'
import { oldFont } from '../../../enrolment/imports/rules/fonts'
import { safeFileName } from '../../../files/file-name'
import { fail, ok, type Result } from '../../../result'
import { addDays, dateOf, dayAt } from '../../../time'
import { readWorkbookApart } from '../../../web/read-workbook'
import { mayPlanLessons } from '../../planner/policy'
import { cohortBlocker } from '../../planner/rules'
import { readList } from '../rules/columns'
import { KEPT_DAYS, MAX_FILE, MAX_LESSONS, type FileFault, type LessonList, type uploadFaults } from '../schema'

/** `tooLarge`: so large that nothing of it was kept. */
type Uploaded = { cohortId: string; fileName: string; bytes: Uint8Array; tooLarge?: boolean }
type UploadError = (typeof uploadFaults)[number]

/** Reads a timetable and keeps its cells to be looked at; nothing is laid by it. The same file again, while it waits, is the same timetable. */
export async function uploadLessons(actor: Actor, { cohortId, fileName, bytes, tooLarge }: Uploaded, now: Date): Promise<Result<{ id: string }, UploadError>> {
  if (!mayPlanLessons(actor)) return fail('not_allowed')
  const cohort = await db.cohort.findFirst({ where: { id: cohortId, schoolId: actor.schoolId }, select: { status: true } })
  if (!cohort) return fail('cohort_not_found')
  const over = cohortBlocker(cohort.status)
  if (over) return fail(over)
  const name = safeFileName(fileName, 'xlsx')
  if (tooLarge || bytes.length > MAX_FILE) return fail('file_too_large', { file: name })
  if (bytes.length === 0) return fail('file_missing')
  const list = await understood(bytes)
  if (!list.ok) return list
  const file = { cohortId, fileHash: createHash('sha256').update(bytes).digest('hex') }
  return transaction<{ id: string }, UploadError>(async (tx) => {
    await tx.lessonImport.deleteMany({ where: { writtenAt: null, createdAt: { lt: dateOf(addDays(dayAt(now), -KEPT_DAYS)) }, cohort: { schoolId: actor.schoolId } } })
    // Whoever sends it twice at once gets what the first one made; `lesson_import_waits_once` holds the door.
    await tx.lessonImport.createMany({ skipDuplicates: true, data: { ...file, accountId: actor.accountId, fileName: name, content: list.value, createdAt: now } })
    return ok(await tx.lessonImport.findFirstOrThrow({ where: { ...file, writtenAt: null }, select: { id: true } }))
  })
}

async function understood(bytes: Uint8Array): Promise<Result<LessonList, FileFault>> {
  const workbook = await readWorkbookApart(bytes)
  if ('fault' in workbook) return fail(workbook.fault)
  const font = oldFont(workbook.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.text ?? [])))
  if (font) return fail(font)
  const list = readList(workbook)
  if (!list) return fail('file_no_header')
  if (list.rows.length === 0) return fail('file_no_rows')
  return list.rows.length > MAX_LESSONS ? fail('file_too_many_rows') : ok(list)
}
