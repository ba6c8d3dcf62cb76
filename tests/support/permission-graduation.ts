// What the permission matrix asks for of graduation: a sitting that was decided on, one that waits, a certificate, a discipline.
import type { Actor } from '@/lib/access/actor'
import { db } from '@/lib/db/client'
import { checkCertificate } from '@/lib/graduation/certificates/commands/check-certificate'
import { exportRegister, printCertificate, printClass } from '@/lib/graduation/certificates/commands/export-certificates'
import { issueCertificates } from '@/lib/graduation/certificates/commands/issue-certificates'
import { reissueCertificate } from '@/lib/graduation/certificates/commands/reissue-certificate'
import { revokeCertificate } from '@/lib/graduation/certificates/commands/revoke-certificate'
import { findCertificate } from '@/lib/graduation/certificates/queries/find-certificate'
import { findIssue, findNextNumbers } from '@/lib/graduation/certificates/queries/find-issue'
import { listClassCertificates, listMyCertificates, listRegister } from '@/lib/graduation/certificates/queries/list-register'
import { exportGraduation } from '@/lib/graduation/council/commands/export-graduation'
import { recordGraduationCouncil } from '@/lib/graduation/council/commands/record-graduation-council'
import { findGraduationCouncil, listLastGraduationMembers } from '@/lib/graduation/council/queries/find-graduation-council'
import { decideGraduation } from '@/lib/graduation/decision/commands/decide-graduation'
import { findKnownFacts } from '@/lib/graduation/review/queries/find-known-facts'
import { findReview } from '@/lib/graduation/review/queries/find-review'
import { liftTraineeDecision } from '@/lib/graduation/trainees/commands/lift-trainee-decision'
import { recordTraineeDecision } from '@/lib/graduation/trainees/commands/record-trainee-decision'
import { findTraineeDecision, listTraineeDecisions } from '@/lib/graduation/trainees/queries/list-trainee-decisions'
import { addDays, dateOf, dayAt } from '@/lib/time'
import type { Cohort } from './factories'
import { decisionOn, makeCertificate, sittingOn } from './graduation'
import { members } from './permission-council'

const now = new Date()
const today = dayAt(now)
type Id = { id: string }

/** Three sittings of the class that runs: decided on, waiting, and one whose decision recognised its trainee. */
export async function graduationWorld({ id: cohortId, schoolId }: Cohort, trainee: Id, { accountId }: { accountId: string }) {
  const sit = (ago: number): Promise<Id> => db.graduationCouncil.create({
    data: {
      schoolId, cohortId, heldOn: dateOf(addDays(today, -ago)), place: 'Phòng họp', recordNumber: `${ago}/BB-TrCT`, recordedAt: now, members: { create: members.map((member, position) => ({ ...member, position })) },
      entries: { create: { traineeId: trainee.id, position: 0, result: 'RECOGNISED', facts: {}, conditions: [{ code: 'MARKS', outcome: 'UNKNOWN', values: {}, source: '', verified: false }], unmet: 0, unknown: 1, seen: 'bảng điểm' } },
    },
    select: { id: true },
  })
  const graduationCouncil = await sit(6)
  const waitingCouncil = await sit(2)
  const graduationDecision = await db.graduationDecision.create({
    data: { schoolId, cohortId, councilId: graduationCouncil.id, number: '9/QĐ-TrCT', decidedOn: dateOf(addDays(today, -5)), signatory: 'A', signatoryTitle: 'Hiệu trưởng', completedOn: dateOf(addDays(today, -5)), recordedAt: now, recordedBy: accountId }, select: { id: true },
  })
  const certificate = await makeCertificate({ id: trainee.id, cohortId, schoolId }, { serial: 'TC 0000001', number: 1, issuedOn: addDays(today, -4) })
  const decide = (kind: string, number: string) => db.traineeDecision.create({
    data: { schoolId, cohortId, traineeId: trainee.id, kind, number, decidedOn: dateOf(addDays(today, -9)), startsOn: dateOf(addDays(today, -9)), endsOn: kind === 'DEFERRAL' ? dateOf(addDays(today, -8)) : null, reason: 'Khiển trách', recordedAt: now, recordedBy: accountId }, select: { id: true },
  })
  return { graduationCouncil, waitingCouncil, graduationDecision, certificate, discipline: await decide('DISCIPLINE', '3/QĐ-TrCT'), deferral: await decide('DEFERRAL', '4/QĐ-TrCT') }
}
type World = Awaited<ReturnType<typeof graduationWorld>> & { running: Cohort; trainee: Id }

