// What the permission matrix asks of lists: one of the first agency, checked, with one person in it.
import type { AgencyActor } from '@/lib/access/actor'
import { db } from '@/lib/db/client'
import { encryptList } from '@/lib/identity-number'
import type { Cohort } from './factories'
import { goodList } from './workbooks'

export const listVersion = 'a'.repeat(64)
/** Somebody whom nobody knows yet. */
export const listed = { fullName: 'Trần Thị Danh Sách', birthDate: '1985-05-12', sex: 'FEMALE', personalIdNumber: '038185000777', partyStatus: 'OFFICIAL' } as const

export async function importWorld(open: Cohort, { agencyId, accountId, roleId }: AgencyActor, createdAt: Date) {
  const list = await db.nominationImport.create({
    data: {
      schoolId: open.schoolId, cohortId: open.id, agencyId, accountId, roleId, fileName: 'danh-sach.xlsx', fileHash: 'b'.repeat(64), fileCipher: encryptList(goodList(1)),
      status: 'CHECKED', version: listVersion, unknownColumns: [], rowsRead: 1, rowsChecked: 1, createdAt,
      rows: { create: { position: 2, verdict: 'READY', errors: [], findings: [], cellsCipher: encryptList(Buffer.from(JSON.stringify({ name: listed.fullName, input: listed }))) } },
    },
    select: { id: true },
  })
  return { list }
}
