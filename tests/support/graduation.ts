// A class whose graduation is reviewed, put on record and decided.
import { createHash } from 'node:crypto'
import { v7 as uuidv7 } from 'uuid'
import { hashToken } from '@/lib/access/api-key'
import type { SchoolActor } from '@/lib/access/actor'
import { typedToken } from '@/lib/access/link-token'
import { db } from '@/lib/db/client'
import { canonical } from '@/lib/graduation/certificates/rules/content'
import type { CertificateContent } from '@/lib/graduation/certificates/schema'
import { recordGraduationCouncil } from '@/lib/graduation/council/commands/record-graduation-council'
import { decideGraduation } from '@/lib/graduation/decision/commands/decide-graduation'
import { dateOf, yearOf, type Day } from '@/lib/time'
import { members } from './permission-council'

export const seen = 'bảng điểm và sổ điểm danh của lớp'

/** A sitting as a program sends it. */
export const sittingBody = (heldOn: Day, recognised: readonly string[]) => ({
  heldOn, place: 'Phòng họp số 2', recordNumber: '05/BB-TrCT', seen, recognised: [...recognised], stated: [],
  chairName: 'Hoàng Văn Thành', chairPost: 'Hiệu trưởng', secretaryName: 'Đỗ Minh Quân', secretaryPost: 'Phòng Quản lý đào tạo', member1Name: 'Lê Thu Hằng', member1Post: 'Chủ nhiệm lớp',
})

export const sittingOn = (cohortId: string, heldOn: Day, recognised: readonly string[], given: { seen?: string | undefined; stated?: { traineeId: string; rank: 'GOOD' }[] } = { seen }) => ({
  cohortId, heldOn, place: 'Phòng họp số 2', recordNumber: '05/BB-TrCT', conclusion: undefined, seen: given.seen, recognised: [...recognised], stated: given.stated ?? [], members: [...members],
})

export const decisionOn = (decidedOn: Day, given: { number?: string; completedOn?: Day } = {}) =>
  ({ number: given.number ?? '120/QĐ-TrCT', decidedOn, signatory: 'Hoàng Văn Thành', signatoryTitle: 'Hiệu trưởng', completedOn: given.completedOn })

/** Recognises everybody who studies in a class, on papers that the council saw, and ends it. */
export async function graduateAll(office: SchoolActor, cohortId: string, on: Day, now: Date): Promise<string[]> {
  const trainees = await db.trainee.findMany({ where: { cohortId, status: 'STUDYING' }, orderBy: [{ nameKey: 'asc' }, { id: 'asc' }], select: { id: true } })
  const ids = trainees.map(({ id }) => id)
  const recorded = await recordGraduationCouncil(office, sittingOn(cohortId, on, ids), now)
  if (!recorded.ok) throw new Error(recorded.error)
  const decided = await decideGraduation(office, { cohortId, decision: decisionOn(on) }, now)
  if (!decided.ok) throw new Error(decided.error)
  return ids
}

/** A row of the register as it is written, without the command. */
export async function makeCertificate(trainee: { id: string; cohortId: string; schoolId: string }, given: { serial: string; number: number; issuedOn: Day; fullName?: string }): Promise<{ id: string; code: string }> {
  const content: CertificateContent = {
    version: 1, kind: 'DIPLOMA', school: { name: 'TRƯỜNG CHÍNH TRỊ THỬ', parentLine: 'TỈNH ỦY', letterhead: 'PARTY', place: '' }, fullName: given.fullName ?? 'Nguyễn Văn Thử', birthDate: '1985-05-12', course: 'Trung cấp lý luận chính trị',
    cohortCode: 'K1', form: 'CONCENTRATED', from: '2026-01-05', to: '2026-03-01', rank: 'GOOD', decisionNumber: '120/QĐ-TrCT', decidedOn: given.issuedOn, serialNumber: given.serial, registerNumber: given.number,
    registerYear: yearOf(given.issuedOn), issuedOn: given.issuedOn, signatory: 'Hoàng Văn Thành', signatoryTitle: 'Hiệu trưởng', replaces: null,
  }
  const [id, text] = [uuidv7(), canonical(content)]
  const code = typedToken('certificate', id)
  await db.certificate.create({ select: { id: true }, data: {
    id, schoolId: trainee.schoolId, cohortId: trainee.cohortId, traineeId: trainee.id, kind: 'DIPLOMA', serialNumber: given.serial, registerYear: content.registerYear, registerNumber: given.number, issuedOn: dateOf(given.issuedOn),
    content: text, contentHash: Uint8Array.from(createHash('sha256').update(text).digest()), checkHash: hashToken(code), searchText: 'nguyen van thu', issuedAt: new Date(),
  } })
  return { id, code }
}
