import 'server-only'
import type { HandOver } from '../../../agencies/schema'
import type { Tx } from '../../../db/client'
import { recordEvent } from '../../../events/record'
import { editsOf } from '../rules/edits'
import { clearParts, readContent, writeParts } from './content'
import { readContentOf } from './heirs'

type Draft = { id: string; number: number; agreementId: string; agreement: { schoolId: string } }

/** Names the heirs in a draft in place of the agencies whose hand-over stands already. Whoever has it open is told that it changed. Waits for whoever saves it. */
export async function rewriteDraft(tx: Tx, { by, on }: HandOver, { id, number, agreementId, agreement }: Draft): Promise<void> {
  await tx.$queryRaw`select id from agreement where id = ${agreementId}::uuid for update`
  const [before, content] = [await readContent(tx, id), await readContentOf(tx, id, on)]
  await clearParts(tx, id)
  await writeParts(tx, id, content)
  await tx.agreementVersion.update({ where: { id }, data: { revision: { increment: 1 } }, select: { id: true } })
  await recordEvent(tx, by, { type: 'agreement.edited', agreementId, schoolId: agreement.schoolId, data: { version: number, edits: editsOf(before, content, false) } })
}
