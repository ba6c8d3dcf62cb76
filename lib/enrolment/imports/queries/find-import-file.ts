import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { decryptList } from '../../../identity-number'
import { importsVisibleTo } from '../policy'
import type { Corrections } from '../schema'
import { correctionsOf } from '../steps/cells'

/** The file as it was uploaded and where its list lies, or null. */
export async function findImportFile(actor: Actor, id: string): Promise<{ fileName: string; bytes: Uint8Array; sheetPath: string | null; corrections: Corrections } | null> {
  const list = await db.nominationImport.findFirst({ where: { AND: [{ id }, importsVisibleTo(actor)] }, select: { fileName: true, fileCipher: true, correctionsCipher: true, sheetPath: true } })
  return list ? { fileName: list.fileName, sheetPath: list.sheetPath, bytes: decryptList(list.fileCipher), corrections: correctionsOf(list.correctionsCipher) } : null
}