// Refused after the question who asks: nothing of it changes the world.
const ahead = addDays(today, 2)
const signed = { signatory: 'A', signatoryTitle: 'Hiệu trưởng' }

/** By the name of the command or query. */
export const graduationAttempts: Readonly<Record<string, (actor: Actor, world: World) => Promise<unknown>>> = {
  findReview: (actor, { running }) => findReview(actor, running.id, now),
  findKnownFacts: (actor, { running }) => findKnownFacts(actor, running.id, now),
  findGraduationCouncil: (actor, { running, graduationCouncil }) => findGraduationCouncil(actor, { cohortId: running.id, id: graduationCouncil.id }),
  listLastGraduationMembers: (actor) => listLastGraduationMembers(actor),
  exportGraduation: (actor, { running, graduationCouncil }) => exportGraduation(actor, { cohortId: running.id, id: graduationCouncil.id, paper: 'record' }),
  recordGraduationCouncil: (actor, { running, trainee }) => recordGraduationCouncil(actor, sittingOn(running.id, ahead, [trainee.id]), now),
  decideGraduation: (actor, { running }) => decideGraduation(actor, { cohortId: running.id, decision: decisionOn(ahead) }, now),
  listRegister: (actor) => listRegister(actor, { limit: 10 }),
  listClassCertificates: (actor, { running }) => listClassCertificates(actor, running.id),
  listMyCertificates: (actor) => listMyCertificates(actor),
  findCertificate: (actor, { certificate }) => findCertificate(actor, certificate.id),
  findNextNumbers: (actor) => findNextNumbers(actor, 'DIPLOMA', now),
  findIssue: (actor, { running }) => findIssue(actor, running.id, now),
  checkCertificate: (actor, { certificate }) => checkCertificate(actor, { code: certificate.code, address: '192.0.2.7' }),
  printCertificate: (actor, { certificate }) => printCertificate(actor, { id: certificate.id, origin: 'https://truong.example' }),
  printClass: (actor, { running }) => printClass(actor, { cohortId: running.id, what: 'sheets', origin: 'https://truong.example' }, now),
  exportRegister: (actor) => exportRegister(actor, { reason: 'Đối chiếu sổ' }),
  issueCertificates: (actor, { running, trainee }) => issueCertificates(actor, { cohortId: running.id, issuedOn: ahead, firstRegisterNumber: 5, ...signed, serials: [{ traineeId: trainee.id, serialNumber: 'TC 9' }] }, now),
  revokeCertificate: (actor, { certificate }) => revokeCertificate(actor, { id: certificate.id, number: '1/QĐ-TrCT', revokedOn: ahead, reason: 'Cấp sai' }, now),
  reissueCertificate: (actor, { certificate }) => reissueCertificate(actor, { id: certificate.id, serialNumber: 'TC 8', registerNumber: 8, issuedOn: ahead, ...signed, number: '1/QĐ-TrCT', decidedOn: today, reason: 'Mất' }, now),
  listTraineeDecisions: (actor, { trainee }) => listTraineeDecisions(actor, { traineeId: trainee.id }),
  findTraineeDecision: (actor, { discipline }) => findTraineeDecision(actor, discipline.id),
  recordTraineeDecision: (actor, { trainee }) => recordTraineeDecision(actor, { traineeId: trainee.id, kind: 'DISCIPLINE', number: '7/QĐ-TrCT', decidedOn: ahead, startsOn: ahead, reason: 'Cảnh cáo' }, now),
  liftTraineeDecision: (actor, { discipline }) => liftTraineeDecision(actor, { id: discipline.id, number: '8/QĐ-TrCT', liftedOn: addDays(today, 9), reason: 'Tiến bộ' }, now),
}
