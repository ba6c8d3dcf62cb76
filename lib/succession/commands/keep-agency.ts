import 'server-only'
import type { Actor, ProvinceActor, SchoolActor } from '../../access/actor'
import { hasCompleted } from '../../agencies/schema'
import type { Tx } from '../../db/client'
import { transaction } from '../../db/transaction'
import { recordEvent } from '../../events/record'
import { fail, ok, type Result } from '../../result'
import { searchKey } from '../../text'
import { addDays, dateOf, dayAt, dayOf, type Day } from '../../time'
import { mayDecideSuccession } from '../policy'
import { farthest } from '../rules/start'
import type { NewAgency } from '../schema'
import { listOpen } from '../handover/inventory'
import { endOn } from '../steps/end'
import { writeName } from '../steps/name'

type Done = { id: string }
export type KeepError = 'not_allowed' | 'agency_not_found' | 'code_taken' | 'day_too_far' | 'day_before_agency' | 'agency_ended_before' | 'parent_circular' | 'still_open' | 'day_not_come'

/** Adds an agency that comes after none. */
export async function addAgency(actor: Actor, { validFrom, code, kind, name, shortName }: NewAgency & { validFrom: Day }, now: Date): Promise<Result<Done, KeepError>> {
  if (!mayDecideSuccession(actor)) return fail('not_allowed')
  if (validFrom > farthest(dayAt(now))) return fail('day_too_far', { field: 'validFrom' })
  return transaction<Done, KeepError, 'code_taken'>(async (tx) => {
    const begins = dateOf(validFrom)
    const { id } = await tx.agency.create({
      data: { provinceId: actor.provinceId, code, kind, validFrom: begins, names: { create: { name, shortName, searchName: searchKey(`${name} ${shortName}`), validFrom: begins } } }, select: { id: true },
    })
    await recordEvent(tx, actor, { type: 'agency.added', describedAgencyId: id, agencyId: id, data: { code, from: validFrom } })
    return ok({ id })
  }, { agency_code_once_per_province: 'code_taken' })
}

/** Another name from a day on; papers of earlier days keep the earlier one. */
export async function renameAgency(actor: Actor, { agencyId, name, shortName, from, decisionNumber }: { agencyId: string; name: string; shortName: string; from: Day; decisionNumber: string }, now: Date): Promise<Result<Done, KeepError>> {
  if (!mayDecideSuccession(actor)) return fail('not_allowed')
  return transaction<Done, KeepError>(async (tx) => {
    const agency = await lockLiving(tx, actor, agencyId, from, now)
    if (!agency.ok) return agency
    const last = await tx.agencyName.findFirst({ where: { agencyId, validTo: null }, select: { validFrom: true, name: true, shortName: true } })
    if (last && last.name === name && last.shortName === shortName) return ok({ id: agencyId })
    if (last && dayOf(last.validFrom) >= from) return fail('day_before_agency', { field: 'from' })
    await writeName(tx, agencyId, { name, shortName, from, decisionNumber })
    await recordEvent(tx, actor, { type: 'agency.renamed', describedAgencyId: agencyId, agencyId, data: { from, decisionNumber } })
    return ok({ id: agencyId })
  })
}

/** Stands below another agency on one of the two lines from a day on. */
export async function placeAgency(actor: Actor, { agencyId, parentId, line, from }: { agencyId: string; parentId: string; line: 'PARTY' | 'STATE'; from: Day }, now: Date): Promise<Result<Done, KeepError>> {
  if (!mayDecideSuccession(actor)) return fail('not_allowed')
  return transaction<Done, KeepError, 'parent_circular'>(async (tx) => {
    for (const id of [agencyId, parentId].toSorted()) {
      const agency = await lockLiving(tx, actor, id, from, now)
      if (!agency.ok) return agency
    }
    const above = await tx.$queryRaw<{ id: string }[]>`
      with recursive above(id) as (select ${parentId}::uuid union select p.parent_id from agency_parent p join above a on p.agency_id = a.id where p.line = ${line} and p.valid_to is null)
      select id from above where id = ${agencyId}::uuid`
    if (above.length > 0) return fail('parent_circular', { field: 'parentId' })
    const last = await tx.agencyParent.findFirst({ where: { agencyId, line, validTo: null }, select: { id: true, parentId: true, validFrom: true } })
    if (last?.parentId === parentId) return ok({ id: agencyId })
    if (last && dayOf(last.validFrom) >= from) return fail('day_before_agency', { field: 'from' })
    if (last) await tx.agencyParent.update({ where: { id: last.id }, data: { validTo: dateOf(addDays(from, -1)) }, select: { id: true } })
    await tx.agencyParent.create({ data: { agencyId, parentId, line, validFrom: dateOf(from) }, select: { id: true } })
    await recordEvent(tx, actor, { type: 'agency.placed', describedAgencyId: agencyId, agencyId, data: { line, from } })
    return ok({ id: agencyId })
  }, { agency_parent_not_circular: 'parent_circular' })
}

/** Ends an agency that has nothing open and nobody; whatever has is dissolved with a hand-over. */
export async function endAgency(actor: Actor, { agencyId, lastDay, decisionNumber }: { agencyId: string; lastDay: Day; decisionNumber: string }, now: Date): Promise<Result<Done, KeepError>> {
  if (!mayDecideSuccession(actor)) return fail('not_allowed')
  return transaction<Done, KeepError>(async (tx) => {
    if (lastDay > dayAt(now)) return fail('day_not_come', { field: 'lastDay' })
    const agency = await lockLiving(tx, actor, agencyId, lastDay, now)
    if (!agency.ok) return agency
    const open = (await listOpen(tx, [agencyId], { today: dayAt(now), now })).filter((item) => !hasCompleted(item))
    if (open.length > 0) return fail('still_open', { count: open.length })
    await endOn(tx, [agencyId], lastDay)
    await recordEvent(tx, actor, { type: 'agency.ended', describedAgencyId: agencyId, agencyId, data: { lastDay, decisionNumber } })
    return ok({ id: agencyId })
  })
}

async function lockLiving(tx: Tx, { provinceId }: ProvinceActor | SchoolActor, id: string, on: Day, now: Date): Promise<Result<Done, KeepError>> {
  await tx.$queryRaw`select id from agency where id = ${id}::uuid for update`
  const agency = await tx.agency.findFirst({ where: { id, provinceId }, select: { validFrom: true, validTo: true } })
  if (!agency) return fail('agency_not_found')
  if (agency.validTo !== null) return fail('agency_ended_before')
  if (dayOf(agency.validFrom) > on) return fail('day_before_agency')
  return on > farthest(dayAt(now)) ? fail('day_too_far') : ok({ id })
}
