import 'server-only'
import type { Actor } from '../../../access/actor'
import type { Tx } from '../../../db/client'
import { transaction } from '../../../db/transaction'
import { recordEvent } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { dateOf, dayAt, dayOf, type Day } from '../../../time'
import { mayWriteAgreements } from '../policy'
import { contentFault, keyOf, leavingInDebt, periodFault, unfinished, type ContentFault, type OpenDuty } from '../rules/content'
import type { PartyContent, VersionContent } from '../schema'
import { readContent, refusedFor, stageCodes, writeParts } from '../steps/content'
import { readContentOf, readKeys } from '../steps/heirs'
import { lockDraft } from '../steps/lock-draft'
import { lockAgreement, type LockedAgreement } from '../steps/lock-version'

type Moved = { id: string; number: number }
export type ProposeError =
  | 'not_allowed' | 'agreement_not_found' | 'not_a_draft' | 'changed_meanwhile' | 'wrong_state' | 'period_over' | 'periods_overlap' | 'lead_missing' | 'party_idle' | 'party_in_debt' | ContentFault

/** Puts the draft, as it was read, to the parties: from now on what it says stays, and they comment and sign. */
export async function proposeVersion(actor: Actor, { agreementId, number, revision }: { agreementId: string; number: number; revision: number }, now: Date): Promise<Result<Moved, ProposeError>> {
  if (!mayWriteAgreements(actor)) return fail('not_allowed')
  return transaction<Moved, ProposeError>(async (tx) => {
    const found = await lockDraft(tx, actor, agreementId, revision)
    if (!found.ok) return found
    const { agreement, draft } = found.value
    if (draft.number !== number) return fail('wrong_state', { status: draft.status })
    const content = await readContent(tx, draft.id)
    const stages = await stageCodes(tx)
    const fault = contentFault(content, new Set(stages)) ?? unfinished(content, stages)
    if (fault) return refusedFor(tx, fault)
    const period = periodFault({ from: content.validFrom, to: content.validTo }, agreement.versions.filter(({ id }) => id !== draft.id), dayAt(now))
    if (period) return fail(period.error, { field: 'validFrom', number: period.number })
    const [leaving] = await findLeaving(tx, agreement, content, dayAt(now))
    if (leaving) return fail('party_in_debt', { party: leaving.label ?? await nameOf(tx, leaving.party, dayAt(now)), count: leaving.open })
    await tx.agreementVersion.update({ where: { id: draft.id }, data: { status: 'PROPOSED', proposedAt: now }, select: { id: true } })
    await recordEvent(tx, actor, { type: 'agreement.proposed', agreementId, schoolId: agreement.schoolId, data: { version: number } })
    return ok({ id: agreementId, number })
  })
}

async function nameOf(tx: Tx, agencyId: string, today: Day): Promise<string> {
  const [row] = await tx.$queryRaw<{ name: string }[]>`select coalesce(agency_name_on(a.id, ${dateOf(today)}::date), a.code) as name from agency a where a.id = ${agencyId}::uuid`
  return row?.name ?? ''
}

/** Parties of the version in force, and agencies bound together, that leave while they owe something. */
async function findLeaving(tx: Tx, agreement: LockedAgreement, content: VersionContent, today: Day) {
  const inForce = agreement.versions.find(({ status }) => status === 'IN_FORCE')
  if (!inForce) return []
  const before = await readContentOf(tx, inForce.id, today)
  const [open, keyNow] = [await readOpenDuties(tx, inForce.id), await readKeys(tx, inForce.id, today)]
  return leavingInDebt(before.parties, content.parties, open.map((duty) => ({ ...duty, party: keyNow(duty.party), agencyId: duty.agencyId === null ? null : keyNow(duty.agencyId) })), content.validFrom)
}

async function readOpenDuties(tx: Tx, versionId: string): Promise<OpenDuty[]> {
  const rows = await tx.$queryRaw<{ kind: PartyContent['kind']; partyAgencyId: string | null; agencyId: string | null; dueOn: Date; title: string }[]>`
    select p.kind, p.agency_id as "partyAgencyId", coalesce(o.agency_id, p.agency_id) as "agencyId", o.due_on as "dueOn", o.title from obligation o
    join obligation_state s on s.id = o.id join agreement_party p on p.id = o.party_id where o.version_id = ${versionId}::uuid and (s.open or s.waits)`
  return rows.map(({ dueOn, title, kind, partyAgencyId, agencyId }) => ({ party: keyOf({ kind, agencyId: partyAgencyId }), agencyId, dueOn: dayOf(dueOn), title }))
}

export type WithdrawError = 'not_allowed' | 'agreement_not_found' | 'version_not_found' | 'wrong_state'

/**
 * Takes a version back that was put to the parties and is not yet in force; what they said to it stays. `further`: it is written anew, as a
 * draft under the next number that says the same.
 */
export async function withdrawVersion(
  actor: Actor, { agreementId, number, further }: { agreementId: string; number: number; further: boolean }, now: Date,
): Promise<Result<Moved, WithdrawError>> {
  if (!mayWriteAgreements(actor)) return fail('not_allowed')
  return transaction<Moved, WithdrawError>(async (tx) => {
    const agreement = await lockAgreement(tx, actor, agreementId)
    if (!agreement) return fail('agreement_not_found')
    const version = agreement.versions.find((one) => one.number === number)
    if (!version) return fail('version_not_found')
    if (version.status !== 'PROPOSED' && version.status !== 'SIGNED') return fail('wrong_state', { status: version.status })
    await tx.agreementVersion.update({ where: { id: version.id }, data: { status: 'WITHDRAWN' }, select: { id: true } })
    await recordEvent(tx, actor, { type: 'agreement.withdrawn', agreementId, schoolId: agreement.schoolId, data: { version: number } })
    if (!further) return ok({ id: agreementId, number })
    const next = Math.max(...agreement.versions.map((one) => one.number)) + 1
    const content = await readContentOf(tx, version.id, dayAt(now))
    const draft = await tx.agreementVersion.create({
      data: {
        agreementId, number: next, status: 'DRAFT', validFrom: dateOf(content.validFrom), validTo: dateOf(content.validTo), reviewMonth: content.reviewMonth, legalBasis: content.legalBasis,
      }, select: { id: true },
    })
    await writeParts(tx, draft.id, content)
    await recordEvent(tx, actor, { type: 'agreement.drafted', agreementId, schoolId: agreement.schoolId, data: { version: next, from: number } })
    return ok({ id: agreementId, number: next })
  })
}
