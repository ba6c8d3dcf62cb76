// An agreement between a school, agencies and the province, with obligations of every kind.
import { db } from '@/lib/db/client'
import { addDays, dateOf } from '@/lib/time'
import { today, type Agency, type Cohort, type School } from './factories'

export type Duty = {
  party: 'school' | 'agency' | 'sending' | 'province'; due: number; agency?: Agency; closedBy?: string; cohort?: Cohort; evidence?: string; stage?: string
}
type AgreementWish = { party: Agency; members: readonly Agency[]; duties?: readonly Duty[]; status?: string }

export type Agreement = { id: string; versionId: string; parties: Record<Duty['party'], string>; obligations: readonly string[] }

/** `due`: days from today. A duty without an agency is its party's. */
export async function makeAgreement(school: School, { party, members, duties = [], status = 'IN_FORCE' }: AgreementWish): Promise<Agreement> {
  const agreement = await db.agreement.create({ data: { schoolId: school.id, provinceId: school.provinceId, title: 'Quy chế phối hợp thử' }, select: { id: true } })
  const version = await db.agreementVersion.create({
    data: {
      agreementId: agreement.id, number: 1, status, documentNumber: '05-QC/TU', signedOn: dateOf('2025-12-20'), validFrom: dateOf('2026-01-01'),
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
  const obligations: string[] = []
  for (const duty of duties) obligations.push(await addDuty(version.id, parties, duty))
  return { id: agreement.id, versionId: version.id, parties, obligations }
}

async function addDuty(versionId: string, parties: Agreement['parties'], duty: Duty): Promise<string> {
  const { id } = await db.obligation.create({
    data: {
      versionId, stageCode: duty.stage ?? 'ENROLMENT', partyId: parties[duty.party], agencyId: duty.agency?.id ?? null, cohortId: duty.cohort?.id ?? null,
      title: 'Nhiệm vụ thử', clause: 3, dueOn: dateOf(addDays(today, duty.due)), closedBy: duty.closedBy ?? 'DOCUMENT',
      evidenceNumber: duty.evidence ?? null, evidenceOn: duty.evidence ? dateOf(today) : null,
    },
    select: { id: true },
  })
  return id
}
