import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { Prisma } from '../../../db/generated/client'
import { dayAt, dayOf, type Day } from '../../../time'
import { writeCursor } from '../../../web/cursor'
import { mayAskAboutData, mayHandleRequests } from '../policy'
import { stateOf } from '../rules'
import { outcomes, requestKinds, type RequestDetail, type RequestItem, type RequestQuery } from '../schema'

type Row = {
  id: string; kind: string; accountId: string; personId: string | null; school: string; by: string; role: string | null; askedAt: Date; receiptDue: Date; answerDue: Date; acknowledgedAt: Date | null; extendedAt: Date | null
  outcome: string | null; answeredAt: Date | null; withdrawnAt: Date | null; purgedAt: Date | null; detail: string; answer: string | null; extensionReason: string | null; verified: boolean | null; source: string | null
  copies: { at: string; reason: string | null }[] | null
}

/** Requests made to the actor's school, those that wait longest first; what ended, the last first. One statement. */
export async function listDataRequests(actor: Actor, { scope, kind, limit, cursor }: RequestQuery, today: Day): Promise<{ items: RequestItem[]; nextCursor: string | null }> {
  if (!mayHandleRequests(actor)) return { items: [], nextCursor: null }
  const ended = Prisma.sql`coalesce(r.answered_at, r.withdrawn_at) is not null`
  const narrowed = scope === 'closed' ? ended : scope === 'open' ? Prisma.sql`not ${ended}` : scope === 'late'
    ? Prisma.sql`not ${ended} and (d.answer_due < ${today}::date or (r.acknowledged_at is null and d.receipt_due < ${today}::date))` : Prisma.sql`true`
  const after = cursor ? Prisma.sql`(r.asked_at, r.id) < (${cursor[0]}::timestamptz, ${cursor[1]}::uuid)` : Prisma.sql`true`
  const rows = await read(Prisma.sql`r.school_id = ${actor.schoolId}::uuid and ${narrowed} and ${after} and ${kind ? Prisma.sql`r.kind = ${kind}` : Prisma.sql`true`}`, limit + 1, noCopies)
  const last = rows.length > limit ? rows[limit - 1] : undefined
  return { items: rows.slice(0, limit).map((row) => itemOf(row, today)), nextCursor: last ? writeCursor([last.askedAt.toISOString(), last.id]) : null }
}

/** What the actor asked, the last first. One statement. */
export async function listOwnDataRequests(actor: Actor, today: Day): Promise<RequestDetail[]> {
  if (!mayAskAboutData(actor)) return []
  return (await read(Prisma.sql`r.account_id = ${actor.accountId}::uuid`, 100, copies)).map((row) => detailOf(row, actor.accountId, today))
}

/** One request with what was written, or null for whom it is no business. One statement. */
export async function findDataRequest(actor: Actor, requestId: string, today: Day): Promise<RequestDetail | null> {
  if (!mayAskAboutData(actor)) return null
  const handled = mayHandleRequests(actor) ? Prisma.sql`r.school_id = ${actor.schoolId}::uuid` : Prisma.sql`false`
  const rows = await read(Prisma.sql`r.id = ${requestId}::uuid and (r.account_id = ${actor.accountId}::uuid or ${handled})`, 1, copies)
  return rows.map((row) => detailOf(row, actor.accountId, today))[0] ?? null
}

const noCopies = Prisma.sql`null::jsonb`
/** What was recorded as taken for the request, of whom it was taken (copy/commands). */
const copies = Prisma.sql`(select jsonb_agg(jsonb_build_object('at', e.happened_at, 'reason', e.data ->> 'reason') order by e.id) from event e
    where e.subject_id = coalesce(r.person_id, r.account_id) and e.type in ('person.copied', 'account.copied') and e.data ->> 'request' = r.id::text)`

const read = (where: Prisma.Sql, limit: number, taken: Prisma.Sql): Promise<Row[]> => db.$queryRaw<Row[]>`
  select r.id, r.kind, r.account_id as "accountId", r.person_id as "personId", s.name as school, a.display_name as by,
    (select h.role from role_assignment h where h.account_id = a.id order by h.valid_to is null desc, h.id limit 1) as role,
    r.asked_at as "askedAt", d.receipt_due as "receiptDue", d.answer_due as "answerDue", r.acknowledged_at as "acknowledgedAt", r.extended_at as "extendedAt", r.outcome,
    r.answered_at as "answeredAt", r.withdrawn_at as "withdrawnAt", r.purged_at as "purgedAt", r.detail, r.answer, r.extension_reason as "extensionReason", p.verified, p.source, ${taken} as copies
  from subject_request r join subject_request_due d on d.id = r.id join school s on s.id = r.school_id join account a on a.id = r.account_id
  left join lateral (
    select v.verified, v.source from (
      select code, valid_from, verified, source, true as own from school_parameter where school_id = r.school_id
      union all select code, valid_from, verified, source, false from planning_parameter) v
    where v.code = d.code and v.valid_from <= d.asked_on order by v.own desc, v.valid_from desc limit 1) p on true
  where ${where} order by r.asked_at desc, r.id desc limit ${limit}`

function itemOf(row: Row, today: Day): RequestItem {
  const kind = requestKinds.find((one) => one === row.kind)
  if (!kind) throw new Error(`a request of an unknown kind: ${row.kind}`)
  const { id, school, by, role } = row
  const ended = row.answeredAt ? 'answered' as const : row.withdrawnAt ? 'withdrawn' as const : null
  const times = { receiptDue: dayOf(row.receiptDue), answerDue: dayOf(row.answerDue) }
  const endedAt = row.answeredAt ?? row.withdrawnAt
  return {
    id, kind, school, by, role, ...times, state: stateOf({ ...times, acknowledged: row.acknowledgedAt !== null, ended }, today), askedOn: dayAt(row.askedAt), acknowledgedOn: row.acknowledgedAt && dayAt(row.acknowledgedAt),
    extended: row.extendedAt !== null, endedOn: endedAt && dayAt(endedAt), outcome: outcomes.find((one) => one === row.outcome) ?? null, verified: row.verified ?? false, source: row.source ?? '',
  }
}

const detailOf = (row: Row, accountId: string, today: Day): RequestDetail => ({
  ...itemOf(row, today), detail: row.purgedAt ? null : row.detail, answer: row.answer, extensionReason: row.extensionReason, purgedOn: row.purgedAt && dayAt(row.purgedAt), own: row.accountId === accountId, personId: row.personId,
  copies: (row.copies ?? []).map(({ at, reason }) => ({ on: dayAt(new Date(at)), reason: reason ?? '' })),
})
