import 'server-only'
import type { Actor } from '../../access/actor'
import { db } from '../../db/client'
import { Prisma } from '../../db/generated/client'
import { dayAt, dayOf, yearOf } from '../../time'
import { writeCursor } from '../../web/cursor'
import { mayCountBreaches, mayKeepBreaches } from './policy'
import { breachState, deadlineOf, HOURS } from './rules'
import { breachKinds, entryKinds, type BreachDetail, type BreachEntry, type BreachItem, type BreachQuery, type ProtectionCounts } from './schema'

type Row = {
  id: string; year: number; number: number; title: string; description: string; kinds: string[]; people: number; noticedAt: Date; hours: number | null; verified: boolean | null; source: string | null
  toldAt: Date | null; exempt: boolean; closedAt: Date | null
}

/** The register of the actor's school, the last breach first. One statement. */
export async function listBreaches(actor: Actor, { limit, cursor }: BreachQuery, now: Date): Promise<{ items: BreachItem[]; nextCursor: string | null }> {
  if (!mayKeepBreaches(actor)) return { items: [], nextCursor: null }
  const after = cursor ? Prisma.sql`and (b.noticed_at, b.id) < (${cursor[0]}::timestamptz, ${cursor[1]}::uuid)` : Prisma.empty
  const rows = await read(Prisma.sql`b.school_id = ${actor.schoolId}::uuid ${after}`, limit + 1)
  const last = rows.length > limit ? rows[limit - 1] : undefined
  return { items: rows.slice(0, limit).map((row) => itemOf(row, now)), nextCursor: last ? writeCursor([last.noticedAt.toISOString(), last.id]) : null }
}

/** One breach with what was done, or null for whom it is no business. Two statements. */
export async function findBreach(actor: Actor, breachId: string, now: Date): Promise<BreachDetail | null> {
  if (!mayKeepBreaches(actor)) return null
  const [rows, entries] = await Promise.all([
    read(Prisma.sql`b.school_id = ${actor.schoolId}::uuid and b.id = ${breachId}::uuid`, 1),
    db.dataBreachEntry.findMany({
      where: { breachId, breach: { schoolId: actor.schoolId } }, orderBy: [{ happenedAt: 'asc' }, { id: 'asc' }],
      select: { id: true, kind: true, happenedAt: true, text: true, documentNumber: true, people: true, recorder: { select: { displayName: true } } },
    }),
  ])
  const row = rows[0]
  return row ? { ...itemOf(row, now), description: row.description, entries: entries.map(({ recorder, ...entry }): BreachEntry => ({ ...entry, kind: kindOf(entry.kind), by: recorder.displayName })) } : null
}

/** Of each school of the province how many breaches and requests wait or are late; nobody's name, nobody's words. One statement. */
export async function listProtection(actor: Actor, now: Date): Promise<ProtectionCounts[]> {
  if (!mayCountBreaches(actor)) return []
  const today = dayAt(now)
  const rows = await db.$queryRaw<(Omit<ProtectionCounts, 'lastBreach'> & { lastBreach: Date | null })[]>`
    select s.name as school, coalesce(b.open, 0) as open, coalesce(b.late, 0) as late, coalesce(b.year, 0) as year, coalesce(q.open, 0) as "requestsOpen", coalesce(q.late, 0) as "requestsLate", b.last as "lastBreach"
    from school s
    left join lateral (
      select count(*) filter (where not e.closed)::int as open, count(*) filter (where e.told is null and x.noticed_at + make_interval(hours => parameter_on(s.id, 'BREACH_HOURS', x.day)) < ${now})::int as late,
        count(*) filter (where x.year = ${yearOf(today)})::int as year, max(x.day) as last
      from (select y.*, (y.noticed_at at time zone 'Asia/Ho_Chi_Minh')::date as day from data_breach y where y.school_id = s.id) x
      cross join lateral (select min(n.happened_at) filter (where n.kind in ('AUTHORITY', 'EXEMPT')) as told, count(*) filter (where n.kind = 'CLOSED') > 0 as closed from data_breach_entry n where n.breach_id = x.id) e) b on true
    left join lateral (
      select count(*)::int as open, count(*) filter (where d.answer_due < ${today}::date or (r.acknowledged_at is null and d.receipt_due < ${today}::date))::int as late
      from subject_request r join subject_request_due d on d.id = r.id where r.school_id = s.id and r.answered_at is null and r.withdrawn_at is null) q on true
    where s.province_id = ${actor.provinceId}::uuid order by s.name, s.id`
  return rows.map(({ lastBreach, ...row }) => ({ ...row, lastBreach: lastBreach && dayOf(lastBreach) }))
}

/** That somebody wrote why the authority need not be told counts only as long as it was not told: a telling shows when it was. */
const read = (where: Prisma.Sql, limit: number): Promise<Row[]> => db.$queryRaw<Row[]>`
  select b.id, b.year, b.number, b.title, b.description, b.kinds, coalesce(e.people, b.people) as people, b.noticed_at as "noticedAt", p.value as hours, p.verified, p.source, coalesce(e.told, e.exempt) as "toldAt", e.told is null and e.exempt is not null as exempt, e.closed as "closedAt"
  from data_breach b
  left join lateral (
    select min(n.happened_at) filter (where n.kind = 'AUTHORITY') as told, min(n.happened_at) filter (where n.kind = 'EXEMPT') as exempt,
      max(n.happened_at) filter (where n.kind = 'CLOSED') as closed, (array_agg(n.people order by n.id desc) filter (where n.kind = 'SCOPE'))[1] as people from data_breach_entry n where n.breach_id = b.id) e on true
  left join lateral (
    select v.value, v.verified, v.source from (
      select code, value, valid_from, verified, source, true as own from school_parameter where school_id = b.school_id
      union all select code, value, valid_from, verified, source, false from planning_parameter) v
    where v.code = 'BREACH_HOURS' and v.valid_from <= (b.noticed_at at time zone 'Asia/Ho_Chi_Minh')::date order by v.own desc, v.valid_from desc limit 1) p on true
  where ${where} order by b.noticed_at desc, b.id desc limit ${limit}`

function itemOf({ year, number, kinds, hours, verified, source, ...row }: Row, now: Date): BreachItem {
  const deadline = deadlineOf(row.noticedAt, hours ?? HOURS)
  return {
    ...row, number: `${String(number)}/${String(year)}`, kinds: breachKinds.filter((kind) => kinds.includes(kind)), deadline, hours: hours ?? HOURS, verified: verified ?? false, source: source ?? '',
    state: breachState({ ...row, deadline }, now), toldLate: row.toldAt !== null && row.toldAt > deadline,
  }
}

function kindOf(text: string) {
  const kind = entryKinds.find((one) => one === text)
  if (!kind) throw new Error(`a line of a breach of an unknown kind: ${text}`)
  return kind
}
