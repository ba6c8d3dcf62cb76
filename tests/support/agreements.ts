// An agreement between a school, agencies and the province, with obligations of every kind.
import { db } from '@/lib/db/client'
import { addDays, dateOf } from '@/lib/time'
import { today, type Agency, type Cohort, type School } from './factories'

export type Duty = {
  party: 'school' | 'agency' | 'sending' | 'province'; due: number; agency?: Agency; closedBy?: string; cohort?: Cohort; evidence?: string; stage?: string; period?: string
}
type AgreementWish = { party: Agency; members: readonly Agency[]; duties?: readonly Duty[]; status?: string }

export type Agreement = { id: string; versionId: string; parties: Record<Duty['party'], string>; obligations: readonly string[] }

/** `due`: days from today. A duty without an agency is its party's. */
export async function makeAgreement(school: School, { party, members, duties = [], status = 'IN_FORCE' }: AgreementWish): Promise<Agreement> {
  const agreement = await db.agreement.create({ data: { schoolId: school.id, provinceId: school.provinceId, title: 'Quy chế phối hợp thử' }, select: { id: true } })
  const version = await db.agreementVersion.create({
    data: {
      agreementId: agreement.id, number: 1, status: 'DRAFT', validFrom: dateOf('2026-01-01'),
      validTo: dateOf('2030-12-31'), reviewMonth: 12, legalBasis: [], clauses: { create: [{ position: 1, title: 'Phạm vi', text: 'Việc phối hợp.' }] },
    },
    select: { id: true },
  })
  const add = (position: number, kind: string, label: string, more: { agencyId?: string } = {}) =>
    db.agreementParty.create({ data: { versionId: version.id, position, kind, label, ...more }, select: { id: true } })
  const made = {
    school: await add(1, 'SCHOOL', 'Trường'), agency: await add(2, 'AGENCY', 'Ban Tổ chức', { agencyId: party.id }),
    sending: await add(3, 'SENDING_AGENCIES', 'Cơ quan cử'), province: await add(4, 'PROVINCE', 'Tỉnh ủy'),
  }
  for (const { id } of members) await db.agreementMember.create({ data: { partyId: made.sending.id, agencyId: id }, select: { agencyId: true } })
  const parties = { school: made.school.id, agency: made.agency.id, sending: made.sending.id, province: made.province.id }
  for (const [key, role] of [['school', 'LEAD'], ['agency', 'APPROVE'], ['sending', 'COOPERATE']] as const) {
    await db.agreementCell.create({ data: { versionId: version.id, stageCode: 'ENROLMENT', partyId: parties[key], role }, select: { role: true } })
  }
  await enactVersion(version.id, status)
  const obligations: string[] = []
  for (const duty of duties) obligations.push(await addDuty(version.id, parties, duty))
  return { id: agreement.id, versionId: version.id, parties, obligations }
}

/** A draft as it is once it was put to the parties, signed by all and numbered: the way of every version, so the guards let it go. */
export async function enactVersion(versionId: string, status: string, paper = { number: '05-QC/TU', on: '2025-12-20' }): Promise<void> {
  if (status === 'DRAFT') return
  const become = (next: string, more: { documentNumber?: string; signedOn?: Date } = {}) => db.agreementVersion.update({ where: { id: versionId }, data: { status: next, ...more }, select: { id: true } })
  await become('PROPOSED', { documentNumber: paper.number, signedOn: dateOf(paper.on) })
  if (status === 'PROPOSED' || status === 'WITHDRAWN') {
    if (status === 'WITHDRAWN') await become(status)
    return
  }
  await db.agreementParty.updateMany({ where: { versionId }, data: { signedBy: 'Nguyễn Văn Ký', signedPost: 'Thủ trưởng', signedOn: dateOf(paper.on), signedDocument: paper.number } })
  await become('SIGNED')
  if (status !== 'SIGNED') await become('IN_FORCE')
  if (status !== 'SIGNED' && status !== 'IN_FORCE') await become(status)
}

async function addDuty(versionId: string, parties: Agreement['parties'], duty: Duty): Promise<string> {
  const { id } = await db.obligation.create({
    data: {
      versionId, stageCode: duty.stage ?? 'ENROLMENT', partyId: parties[duty.party], agencyId: duty.agency?.id ?? null, cohortId: duty.cohort?.id ?? null,
      title: 'Nhiệm vụ thử', clause: 3, dueOn: dateOf(addDays(today, duty.due)), closedBy: duty.closedBy ?? 'DOCUMENT', period: duty.period ?? null,
      evidenceNumber: duty.evidence ?? null, evidenceOn: duty.evidence ? dateOf(today) : null,
    },
    select: { id: true },
  })
  return id
}
