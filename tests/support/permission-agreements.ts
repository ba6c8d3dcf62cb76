// What the permission matrix asks of agreements that are written and signed. One is in force, with the first agency as a party; another one is put to the same parties.
import type { Actor } from '@/lib/access/actor'
import { attachAgreementScan } from '@/lib/agreements/signing/commands/attach-scan'
import { numberVersion } from '@/lib/agreements/signing/commands/number-version'
import { signVersion } from '@/lib/agreements/signing/commands/sign-version'
import { findAgreementPaper } from '@/lib/agreements/signing/queries/find-paper'
import { listOverlapping } from '@/lib/agreements/signing/queries/list-overlapping'
import { openAgreementScan } from '@/lib/agreements/signing/queries/open-scan'
import { answerComment, commentOnVersion } from '@/lib/agreements/writing/commands/comment'
import { discardAgreementDraft, editAgreementDraft } from '@/lib/agreements/writing/commands/edit-draft'
import { proposeVersion, withdrawVersion } from '@/lib/agreements/writing/commands/propose-version'
import { amendAgreement, startAgreement } from '@/lib/agreements/writing/commands/start-agreement'
import { findDifference } from '@/lib/agreements/writing/queries/find-difference'
import { findAgreementDraft, listPartyChoices } from '@/lib/agreements/writing/queries/find-draft'
import { listComments } from '@/lib/agreements/writing/queries/list-comments'
import { listAgreementHistory } from '@/lib/agreements/writing/queries/list-history'
import { db } from '@/lib/db/client'
import { addDays, dateOf, dayAt } from '@/lib/time'
import { enactVersion } from './agreements'
import { pdf } from './dossier'
import { at, type PermissionWorld } from './permission-world'

type Attempt = (actor: Actor, world: PermissionWorld) => Promise<unknown>
const tomorrow = addDays(dayAt(at), 1)

export type Proposal = { id: string; agencyParty: string; comment: string }
const proposals = new WeakMap<PermissionWorld, Promise<Proposal>>()

/** An agreement of the same school that is put to the same agency, the province and the school, with a comment. */
export function proposalOf(world: PermissionWorld): Promise<Proposal> {
  const made = proposals.get(world) ?? makeProposal(world)
  proposals.set(world, made)
  return made
}

async function makeProposal({ school, agency, headAccount }: PermissionWorld): Promise<Proposal> {
  const { id } = await db.agreement.create({ data: { schoolId: school.id, provinceId: school.provinceId, title: 'Quy chế đang lấy ý kiến' }, select: { id: true } })
  const version = await db.agreementVersion.create({
    data: {
      agreementId: id, number: 1, status: 'DRAFT', reviewMonth: 12, validFrom: dateOf(tomorrow), validTo: dateOf(addDays(tomorrow, 300)), legalBasis: [],
      clauses: { create: { position: 1, title: 'Phạm vi', text: 'Việc phối hợp.' } },
      parties: { create: [{ position: 1, kind: 'SCHOOL', label: 'Trường' }, { position: 2, kind: 'AGENCY', agencyId: agency.id, label: 'Cơ quan' }, { position: 3, kind: 'PROVINCE', label: 'Tỉnh ủy' }] },
    },
    select: { id: true, parties: { select: { id: true, kind: true } } },
  })
  await enactVersion(version.id, 'PROPOSED')
  const party = version.parties.find(({ kind }) => kind === 'AGENCY')?.id ?? ''
  const comment = await db.agreementComment.create({ data: { versionId: version.id, partyId: party, agencyId: agency.id, part: 'WHOLE', text: 'Nhất trí', accountId: headAccount, writtenAt: at }, select: { id: true } })
  return { id, agencyParty: party, comment: comment.id }
}

export const signatureOf = ({ agencyParty }: Proposal) => ({ number: 1, partyId: agencyParty, name: 'Nguyễn Văn Ký', post: 'Trưởng ban', document: '1-CV/TU', on: tomorrow })
const named = { number: 1, revision: 99 }

export const agreementAttempts: Readonly<Record<string, Attempt>> = {
  amendAgreement: (actor, { agreement }) => amendAgreement(actor, { agreementId: agreement.id, number: 1 }, at),
  findAgreementDraft: (actor, { agreement }) => findAgreementDraft(actor, agreement.id),
  listPartyChoices: (actor) => listPartyChoices(actor, at),
  findDifference: (actor, { agreement }) => findDifference(actor, { agreementId: agreement.id, from: 1, to: 2 }),
  // Let in, and told that the days are reversed.
  startAgreement: (actor) => startAgreement(actor, { title: 'A', validFrom: tomorrow, validTo: dayAt(at) }, at),
  editAgreementDraft: (actor, { agreement }) => editAgreementDraft(actor, { agreementId: agreement.id, revision: 99, content: {} }),
  discardAgreementDraft: (actor, { agreement }) => discardAgreementDraft(actor, { agreementId: agreement.id, revision: 99 }),
  proposeVersion: (actor, { agreement }) => proposeVersion(actor, { agreementId: agreement.id, ...named }, at),
  withdrawVersion: (actor, { agreement }) => withdrawVersion(actor, { agreementId: agreement.id, number: 1, further: false }, new Date()),
  listComments: async (actor, world) => listComments(actor, { agreementId: (await proposalOf(world)).id, number: 1 }),
  commentOnVersion: async (actor, world) => commentOnVersion(actor, { agreementId: (await proposalOf(world)).id, number: 1, part: 'WHOLE', clause: null, text: 'Nhất trí' }, at),
  answerComment: async (actor, world) => answerComment(actor, { commentId: (await proposalOf(world)).comment, answer: 'Ghi nhận' }, at),
  // Let in, and told that the day is still to come.
  signVersion: async (actor, world) => {
    const proposal = await proposalOf(world)
    return signVersion(actor, { agreementId: proposal.id, ...signatureOf(proposal) }, at)
  },
  numberVersion: (actor, { agreement }) => numberVersion(actor, { agreementId: agreement.id, number: 1, document: '1-QC/TU', on: dayAt(at) }, at),
  attachAgreementScan: (actor, { agreement }) => attachAgreementScan(actor, { agreementId: agreement.id, number: 1, file: { name: 'a.pdf', bytes: pdf() } }, at),
  openAgreementScan: (actor, { agreement }) => openAgreementScan(actor, { agreementId: agreement.id, number: 1 }),
  findAgreementPaper: (actor, { agreement }) => findAgreementPaper(actor, { agreementId: agreement.id, number: 1 }),
  listOverlapping: async (actor, world) => listOverlapping(actor, { agreementId: (await proposalOf(world)).id, number: 1 }),
  listAgreementHistory: (actor, { agreement }) => listAgreementHistory(actor, agreement.id),
}

const content = {
  validFrom: tomorrow, validTo: tomorrow, reviewMonth: 12, legalBasis: [], clauses: [{ title: 'A', text: 'A' }], cells: [], commitments: [],
  parties: [{ kind: 'SCHOOL', label: 'A' }, { kind: 'PROVINCE', label: 'B' }],
}
export const draftBody = { revision: 99, content }
