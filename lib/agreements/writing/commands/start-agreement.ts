import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { transaction } from '../../../db/transaction'
import { recordEvent } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { addDays, dateOf, dayAt } from '../../../time'
import { mayWriteAgreements } from '../policy'
import { templateContent } from '../rules/template'
import type { AgreementStart } from '../schema'
import { liveAgencies, writeParts } from '../steps/content'
import { readContentOf } from '../steps/heirs'
import { lockAgreement } from '../steps/lock-version'

export type StartError = 'not_allowed' | 'dates_reversed'
type Made = { id: string; number: number }

/** Starts an agreement from the template: a draft with the twelve stages, the usual clauses and promises. */
export async function startAgreement(actor: Actor, { title, validFrom, validTo }: AgreementStart, now: Date): Promise<Result<Made, StartError>> {
  if (!mayWriteAgreements(actor)) return fail('not_allowed')
  if (validTo < validFrom) return fail('dates_reversed', { field: 'validTo' })
  const [{ name }, agencies] = await Promise.all([
    db.school.findUniqueOrThrow({ where: { id: actor.schoolId }, select: { name: true } }), liveAgencies(actor.provinceId, dayAt(now)),
  ])
  const content = templateContent({ validFrom, validTo, school: name, members: agencies.map(({ id }) => id) })
  return transaction<Made, StartError>(async (tx) => {
    const { id } = await tx.agreement.create({ data: { schoolId: actor.schoolId, provinceId: actor.provinceId, title }, select: { id: true } })
    const { reviewMonth, legalBasis } = content
    const version = await tx.agreementVersion.create({
      data: { agreementId: id, number: 1, status: 'DRAFT', validFrom: dateOf(validFrom), validTo: dateOf(validTo), reviewMonth, legalBasis }, select: { id: true },
    })
    await writeParts(tx, version.id, content)
    await recordEvent(tx, actor, { type: 'agreement.drafted', agreementId: id, schoolId: actor.schoolId, data: { version: 1 } })
    return ok({ id, number: 1 })
  })
}

export type AmendError = 'not_allowed' | 'agreement_not_found' | 'version_not_found' | 'version_under_way'

/**
 * Starts the next version from an earlier one (`number`): a draft that says the same, whose promises keep their keys. It begins the day after
 * the one in force would end, or tomorrow if that has ended; its writer sets the period. One version at a time is under way.
 */
export async function amendAgreement(actor: Actor, { agreementId, number }: { agreementId: string; number: number }, now: Date): Promise<Result<Made, AmendError>> {
  if (!mayWriteAgreements(actor)) return fail('not_allowed')
  return transaction<Made, AmendError, 'version_under_way'>(async (tx) => {
    const agreement = await lockAgreement(tx, actor, agreementId)
    if (!agreement) return fail('agreement_not_found')
    const from = agreement.versions.find((version) => version.number === number)
    if (!from) return fail('version_not_found')
    if (agreement.versions.some(({ status }) => ['DRAFT', 'PROPOSED', 'SIGNED'].includes(status))) return fail('version_under_way')
    const content = await readContentOf(tx, from.id, dayAt(now))
    const next = Math.max(...agreement.versions.map((version) => version.number)) + 1
    const tomorrow = addDays(dayAt(now), 1)
    const begins = from.status === 'WITHDRAWN' ? from.from : tomorrow
    const ends = from.to > begins ? from.to : addDays(begins, 365)
    const version = await tx.agreementVersion.create({
      data: { agreementId, number: next, status: 'DRAFT', validFrom: dateOf(begins), validTo: dateOf(ends), reviewMonth: content.reviewMonth, legalBasis: content.legalBasis }, select: { id: true },
    })
    await writeParts(tx, version.id, content)
    await recordEvent(tx, actor, { type: 'agreement.drafted', agreementId, schoolId: agreement.schoolId, data: { version: next, from: number } })
    return ok({ id: agreementId, number: next })
  }, { agreement_one_under_way: 'version_under_way' })
}
