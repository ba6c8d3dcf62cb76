import 'server-only'
import type { Actor } from '../../../access/actor'
import { transaction } from '../../../db/transaction'
import { recordEvent } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { findImport, type ShownImport } from '../queries/find-import'
import { findImportFile } from '../queries/find-import-file'
import type { Corrections } from '../schema'

export type ErrorFile = { fileName: string; bytes: Uint8Array; sheetPath: string; list: ShownImport; corrections: Corrections }

/** The uploaded file and what was found in its rows, for a copy with a column of errors; the download is recorded. */
export async function exportErrors(actor: Actor, id: string): Promise<Result<ErrorFile, 'not_allowed' | 'import_not_found' | 'import_not_checked'>> {
  if (actor.kind !== 'agency') return fail('not_allowed')
  const [list, file] = [await findImport(actor, id), await findImportFile(actor, id)]
  if (!list || !file) return fail('import_not_found')
  const { sheetPath } = file
  if (sheetPath === null || list.status === 'READING' || list.status === 'FAILED') return fail('import_not_checked')
  return transaction(async (tx) => {
    await recordEvent(tx, actor, { type: 'list.exported', list: { kind: 'agency', id: actor.agencyId }, schoolId: null, data: { list: 'import', rows: list.rows.length } })
    return ok({ fileName: file.fileName, bytes: file.bytes, sheetPath, list, corrections: file.corrections })
  })
}
