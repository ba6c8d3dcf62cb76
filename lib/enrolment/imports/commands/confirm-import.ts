import 'server-only'
import type { Actor, AgencyActor } from '../../../access/actor'
import { db, type Tx } from '../../../db/client'
import { transaction } from '../../../db/transaction'
import { recordEvent } from '../../../events/record'
import { oneAtATime } from '../../../jobs/one-at-a-time'
import { registerPersons } from '../../../people/commands'
import type { PersonInput } from '../../../people/schema'
import { fail, ok, type Result } from '../../../result'
import { dayAt } from '../../../time'
import { mayNominate } from '../../policy'
import { enrolmentBlocker } from '../../rules'
import { putUnderLetter, type LetterRefusal } from '../../steps/letter'
import { lockCohort, type LockedCohort } from '../../steps/lock-cohort'
import { nominateAll, type Placed } from '../../steps/nominate'
import { expireOverdueReturns } from '../../steps/seats'
import { importsVisibleTo } from '../policy'
import type { Confirmation } from '../schema'
import { cellsOf } from '../steps/cells'
import { readAgain } from '../steps/read-again'

export type ConfirmError =
  | 'not_allowed' | 'import_not_found' | 'import_not_checked' | 'import_changed' | 'import_has_errors' | 'import_empty' | 'cohort_not_found' | 'cohort_not_open' | 'deadline_passed' | LetterRefusal
export type Confirmed = { id: string; seated: number; waiting: number; leftOut: number }

/**
 * Nominates every row of a checked list that is not refused, all or none, in the order of the file. Refused rows stay out only
 * if `leaveOut` says so. Safe to repeat: what was written answers again what it did.
 */
export async function confirmImport(actor: Actor, input: Confirmation & { id: string }, now: Date): Promise<Result<Confirmed, ConfirmError>> {
  if (!mayNominate(actor)) return fail('not_allowed')
  const where = { AND: [{ id: input.id }, importsVisibleTo(actor)] }
  const seen = await db.nominationImport.findFirst({ where, select: { cohortId: true } })
  if (!seen) return fail('import_not_found')
  // A checked list does not change, only its status and version do: its rows are opened before anybody waits for the lock.
  const rows = await readRows(input.id)
  const result = await oneAtATime(`cohort ${seen.cohortId}`, () => transaction<Confirmed, ConfirmError, 'import_changed'>(async (tx) => {
    const cohort = await lockCohort(tx, actor, seen.cohortId)
    if (!cohort) return fail('cohort_not_found')
    const list = await tx.nominationImport.findFirst({ where, select: { id: true, status: true, version: true, leftOut: true } })
    if (!list) return fail('import_not_found')
    if (list.status === 'WRITTEN') return ok(await written(tx, list.id, list.leftOut ?? 0))
    if (list.status !== 'CHECKED') return fail('import_not_checked')
    if (list.version !== input.version) return fail('import_changed')
    const blocker = enrolmentBlocker(cohort, now)
    return blocker ? fail(blocker) : write(tx, actor, cohort, { ...input, ...rows }, now)
  }, { nomination_live_once_per_course: 'import_changed', nomination_of_a_living_agency: 'import_changed', employment_of_a_living_agency: 'import_changed' }, { timeout: 60_000 }))
  if (!result.ok && result.error === 'import_changed') await judgeAgain(input.id, input.version)
  return result
}

type Row = { position: number; input: PersonInput }
type Rows = { rows: readonly Row[]; leftOut: number }

async function readRows(id: string): Promise<Rows> {
  const all = await db.nominationImportRow.findMany({ where: { importId: id }, orderBy: { position: 'asc' }, select: { position: true, verdict: true, cellsCipher: true } })
  const rows = all.flatMap(({ position, verdict, cellsCipher }): Row[] => {
    const input = verdict === 'REFUSED' ? null : cellsOf(cellsCipher).input
    return input ? [{ position, input }] : []
  })
  return { rows, leftOut: all.length - rows.length }
}

async function write(
  tx: Tx, actor: AgencyActor, cohort: LockedCohort, { id, leaveOut, letter, rows, leftOut }: Rows & Confirmation & { id: string }, now: Date,
): Promise<Result<Confirmed, ConfirmError>> {
  if (leftOut > 0 && !leaveOut) return fail('import_has_errors', { count: leftOut })
  if (rows.length === 0) return fail('import_empty')
  await expireOverdueReturns(tx, cohort, dayAt(now))
  const registered = await registerPersons(actor, rows.map(({ input }) => input), dayAt(now), tx)
  const personIds = registered.flatMap((one) => (one.ok ? [one.value] : []))
  const placed = personIds.length === rows.length ? await nominateAll(tx, actor, cohort, personIds, now) : fail('import_changed')
  // Whatever was fit when it was judged and is not now: the list is judged anew and shown again.
  if (!placed.ok) return fail('import_changed')
  await nameRows(tx, id, rows, placed.value)
  const sent = letter ? await putUnderLetter(tx, actor, cohort, letter, placed.value.map((one) => ({ id: one.id, agencyId: actor.agencyId })), now) : null
  if (sent && !sent.ok) return sent
  await tx.nominationImport.update({ where: { id }, data: { status: 'WRITTEN', writtenAt: now, leftOut }, select: { id: true } })
  const counts = { seated: placed.value.filter(({ seat }) => seat).length, waiting: placed.value.filter(({ seat }) => !seat).length, leftOut }
  await recordEvent(tx, actor, { type: 'import.written', cohortId: cohort.id, schoolId: cohort.schoolId, agencyId: actor.agencyId, data: counts })
  return ok({ id, ...counts })
}

async function nameRows(tx: Tx, importId: string, rows: readonly Row[], placed: readonly Placed[]): Promise<void> {
  await tx.$executeRaw`
    update nomination_import_row r set nomination_id = n.id
    from unnest(${rows.map(({ position }) => position)}::int[], ${placed.map(({ id }) => id)}::uuid[]) as n(position, id)
    where r.import_id = ${importId}::uuid and r.position = n.position`
}

/** What the confirmation did, as it stands now: somebody who waited may have moved up since. */
async function written(tx: Tx, id: string, leftOut: number): Promise<Confirmed> {
  const rows = await tx.nomination.groupBy({ by: ['status'], where: { importRow: { importId: id } }, _count: true })
  const waiting = rows.find(({ status }) => status === 'WAITLISTED')?._count ?? 0
  return { id, seated: rows.reduce((sum, { _count }) => sum + _count, 0) - waiting, waiting, leftOut }
}

async function judgeAgain(id: string, version: string): Promise<void> {
  await db.nominationImport.updateMany({ where: { id, status: 'CHECKED', version }, data: readAgain })
}
