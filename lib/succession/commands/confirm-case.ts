import 'server-only'
import { v7 as uuid } from 'uuid'
import type { Actor, ProvinceActor, SchoolActor } from '../../access/actor'
import type { Move } from '../../agencies/schema'
import type { Tx } from '../../db/client'
import { transaction } from '../../db/transaction'
import { expireBefore, lockOpenCohorts } from '../../enrolment/handover'
import { recordEvents, type DomainEvent } from '../../events/record'
import { fail, ok, type Result } from '../../result'
import { searchKey } from '../../text'
import { addDays, dateOf, dayAt } from '../../time'
import { mayDecideSuccession } from '../policy'
import { changesSince, seenOf, totalsOf } from '../rules/allot'
import { dayHasCome, type StartError } from '../rules/start'
import { checkStart, heirsOf, lockAgencies, readCase, review, type Case } from '../handover/case'
import { fingerprintOf, handOver, lockOpen, totalsAfter } from '../handover/inventory'
import { endOn } from '../steps/end'
import { writeName } from '../steps/name'

export type ConfirmError = 'not_allowed' | 'case_not_found' | 'agency_not_found' | 'day_not_come' | 'not_reviewed' | 'changed_meanwhile' | 'not_kept_whole' | 'data_changed' | 'not_allotted' | 'same_decision' | 'code_taken' | StartError
type Confirmed = { id: string; handed: number }

/**
 * Carries a case out as it was seen (`fingerprint`: that save, those choices, what was open by then), in one transaction; pressing twice does it once. Locks: the classes of the province by ascending id, then the
 * agencies by ascending id, which everybody shares who writes for one; what is read after that stays true until the end.
 */
export async function confirmCase(actor: Actor, { caseId, fingerprint }: { caseId: string; fingerprint: string }, now: Date): Promise<Result<Confirmed, ConfirmError>> {
  if (!mayDecideSuccession(actor)) return fail('not_allowed')
  return transaction<Confirmed, ConfirmError, 'same_decision' | 'circular' | 'code_taken' | 'agency_ended_before' | 'not_kept_whole' | 'changed_meanwhile'>(async (tx) => {
    const one = await readCase(tx, actor, caseId, true)
    if (!one) return fail('case_not_found')
    if (one.status === 'DONE') return ok({ id: caseId, handed: await tx.agencyHandover.count({ where: { caseId } }) })
    if (!dayHasCome(one.happenedOn, dayAt(now))) return fail('day_not_come', { on: one.happenedOn })
    return carryOut(tx, actor, one, fingerprint, now)
  }, { succession_decided_once: 'same_decision', agency_succession_once: 'same_decision', agency_succession_not_circular: 'circular', agency_code_once_per_province: 'code_taken', agency_succession_whole_once: 'agency_ended_before', succession_case_keeps_totals: 'not_kept_whole', obligation_once: 'not_kept_whole', agency_parent_not_circular: 'changed_meanwhile' }, { timeout: 60_000 })
}

async function carryOut(tx: Tx, actor: ProvinceActor | SchoolActor, one: Case, fingerprint: string, now: Date): Promise<Result<Confirmed, ConfirmError>> {
  const locked = await lockOpenCohorts(tx, actor.provinceId)
  const { from, to } = one.choices
  await lockAgencies(tx, [...from, ...to])
  await lockOpen(tx, [...from, ...to])
  const blocker = await checkStart(tx, actor, one, now)
  if (blocker) return fail(blocker)
  if (one.kind !== 'RENAME' && one.seen === null) return fail('not_reviewed')
  if (fingerprintOf({ revision: one.revision, allotment: one.choices.allotment, seen: one.seen ?? {} }) !== fingerprint) return fail('changed_meanwhile')
  const seen = await review(tx, one, now)
  const changes = changesSince(one.seen ?? {}, seenOf(seen.items))
  if (changes.came.length + changes.went.length > 0) return fail('data_changed', { came: changes.came.length, went: changes.went.length })
  await expireBefore(tx, locked, dayAt(now))
  const { items, ofHeirs, plan } = await review(tx, one, now)
  if (plan.missing.length + plan.errors.length > 0) return fail('not_allotted', { count: plan.missing.length + plan.errors.length })

  await makeHeirs(tx, one)
  await writeHandovers(tx, one, plan.moves)
  const terms = { caseId: one.id, by: actor, on: one.happenedOn, decisionNumber: one.decisionNumber, decidedOn: one.decidedOn, now }
  const before = totalsOf([...items, ...ofHeirs])
  await handOver(tx, terms, locked, plan.moves)
  // Who hands people on by a transfer keeps its duties.
  const heirs = one.kind === 'TRANSFER' ? [...from, ...heirsOf(one)] : heirsOf(one)
  const after = one.kind === 'RENAME' ? before : await totalsAfter(tx, [...items, ...ofHeirs], { ended: from, heirs }, { today: dayAt(now), now })
  await endAndSucceed(tx, one)
  await tx.successionCase.update({ where: { id: one.id }, data: { status: 'DONE', totals: { before, after }, doneAt: now, doneById: actor.accountId, changedAt: now }, select: { id: true } })
  const said = { kind: one.kind, decisionNumber: one.decisionNumber, happenedOn: one.happenedOn }
  await recordEvents(tx, actor, [...from, ...heirsOf(one)].map((agencyId): DomainEvent => ({ type: 'agency.succeeded', describedAgencyId: agencyId, agencyId, data: said })))
  return ok({ id: one.id, handed: plan.moves.length })
}

async function makeHeirs(tx: Tx, { choices, happenedOn, decisionNumber }: Case): Promise<void> {
  const first = await tx.agency.findUniqueOrThrow({ where: { id: choices.from[0] ?? '' }, select: { provinceId: true, endorsementRequired: true, parents: { where: { validTo: null }, select: { parentId: true, line: true } } } })
  for (const { id, code, kind, name, shortName } of choices.create) {
    const begins = dateOf(happenedOn)
    await tx.agency.create({
      data: {
        id, provinceId: first.provinceId, code, kind, validFrom: begins, endorsementRequired: first.endorsementRequired,
        names: { create: { name, shortName, searchName: searchKey(`${name} ${shortName}`), validFrom: begins, decisionNumber } },
        parents: { create: first.parents.filter(({ parentId }) => !choices.from.includes(parentId)).map((parent) => ({ ...parent, validFrom: begins })) },
      },
      select: { id: true },
    })
  }
}

const writeHandovers = (tx: Tx, { id: caseId }: Case, moves: readonly Move[]) => tx.agencyHandover.createMany({
  data: moves.map(({ kind, id, fromId, toId, seats }) => ({ id: uuid(), caseId, kind, subjectId: id, traineeId: kind === 'TRAINEE' ? id : null, fromId, toId, seats })),
})

/** Those that end do so on the day before. Who takes over all of an agency takes over its history too; who gets a part of it does not. */
async function endAndSucceed(tx: Tx, one: Case): Promise<void> {
  const { choices: { from, name, shortName }, kind, happenedOn, decisionNumber } = one
  if (kind === 'RENAME') return writeName(tx, from[0] ?? '', { name: name ?? '', shortName: shortName ?? name ?? '', from: happenedOn, decisionNumber })
  if (kind === 'TRANSFER') return
  const heirs = heirsOf(one)
  await tx.agencySuccession.createMany({
    data: from.flatMap((fromId) => heirs.map((toId) => ({ fromId, toId, kind: heirs.length > 1 ? 'SPLIT' : kind, happenedOn: dateOf(happenedOn), decisionNumber, caseId: one.id }))),
  })
  await endOn(tx, from, addDays(happenedOn, -1))
}
