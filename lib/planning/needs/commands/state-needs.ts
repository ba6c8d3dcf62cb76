import 'server-only'
import { v7 as uuid } from 'uuid'
import type { Actor, AgencyActor } from '../../../access/actor'
import type { Tx } from '../../../db/client'
import { transaction } from '../../../db/transaction'
import { recordEvent } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { dateOf, dayAt, dayOf, type Day } from '../../../time'
import { callsVisibleTo, mayStateNeeds } from '../../policy'
import { changesOf, inYears, isLate, needKey, readNeeds, statementBlocker, sumOf, type NeedProblem, type NeedRow } from '../rules'
import type { NeedsStatement } from '../schema'
import { statementOf, statementParts, type Statement } from '../steps/statement'

export type StateNeedsError = 'not_allowed' | 'call_not_found' | 'school_unnamed' | 'call_over' | 'changed_meanwhile' | 'agency_ended' | NeedProblem['code']

/**
 * Replaces what the agency needs of a call as a whole; no rows: it has no needs. Rows that stay as they were keep the instant at
 * which they were entered, all others are entered now. Whoever did not see the last statement is refused. Safe to run twice.
 */
export async function stateNeeds(actor: Actor, input: NeedsStatement, now: Date): Promise<Result<Statement, StateNeedsError>> {
  if (!mayStateNeeds(actor)) return fail('not_allowed')
  return transaction<Statement, StateNeedsError, 'agency_ended'>(async (tx) => {
    const call = await findCall(tx, actor, input)
    if (!call.ok) return call
    const { id: callId, year, schoolId, deadline } = call.value
    const over = statementBlocker(call.value, dayAt(now))
    if (over) return fail(over, { year })
    const { rows, problems } = readNeeds(year, input.items, await coursesOf(tx, schoolId, year))
    const [first] = problems
    if (first) return fail(first.code, { field: first.path, problems })

    // The agency's row is the one lock of its statements: who comes second sees what the first one sent.
    await tx.$queryRaw`select id from agency where id = ${actor.agencyId}::uuid for no key update`
    const before = await readRows(tx, callId, actor.agencyId)
    const { gone, written } = changesOf(before.rows, rows)
    if (before.answeredAt && gone.length + written.length === 0) return ok(await readStatement(tx, callId, actor.agencyId))
    const seen = input.answeredAt ? new Date(input.answeredAt).getTime() : null
    if ((before.answeredAt?.getTime() ?? null) !== seen) return fail('changed_meanwhile', { answeredAt: before.answeredAt?.toISOString() ?? null })

    await write(tx, actor, { callId, gone, written, now: after(before.answeredAt, now) })
    const late = isLate(now, deadline)
    await recordEvent(tx, actor, {
      type: 'needs.stated', callId, schoolId, agencyId: actor.agencyId, data: { year, headcount: sumOf(rows)[0] ?? 0, lines: rows.length, late },
    })
    return ok(await readStatement(tx, callId, actor.agencyId))
  }, { needs_of_a_living_agency: 'agency_ended' })
}

/** Two statements within one millisecond still differ in their instant, by which the next one says what it saw. */
const after = (before: Date | null, now: Date): Date => (before && before >= now ? new Date(before.getTime() + 1) : now)

type FoundCall = { id: string; schoolId: string; year: number; deadline: Day }

/** The call of a year that the actor may know of; its school must be named where several call. */
async function findCall(tx: Tx, actor: Actor, { year, school }: NeedsStatement): Promise<Result<FoundCall, 'call_not_found' | 'school_unnamed'>> {
  const calls = await tx.needsCall.findMany({
    where: { AND: [{ year }, callsVisibleTo(actor), school === undefined ? {} : { school: { slug: school } }] }, take: 2, select: { id: true, schoolId: true, year: true, deadline: true },
  })
  const [call, other] = calls
  if (!call) return fail('call_not_found')
  return other ? fail('school_unnamed', { field: 'school' }) : ok({ ...call, deadline: dayOf(call.deadline) })
}

/** What the school can hold in the year. */
const coursesOf = (tx: Tx, schoolId: string, year: number) => tx.course.findMany({
  where: { schoolId, validFrom: { lte: dateOf(`${year}-12-31`) }, OR: [{ validTo: null }, { validTo: { gte: dateOf(`${year}-01-01`) } }] },
  select: { id: true, code: true, forms: true },
})

async function readRows(tx: Tx, callId: string, agencyId: string): Promise<{ answeredAt: Date | null; rows: (NeedRow & { id: string })[] }> {
  const answer = await tx.needsAnswer.findUnique({
    where: { callId_agencyId: { callId, agencyId } },
    select: { answeredAt: true, needs: { select: { id: true, courseId: true, form: true, targetGroup: true, reason: true, years: { select: { ahead: true, headcount: true } } } } },
  })
  if (!answer) return { answeredAt: null, rows: [] }
  const rows = answer.needs.map(({ years, ...need }) => (
    { ...need, headcounts: inYears(0, Object.fromEntries(years.map(({ ahead, headcount }) => [String(ahead), headcount]))) }))
  return { answeredAt: answer.answeredAt, rows }
}

type Change = { callId: string; gone: readonly (NeedRow & { id: string })[]; written: readonly NeedRow[]; now: Date }

async function write(tx: Tx, { agencyId, accountId }: AgencyActor, { callId, gone, written, now }: Change): Promise<void> {
  const answer = { accountId, answeredAt: now }
  await tx.needsAnswer.upsert({ where: { callId_agencyId: { callId, agencyId } }, create: { callId, agencyId, ...answer }, update: answer, select: { callId: true } })
  await tx.need.deleteMany({ where: { id: { in: gone.map(({ id }) => id) } } })
  // A need whose figures changed stays the same row for whoever refers to it.
  const idOf = new Map(gone.map((row) => [needKey(row), row.id]))
  const needs = written.map((row) => ({ ...row, id: idOf.get(needKey(row)) ?? uuid() }))
  await tx.need.createMany({ data: needs.map(({ headcounts: _years, ...need }) => ({ ...need, callId, agencyId, enteredAt: now })) })
  await tx.needYear.createMany({
    data: needs.flatMap(({ id: needId, headcounts }) => headcounts.flatMap((headcount, ahead) => (headcount > 0 ? [{ needId, ahead, headcount }] : []))),
  })
}

const readStatement = async (tx: Tx, callId: string, agencyId: string): Promise<Statement> =>
  statementOf(await tx.needsAnswer.findUniqueOrThrow({ where: { callId_agencyId: { callId, agencyId } }, select: statementParts }))
