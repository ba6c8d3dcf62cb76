import 'server-only'
import { createHash } from 'node:crypto'
import type { AgencyActor } from '../../../access/actor'
import { findHolder } from '../../../access/hats'
import { db } from '../../../db/client'
import { decryptList, encryptList } from '../../../identity-number'
import { fail, ok, type Result } from '../../../result'
import { dayAt, yearOf } from '../../../time'
import { readWorkbookApart } from '../../../web/read-workbook'
import { findHeader, listRows, mappedHeader } from '../rules/columns'
import { oldFont } from '../rules/fonts'
import { readRow, tellTwice, type ReadRow } from '../rules/rows'
import { mapping, type FileFault } from '../schema'
import { correctionsOf } from '../steps/cells'
import { judgeRows, type JudgedRow } from './judge-rows'

export type Claimed = {
  id: string; cohortId: string; agencyId: string; accountId: string; roleId: string; fileHash: string; fileCipher: Uint8Array; correctionsCipher: Uint8Array | null; columns: unknown
}
/** Rows that are judged and written at once: bounds memory and statement, and lets progress be seen. */
const CHUNK = 500

/** Reads and judges one list from the beginning; whatever an earlier, broken-off run wrote is replaced. */
export async function readList(claimed: Claimed, now: Date): Promise<Result<null, FileFault>> {
  const actor = await uploader(claimed)
  if (!actor) return fail('not_allowed')
  const cohort = await db.cohort.findUnique({ where: { id: claimed.cohortId }, select: { id: true, schoolId: true, courseId: true, form: true, course: { select: { ruleFamily: true } } } })
  if (!cohort) return fail('cohort_not_found')
  const list = await understand(claimed, now)
  if (!list.ok) return list
  const { rows, sheetPath, unknown } = list.value
  await db.nominationImportRow.deleteMany({ where: { importId: claimed.id } })
  await db.nominationImport.update({ where: { id: claimed.id }, data: { rowsChecked: 0, rowsRead: rows.length, sheetPath, unknownColumns: [...unknown] }, select: { id: true } })
  const version = createHash('sha256').update(claimed.fileHash)
  for (let start = 0; start < rows.length; start += CHUNK) {
    const judged = await judgeRows(actor, { ...cohort, ruleFamily: cohort.course.ruleFamily }, rows.slice(start, start + CHUNK), dayAt(now))
    await writeRows(claimed.id, judged)
    version.update(JSON.stringify(judged.map(({ position, input, verdict, errors, findings }) => [position, input, verdict, errors, findings])))
    await db.nominationImport.update({ where: { id: claimed.id }, data: { rowsChecked: { increment: judged.length }, claimedAt: new Date() }, select: { id: true } })
  }
  await db.nominationImport.updateMany({ where: { id: claimed.id, status: 'READING' }, data: { status: 'CHECKED', version: version.digest('hex'), claimedAt: null } })
  return ok(null)
}

/** Whoever uploaded, with the right of today: a role that was laid down meanwhile reads nothing. */
async function uploader({ accountId, roleId, agencyId }: Claimed): Promise<AgencyActor | null> {
  const actor = (await findHolder(accountId))?.hats.find(({ id }) => id === roleId)?.actor
  return actor?.kind === 'agency' && actor.agencyId === agencyId ? actor : null
}

async function understand({ fileCipher, correctionsCipher, columns }: Claimed, now: Date): Promise<Result<{ rows: ReadRow[]; sheetPath: string; unknown: readonly string[] }, FileFault>> {
  const workbook = await readWorkbookApart(decryptList(fileCipher))
  if ('fault' in workbook) return fail(workbook.fault)
  const font = oldFont(workbook.rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell?.kind === 'text' ? [cell.text.normalize('NFC')] : []))))
  if (font) return fail(font)
  const lastYear = yearOf(dayAt(now)) - 1
  const named = mapping.safeParse(columns).data
  const header = named ? mappedHeader(workbook.rows, named) : findHeader(workbook.rows, lastYear)
  if (!header) return fail('file_no_header')
  const corrections = correctionsOf(correctionsCipher)
  const rows = listRows(workbook.rows, header).map((row) => readRow(row, { header, date1904: workbook.date1904, lastYear }, corrections[String(row.number)]))
  if (rows.length === 0) return fail('file_no_rows')
  tellTwice(rows, header)
  return ok({ rows, sheetPath: workbook.sheetPath, unknown: header.unknown })
}

const writeRows = (importId: string, rows: readonly JudgedRow[]) => db.nominationImportRow.createMany({
  data: rows.map(({ position, name, input, cells, errors, findings, verdict }) => ({
    importId, position, verdict, errors, findings: [...findings], cellsCipher: encryptList(Buffer.from(JSON.stringify({ name, input, cells }), 'utf8')),
  })),
})
