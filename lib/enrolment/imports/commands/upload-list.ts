import 'server-only'
import { createHash } from 'node:crypto'
import type { Actor } from '../../../access/actor'
import type { Tx } from '../../../db/client'
import { transaction } from '../../../db/transaction'
import { encryptList } from '../../../identity-number'
import { fail, ok, type Result } from '../../../result'
import { mayNominate } from '../../policy'
import { enrolmentBlocker } from '../../rules'
import { MAX_FILE } from '../schema'
import { readAgain } from '../steps/read-again'

/** `tooLarge`: so large that nothing of it was kept. */
type Uploaded = { cohortId: string; fileName: string; bytes: Uint8Array; tooLarge?: boolean }
export type UploadError = 'not_allowed' | 'cohort_not_found' | 'cohort_not_open' | 'deadline_passed' | 'file_missing' | 'file_too_large'

/** Takes a list to be read and judged; nothing is nominated by it. The same file again, while it waits, is the same list, judged by what holds now. */
export async function uploadList(actor: Actor, list: Uploaded, now: Date): Promise<Result<{ id: string }, UploadError>> {
  if (!mayNominate(actor)) return fail('not_allowed')
  const file = { cohortId: list.cohortId, agencyId: actor.agencyId, fileHash: createHash('sha256').update(list.bytes).digest('hex') }
  const result = await transaction<{ id: string }, UploadError, 'uploaded_meanwhile'>(async (tx) => {
    const cohort = await tx.cohort.findFirst({
      where: { id: list.cohortId, status: { not: 'PLANNED' }, school: { provinceId: actor.provinceId } }, select: { schoolId: true, status: true, closesAt: true },
    })
    if (!cohort) return fail('cohort_not_found')
    const blocker = enrolmentBlocker(cohort, now)
    if (blocker) return fail(blocker)
    if (list.tooLarge || list.bytes.length > MAX_FILE) return fail('file_too_large', { file: shown(list.fileName) })
    if (list.bytes.length === 0) return fail('file_missing')
    const waiting = await findWaiting(tx, file)
    if (waiting) await tx.nominationImport.updateMany({ where: { id: waiting.id, status: 'CHECKED' }, data: readAgain })
    return ok(waiting ?? await tx.nominationImport.create({
      data: {
        ...file, schoolId: cohort.schoolId, accountId: actor.accountId, roleId: actor.roleId, fileName: shown(list.fileName), fileCipher: encryptList(list.bytes), createdAt: now,
      },
      select: { id: true },
    }))
  }, { nomination_import_waits_once: 'uploaded_meanwhile' })
  if (result.ok) return result
  const { error, details } = result
  // It is there now, and is found.
  return error === 'uploaded_meanwhile' ? uploadList(actor, list, now) : fail(error, details)
}

type File = { cohortId: string; agencyId: string; fileHash: string }

const findWaiting = (tx: Tx, file: File) => tx.nominationImport.findFirst({ where: { ...file, status: { in: ['READING', 'CHECKED'] } }, select: { id: true } })

/** The name as a screen may show it. */
const shown = (name: string): string => name.replace(/[\p{Cc}\p{Cf}\p{Cs}/\\]/gu, ' ').normalize('NFC').trim().slice(0, 120) || 'danh-sach.xlsx'
