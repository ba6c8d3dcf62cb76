import 'server-only'
import { createHash } from 'node:crypto'
import type { Actor } from '../../../access/actor'
import { transaction } from '../../../db/transaction'
import { encryptList } from '../../../identity-number'
import { fail, ok, type Result } from '../../../result'
import { mayNominate } from '../../policy'
import { enrolmentBlocker } from '../../rules'
import { MAX_FILE } from '../schema'

export type UploadError = 'not_allowed' | 'cohort_not_found' | 'cohort_not_open' | 'deadline_passed' | 'file_missing' | 'file_too_large'

/** Takes a list to be read and judged; nothing is nominated by it. The same file again, while it waits, is the same list. */
export async function uploadList(
  actor: Actor, { cohortId, fileName, bytes }: { cohortId: string; fileName: string; bytes: Uint8Array }, now: Date,
): Promise<Result<{ id: string }, UploadError>> {
  if (!mayNominate(actor)) return fail('not_allowed')
  return transaction<{ id: string }, UploadError>(async (tx) => {
    const cohort = await tx.cohort.findFirst({
      where: { id: cohortId, status: { not: 'PLANNED' }, school: { provinceId: actor.provinceId } }, select: { schoolId: true, status: true, closesAt: true },
    })
    if (!cohort) return fail('cohort_not_found')
    const blocker = enrolmentBlocker(cohort, now)
    if (blocker) return fail(blocker)
    if (bytes.length === 0) return fail('file_missing')
    if (bytes.length > MAX_FILE) return fail('file_too_large')
    const { accountId, roleId, agencyId } = actor
    const same = { cohortId, agencyId, accountId, roleId, fileHash: createHash('sha256').update(bytes).digest('hex') }
    const waiting = await tx.nominationImport.findFirst({ where: { ...same, status: { in: ['READING', 'CHECKED'] } }, select: { id: true } })
    if (waiting) return ok(waiting)
    return ok(await tx.nominationImport.create({
      data: { ...same, schoolId: cohort.schoolId, fileName: shown(fileName), fileCipher: encryptList(bytes), createdAt: now }, select: { id: true },
    }))
  })
}

/** The name as a screen may show it. */
const shown = (name: string): string => name.replace(/[\p{Cc}\p{Cf}\p{Cs}/\\]/gu, ' ').normalize('NFC').trim().slice(0, 120) || 'danh-sach.xlsx'
