import 'server-only'
import { randomInt } from 'node:crypto'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { transaction } from '../../../db/transaction'
import { recordEvent } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { dayAt, dayOf, type Day } from '../../../time'
import type { OfficialPaper } from '../../../web/official-paper'
import { findIssuer } from '../../steps/issuer'
import { mayDrawCodes, mayReadMarks, maySeeCandidates } from '../policy'
import { findStudyLimits } from '../queries/find-limits'
import { findSheet, type Sheet } from '../queries/find-sheet'
import { codesPaper } from '../rules/codes-paper'
import { attemptBlocker } from '../rules/marks'
import { isWritten, type CodesInput } from '../schema'
import { isListed, lockTarget, readSitters } from '../steps/sheet'

type DrawFault = 'component_not_found' | 'class_not_running' | 'not_written' | 'sheet_not_draft' | 'marks_by_name' | 'nobody_to_code' | 'changed_meanwhile'
type DrawnCodes = CodesInput & { drawn: number }

/** Draws a blind code, by chance, for everybody a draft lists who has none: before the first mark for all, afterwards for those who joined. From then on the sheet is marked by code. */
export async function drawCodes(actor: Actor, wanted: CodesInput, now: Date): Promise<Result<DrawnCodes, 'not_allowed' | DrawFault>> {
  if (!mayDrawCodes(actor)) return fail('not_allowed')
  const { marks: limits } = await findStudyLimits(actor, actor.schoolId, dayAt(now))
  return transaction<DrawnCodes, DrawFault, 'changed_meanwhile' | 'marks_by_name'>(async (tx) => {
    const target = await lockTarget(tx, actor, wanted)
    if (!target) return fail('component_not_found')
    if (!isWritten(target.kind)) return fail('not_written')
    if (target.status !== 'RUNNING' && target.status !== 'COMPLETED') return fail('class_not_running')
    if (target.sheetStatus !== 'DRAFT') return fail('sheet_not_draft')
    const sitters = [...(await readSitters(tx, wanted)).values()]
    const uncoded = sitters.filter((one) => one.blindCode === null && isListed(one, wanted.attempt, limits.pass) && attemptBlocker(wanted.attempt, one.earlier, limits) === null)
    if (sitters.some(({ blindCode, was }) => blindCode === null && was)) return fail('marks_by_name')
    if (uncoded.length === 0) return fail('nobody_to_code')
    const { cohortId, schoolId, componentId } = target
    const { id: sheetId } = target.sheetId
      ? await tx.markSheet.update({ where: { id: target.sheetId }, data: { version: { increment: 1 } }, select: { id: true } })
      : await tx.markSheet.create({ data: { cohortId, schoolId, componentId, attempt: wanted.attempt }, select: { id: true } })
    const codes = freeCodes(new Set(sitters.flatMap(({ blindCode }) => blindCode ?? [])), uncoded.length)
    await tx.blindCode.createMany({ data: uncoded.map(({ traineeId }, place) => ({ sheetId, traineeId, cohortId, code: codes[place] ?? 0, drawnBy: actor.accountId, drawnAt: now })) })
    await recordEvent(tx, actor, { type: 'codes.drawn', cohortId, schoolId, data: { sheet: sheetId, component: componentId, attempt: wanted.attempt, codes: uncoded.length } })
    return ok({ ...wanted, drawn: uncoded.length })
  }, { blind_code_once_per_sheet: 'changed_meanwhile', blind_code_before_its_mark: 'marks_by_name' })
}

/** So many codes of three digits that nobody has, in an order that says nothing: drawn one by one by the system's own chance. */
function freeCodes(taken: ReadonlySet<number>, count: number): number[] {
  const pool = Array.from({ length: 900 }, (_, place) => place + 100).filter((code) => !taken.has(code))
  return Array.from({ length: count }, () => pool.splice(randomInt(pool.length), 1)[0] ?? 0)
}

type Candidate = { blindCode: number; name: string; birthDate: Day; agency: string }
export type Candidates = { sheet: Sheet; rows: Candidate[] }

/** Whose code is which, by code. Whoever sees it, as a page or on paper, is on record before it is shown. */
export async function openCodes(actor: Actor, wanted: CodesInput, { now, on }: { now: Date; on: 'page' | 'paper' }): Promise<Result<Candidates, 'not_allowed' | 'sheet_not_found'>> {
  if (!mayReadMarks(actor)) return fail('sheet_not_found')
  const sheet = await findSheet(actor, wanted, (await findStudyLimits(actor, actor.schoolId, dayAt(now))).marks)
  if (!sheet?.sheetId || !sheet.blind) return fail('sheet_not_found')
  if (!maySeeCandidates(actor, sheet.status)) return fail('not_allowed')
  const rows = await db.$queryRaw<(Omit<Candidate, 'birthDate'> & { birthDate: Date })[]>`
    select b.code as "blindCode", p.full_name as name, p.birth_date as "birthDate", coalesce(n.name, '') as agency
    from blind_code b join trainee t on t.id = b.trainee_id join person p on p.id = t.person_id left join agency_name n on n.agency_id = t.agency_id and n.valid_to is null
    where b.sheet_id = ${sheet.sheetId}::uuid order by b.code`
  await recordEvent(db, actor, { type: 'codes.opened', cohortId: wanted.cohortId, schoolId: sheet.cohort.schoolId, data: { sheet: sheet.sheetId, component: wanted.componentId, attempt: wanted.attempt, rows: rows.length, on } })
  return ok({ sheet, rows: rows.map((row) => ({ ...row, birthDate: dayOf(row.birthDate) })) })
}

/** The same as the paper that the clerk of the exam sticks the codes by. */
export async function exportCodes(actor: Actor, wanted: CodesInput, now: Date): Promise<Result<{ sheet: Sheet; paper: OfficialPaper }, 'not_allowed' | 'sheet_not_found'>> {
  const opened = await openCodes(actor, wanted, { now, on: 'paper' })
  if (!opened.ok) return opened
  const { sheet } = opened.value
  return ok({ sheet, paper: codesPaper(opened.value, await findIssuer(db, sheet.cohort.schoolId), dayAt(now)) })
}
