import 'server-only'
import { v7 as uuid } from 'uuid'
import type { Actor } from '../../access/actor'
import { transaction } from '../../db/transaction'
import { recordEvent } from '../../events/record'
import { fail, ok, type Result } from '../../result'
import { dateOf } from '../../time'
import { mayDecideSuccession } from '../policy'
import { seenOf } from '../rules/allot'
import type { StartError } from '../rules/start'
import { emptyAllotment, type Allotment, type Choices, type SuccessionStart } from '../schema'
import { checkStart, readCase, review } from '../handover/case'
import { fingerprintOf } from '../handover/inventory'

export type PrepareError = 'changed_meanwhile' | 'not_allowed' | 'case_not_found' | 'case_done' | 'agency_not_found' | 'code_taken' | StartError

/** Prepares a case: nothing of the agencies changes. It is kept and can be left and come back to. */
export async function startCase(actor: Actor, { kind, decisionNumber, decidedOn, happenedOn, ...input }: SuccessionStart, now: Date): Promise<Result<{ id: string }, PrepareError>> {
  if (!mayDecideSuccession(actor)) return fail('not_allowed')
  return transaction<{ id: string }, PrepareError>(async (tx) => {
    const choices: Choices = {
      from: input.from, to: input.to, create: input.create.map((one) => ({ ...one, id: uuid() })), name: input.name ?? null, shortName: input.shortName ?? null, allotment: emptyAllotment,
    }
    const blocker = await checkStart(tx, actor, { kind, decidedOn, happenedOn, choices }, now)
    if (blocker) return fail(blocker)
    const codes = choices.create.map(({ code }) => code)
    if (new Set(codes).size < codes.length || (await tx.agency.count({ where: { provinceId: actor.provinceId, code: { in: codes } } })) > 0) return fail('code_taken')
    const { id } = await tx.successionCase.create({
      data: {
        provinceId: actor.provinceId, kind, decisionNumber, decidedOn: dateOf(decidedOn), happenedOn: dateOf(happenedOn), subject: input.from.toSorted().join(' '), choices,
        accountId: actor.accountId, createdAt: now, changedAt: now,
      },
      select: { id: true },
    })
    const [first = ''] = input.from
    await recordEvent(tx, actor, { type: 'agency.case-opened', describedAgencyId: first, agencyId: first, data: { kind, decisionNumber } })
    return ok({ id })
  })
}

type Allotted = { id: string; fingerprint: string; revision: number; missing: number }

/**
 * Keeps where things go, and what was open when that was said. What is missing may be said later. `revision`: the save that was read; whoever
 * read an earlier one would take back what another said since.
 */
export async function allotCase(actor: Actor, { caseId, revision, allotment }: { caseId: string; revision: number; allotment: Allotment }, now: Date): Promise<Result<Allotted, PrepareError>> {
  if (!mayDecideSuccession(actor)) return fail('not_allowed')
  return transaction<Allotted, PrepareError>(async (tx) => {
    const one = await readCase(tx, actor, caseId, true)
    if (!one) return fail('case_not_found')
    if (one.status !== 'DRAFT') return fail('case_done')
    if (one.revision !== revision) return fail('changed_meanwhile')
    const choices = { ...one.choices, allotment }
    const { items, plan } = await review(tx, { ...one, choices }, now)
    const seen = seenOf(items)
    await tx.successionCase.update({ where: { id: caseId }, data: { choices, seen, revision: revision + 1, changedAt: now }, select: { id: true } })
    return ok({ id: caseId, fingerprint: fingerprintOf({ revision: revision + 1, allotment, seen }), revision: revision + 1, missing: plan.missing.length + plan.errors.length })
  })
}

/** Throws away what was only prepared. */
export async function discardCase(actor: Actor, caseId: string): Promise<Result<{ id: string }, PrepareError>> {
  if (!mayDecideSuccession(actor)) return fail('not_allowed')
  return transaction<{ id: string }, PrepareError>(async (tx) => {
    const one = await readCase(tx, actor, caseId, true)
    if (!one) return fail('case_not_found')
    if (one.status !== 'DRAFT') return fail('case_done')
    await tx.successionCase.delete({ where: { id: caseId }, select: { id: true } })
    return ok({ id: caseId })
  })
}
