import 'server-only'
import type { Actor, SchoolActor } from '../../../access/actor'
import { db, type Tx } from '../../../db/client'
import { transaction } from '../../../db/transaction'
import { recordEvent } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { dayAt } from '../../../time'
import { mayEnterMarks } from '../policy'
import { findStudyLimits } from '../queries/find-limits'
import { readCell, writeBlocker, type MarkLimits, type Written } from '../rules/marks'
import { cellFaults, cellKey, type CellFault, type Fault, type MarksInput } from '../schema'
import { lockTarget, readSitters, type Sitter, type Target } from '../steps/sheet'

type SheetFault = 'component_not_found' | 'class_not_running' | 'sheet_not_draft' | 'changed_meanwhile' | 'marks_refused' | 'names_are_hidden'
export type MarksError = 'not_allowed' | SheetFault
export type SavedMarks = { sheetId: string; version: number; changed: number }
type Wanted = MarksInput & { cohortId: string; componentId: string }

/**
 * Writes cells into a draft, all or none: each that is refused says why, and the refusal is on record. Cells that hold what they
 * held are left alone, so that sending the same again changes nothing.
 */
export async function saveMarks(actor: Actor, wanted: Wanted, now: Date): Promise<Result<SavedMarks, MarksError>> {
  if (!mayEnterMarks(actor)) return fail('not_allowed')
  const { marks: limits } = await findStudyLimits(actor, actor.schoolId, dayAt(now))
  const at: { place?: Place } = {}
  const result = await transaction<SavedMarks, MarksError>(async (tx) => {
    const target = await lockTarget(tx, actor, wanted)
    if (!target) return fail('component_not_found')
    if (!target.enters) return fail('not_allowed')
    at.place = { cohortId: target.cohortId, schoolId: target.schoolId }
    if (target.status !== 'RUNNING' && target.status !== 'COMPLETED') return fail('class_not_running')
    if (target.sheetStatus !== 'DRAFT') return fail('sheet_not_draft')
    return writeCells(tx, actor, { target, wanted, limits, sitters: await readSitters(tx, wanted), now })
  })
  if (!result.ok && at.place) await recordRefusal(actor, wanted, at.place, result.error, faultsIn(result.details))
  return result
}

type Place = { cohortId: string; schoolId: string }
const faultsIn = (details: Readonly<Record<string, unknown>>): readonly Fault[] => cellFaults.catch([]).parse(details['faults'])

type Writing = { target: Target; wanted: Wanted; limits: MarkLimits; sitters: ReadonlyMap<string, Sitter>; now: Date }

async function writeCells(tx: Tx, actor: SchoolActor, { target, wanted, limits, sitters, now }: Writing): Promise<Result<SavedMarks, SheetFault>> {
  const { attempt } = wanted
  if (target.hasCodes && wanted.marks.some(({ traineeId }) => traineeId)) return fail('names_are_hidden')
  // By code as by name: an unknown code says so, and no fault says whose a code is.
  const byCode = new Map([...sitters.values()].map((one) => [one.blindCode, one]))
  const judged = wanted.marks.map(({ mark, ...whose }) => {
    const sitter = whose.traineeId ? sitters.get(whose.traineeId) : byCode.get(whose.blindCode ?? null)
    return { whose, traineeId: sitter?.traineeId ?? '', typed: mark, is: sitter ? judgeCell(mark, attempt, sitter, limits) : whose.traineeId ? 'trainee_not_in_class' as const : 'code_unknown' as const }
  })
  const faults = judged.flatMap(({ whose, typed, is }): Fault[] => (typeof is === 'string' && is !== 'same' ? [{ ...whose, code: is, typed }] : []))
  if (faults.length > 0) return fail('marks_refused', { faults, most: limits.most / 100 })
  const changed = judged.flatMap(({ traineeId, is }) => (typeof is === 'string' ? [] : [{ traineeId, ...is }]))
  if (target.sheetId && changed.length === 0) return ok({ sheetId: target.sheetId, version: target.version, changed: 0 })
  if (target.version !== wanted.version) return fail('changed_meanwhile')
  const { cohortId, schoolId, componentId } = target
  const sheet = target.sheetId
    ? await tx.markSheet.update({ where: { id: target.sheetId }, data: { version: { increment: 1 }, returnReason: null }, select: { id: true, version: true } })
    : await tx.markSheet.create({ data: { cohortId, schoolId, componentId, attempt }, select: { id: true, version: true } })
  const rows = changed.map((one) => ({ ...one, setBy: actor.accountId, setAt: now }))
  await tx.$executeRaw`
    insert into mark (component_id, trainee_id, attempt, sheet_id, cohort_id, follows, outcome, value, set_by, set_at)
    select ${componentId}::uuid, r."traineeId", ${attempt}, ${sheet.id}::uuid, ${cohortId}::uuid, ${attempt > 1 ? attempt - 1 : null}::int, r.outcome, r.value, r."setBy", r."setAt"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r("traineeId" uuid, outcome text, value int, "setBy" uuid, "setAt" timestamptz)
    on conflict (component_id, trainee_id, attempt) do update set outcome = excluded.outcome, value = excluded.value, set_by = excluded.set_by, set_at = excluded.set_at`
  await recordEvent(tx, actor, { type: 'marks.saved', cohortId, schoolId, data: { sheet: sheet.id, component: componentId, attempt, changed: changed.length } })
  return ok({ sheetId: sheet.id, version: sheet.version, changed: changed.length })
}

/** What a cell becomes, `same` for one that says what is there or leaves an empty one empty, or why it is refused. */
function judgeCell(typed: string, attempt: number, sitter: Sitter, limits: MarkLimits): Written | 'same' | CellFault {
  const read = readCell(typed, limits.most)
  if (typeof read === 'string') return read
  if (read.outcome === (sitter.was?.outcome ?? 'NONE') && read.value === (sitter.was?.value ?? null)) return 'same'
  return writeBlocker(read, attempt, sitter, limits) ?? read
}

/** What was wanted and why not: codes, whom, and the figure itself where it was one. */
const recordRefusal = (actor: SchoolActor, { componentId, attempt, marks }: Wanted, place: Place, error: MarksError, faults: readonly Fault[]): Promise<void> => recordEvent(db, actor, {
  type: 'marks.refused', ...place, data: {
    component: componentId, attempt, refusal: faults[0]?.code ?? error, cells: marks.length,
    faults: faults.slice(0, 50).map(({ code, typed, ...whose }) => [cellKey(whose), code, /^[\d.,-]{1,8}$/.exec(typed.trim())?.[0]].filter(Boolean).join(' ')),
  },
})
