import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import type { Prisma } from '../../../db/generated/client'
import { writeCursor } from '../../../web/cursor'
import { answersVisibleTo } from '../../policy'
import type { StatementFilter } from '../schema'
import { statementOf, statementParts, type Statement } from '../steps/statement'


/** Statements that an actor may see, the latest year first; an agency its own, school and province all. One statement. */
export async function listStatements(actor: Actor, { year, agency, school, limit, cursor }: StatementFilter): Promise<{ items: Statement[]; nextCursor: string | null }> {
  const rows = await db.needsAnswer.findMany({
    where: { AND: [
      answersVisibleTo(actor), year === undefined ? {} : { call: { year } }, agency === undefined ? {} : { agencyId: agency },
      school === undefined ? {} : { call: { school: { slug: school } } }, cursor ? after(cursor) : {},
    ] },
    orderBy: [{ call: { year: 'desc' } }, { callId: 'asc' }, { agencyId: 'asc' }], take: limit + 1, select: statementParts,
  })
  const page = rows.slice(0, limit)
  const last = rows.length > limit ? page.at(-1) : undefined
  return { items: page.map(statementOf), nextCursor: last ? writeCursor([last.call.year, last.callId, last.agencyId]) : null }
}

const after = ([year, callId, agencyId]: readonly [number, string, string]): Prisma.NeedsAnswerWhereInput => ({
  OR: [{ call: { year: { lt: year } } }, { call: { year }, OR: [{ callId: { gt: callId } }, { callId, agencyId: { gt: agencyId } }] }],
})

/** What one agency stated to a call, or null if it has not or is none of the actor's business. */
export async function findStatement(actor: Actor, { callId, agencyId }: { callId: string; agencyId: string }): Promise<Statement | null> {
  const row = await db.needsAnswer.findFirst({ where: { AND: [{ callId, agencyId }, answersVisibleTo(actor)] }, select: statementParts })
  return row && statementOf(row)
}

/** What an agency and those it took over stated to several calls: its own, and what it may copy. One statement. */
export async function listOwnStatements(actor: Actor, callIds: readonly string[]): Promise<(Statement & { callId: string })[]> {
  if (actor.kind !== 'agency') return []
  const rows = await db.needsAnswer.findMany({ where: { callId: { in: [...callIds] }, AND: answersVisibleTo(actor) }, orderBy: { answeredAt: 'asc' }, select: statementParts })
  return rows.map((row) => ({ callId: row.callId, ...statementOf(row) }))
}
