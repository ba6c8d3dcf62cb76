import 'server-only'
import type { Actor } from '../../../access/actor'
import { transaction } from '../../../db/transaction'
import { fail, ok, type Result } from '../../../result'
import { tidy } from '../../../text'
import { mayNominate } from '../../policy'
import { importsVisibleTo } from '../policy'
import type { Correction, Corrections } from '../schema'
import { cellsOf, correctionsOf, sealCorrections } from '../steps/cells'
import { readAgain } from '../steps/read-again'

export type CorrectError = 'not_allowed' | 'import_not_found' | 'import_not_checked' | 'import_changed'

/**
 * Says what cells of a checked list should have said. The whole list is judged anew: one row's change may give another row its seat.
 * Cells that say so already are left; if all do, nothing changes.
 */
export async function correctRows(
  actor: Actor, { id, version, corrections }: { id: string; version: string; corrections: readonly Correction[] },
): Promise<Result<{ id: string }, CorrectError>> {
  if (!mayNominate(actor)) return fail('not_allowed')
  return transaction<{ id: string }, CorrectError>(async (tx) => {
    const list = await tx.nominationImport.findFirst({
      where: { AND: [{ id }, importsVisibleTo(actor)] },
      select: { status: true, version: true, correctionsCipher: true, rows: { where: { position: { in: corrections.map(({ position }) => position) } }, select: { position: true, cellsCipher: true } } },
    })
    if (!list) return fail('import_not_found')
    if (list.status !== 'CHECKED') return fail('import_not_checked')
    if (list.version !== version) return fail('import_changed')
    const rows = new Map(list.rows.map(({ position, cellsCipher }) => [position, cellsOf(cellsCipher).cells]))
    const changed = corrections.filter(({ position, field, text }) => rows.has(position) && tidy(rows.get(position)?.[field] ?? '') !== text)
    if (changed.length === 0) return ok({ id })
    const correctionsCipher = sealCorrections(withThem(correctionsOf(list.correctionsCipher), changed))
    const { count } = await tx.nominationImport.updateMany({ where: { id, status: 'CHECKED', version }, data: { ...readAgain, correctionsCipher } })
    return count === 1 ? ok({ id }) : fail('import_changed')
  })
}

function withThem(before: Corrections, changed: readonly Correction[]): Corrections {
  const all = { ...before }
  for (const { position, field, text } of changed) all[String(position)] = { ...all[String(position)], [field]: text }
  return all
}
