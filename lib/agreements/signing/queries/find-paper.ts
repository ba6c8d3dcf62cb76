import 'server-only'
import type { Actor } from '../../../access/actor'
import { nameOn } from '../../../agencies/rules'
import { db } from '../../../db/client'
import { translatorFor } from '../../../i18n/sentence'
import { dateOf, dayAt, dayOrNull } from '../../../time'
import type { OfficialPaper } from '../../../web/official-paper'
import { agreementVersionsVisibleTo } from '../../policy'
import { mayReadDrafts } from '../../writing/policy'
import { contentOf, contentParts } from '../../writing/steps/content'
import { agreementPaper } from '../rules/paper'

/** A version that the actor sees, as the paper it is printed as; the one in force, else the newest, unless another is named. Null otherwise. */
export async function findAgreementPaper(actor: Actor, { agreementId, number }: { agreementId: string; number?: number | undefined }): Promise<{ name: string; paper: OfficialPaper } | null> {
  const heads = await db.agreementVersion.findMany({
    where: { AND: [{ agreementId, ...(number === undefined ? {} : { number }) }, agreementVersionsVisibleTo(actor)] }, orderBy: { number: 'desc' }, select: { id: true, status: true },
  })
  const head = heads.find(({ status }) => status === 'IN_FORCE') ?? heads[0]
  if (!head || (head.status === 'DRAFT' && !mayReadDrafts(actor))) return null
  const [version, signed, stages] = await Promise.all([
    db.agreementVersion.findUniqueOrThrow({ where: { id: head.id }, select: { number: true, documentNumber: true, signedOn: true, ...contentParts, agreement: { select: { title: true, schoolId: true } } } }),
    db.agreementParty.findMany({ where: { versionId: head.id }, orderBy: { position: 'asc' }, select: signatureParts }),
    db.stage.findMany({ orderBy: { position: 'asc' }, select: { code: true, nameVi: true } }),
  ])
  const { number: numbered, documentNumber, signedOn, agreement: { title, schoolId }, ...rows } = version
  const school = await db.school.findUniqueOrThrow({ where: { id: schoolId }, select: schoolParts })
  const paper = agreementPaper({
    school: { ...school, letterhead: school.letterhead === 'PARTY' ? 'PARTY' : 'STATE' }, title, number: documentNumber, on: dayOrNull(signedOn), version: numbered,
    draft: ['DRAFT', 'PROPOSED', 'WITHDRAWN'].includes(head.status), content: contentOf(rows), stages: stages.map(({ code, nameVi }) => ({ code, name: nameVi })),
    signatures: signed.map(({ kind, agencyId, label, signedBy, signedPost, signedOn: on, signedDocument, members }) => ({
      party: label, key: kind === 'AGENCY' ? (agencyId ?? '') : kind === 'PROVINCE' || kind === 'SENDING_AGENCIES' ? kind : 'SCHOOL', by: signedBy, post: signedPost, on: dayOrNull(on), document: signedDocument,
      members: members.map(({ agency }) => nameOn(agency.names, signedOn ?? dateOf(dayAt(new Date()))) ?? agency.code),
    })),
  }, translatorFor('vi'))
  return { name: `quy-che-phoi-hop-${documentNumber ?? `ban-${String(numbered)}`}`, paper }
}

const schoolParts = { name: true, parentLine: true, letterhead: true, place: true } as const
const signatureParts = {
  kind: true, agencyId: true, label: true, signedBy: true, signedPost: true, signedOn: true, signedDocument: true,
  members: { select: { agency: { select: { code: true, names: { select: { name: true, validFrom: true, validTo: true } } } } } },
} as const
