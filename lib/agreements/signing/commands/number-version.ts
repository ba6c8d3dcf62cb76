import 'server-only'
import type { Actor } from '../../../access/actor'
import { transaction } from '../../../db/transaction'
import { recordEvent } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { dateOf, dayAt, dayOf } from '../../../time'
import { mayWriteAgreements } from '../../writing/policy'
import { lockAgreement } from '../../writing/steps/lock-version'
import { isToBegin } from '../rules/calendar'
import { bringIntoForce } from '../steps/bring-into-force'

export type NumberError = 'not_allowed' | 'agreement_not_found' | 'version_not_found' | 'not_signed' | 'already_numbered' | 'date_in_future' | 'numbered_before_signed' | 'period_over'
type Numbered = { id: string; number: number; inForce: boolean }

/** Enters number and day of the signed paper. From its first day on the version is in force: at once if that has come, by the job otherwise. */
export async function numberVersion(
  actor: Actor, { agreementId, number, document, on }: { agreementId: string; number: number; document: string; on: string }, now: Date,
): Promise<Result<Numbered, NumberError>> {
  if (!mayWriteAgreements(actor)) return fail('not_allowed')
  return transaction<Numbered, NumberError>(async (tx) => {
    const agreement = await lockAgreement(tx, actor, agreementId)
    if (!agreement) return fail('agreement_not_found')
    const version = agreement.versions.find((one) => one.number === number)
    if (!version) return fail('version_not_found')
    if (version.status !== 'SIGNED') return fail('not_signed')
    if (version.documentNumber !== null) return fail('already_numbered')
    const today = dayAt(now)
    if (on > today) return fail('date_in_future', { field: 'on' })
    if (version.to < today) return fail('period_over')
    const last = await tx.agreementParty.aggregate({ where: { versionId: version.id }, _max: { signedOn: true } })
    if (last._max.signedOn && on < dayOf(last._max.signedOn)) return fail('numbered_before_signed', { field: 'on' })
    await tx.agreementVersion.update({ where: { id: version.id }, data: { documentNumber: document, signedOn: dateOf(on) }, select: { id: true } })
    await recordEvent(tx, actor, { type: 'agreement.numbered', agreementId, schoolId: agreement.schoolId, data: { version: number, number: document, on } })
    const inForce = isToBegin(version, today)
    if (inForce) await bringIntoForce(tx, actor, agreement, { ...version, documentNumber: document }, today)
    return ok({ id: agreementId, number, inForce })
  })
}
