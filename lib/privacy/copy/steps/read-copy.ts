import 'server-only'
import type { Tx } from '../../../db/client'
import { Prisma } from '../../../db/generated/client'
import { decryptIdNumber } from '../../../identity-number'
import { dayOf } from '../../../time'
import { copiedTables, isHidden, leftOut, leftOutReasons, mayName, namedTables, type CopiedLesson, type CopiedRow, type Copy } from '../schema'

/** Whose data: a person, an account, or both; of what a school keeps only, if one is named. */
export type Subject = { personId: string | null; accountId: string | null; schoolId: string | null }

/** All that is kept of somebody, in five statements however many tables there are. */
export async function readCopy(tx: Tx, subject: Subject, madeAt: Date): Promise<Copy> {
  const { personId, schoolId } = subject
  const tables = copiedTables.filter(({ ownOnly }) => !ownOnly || schoolId === null)
  // Names and conditions are constants of the program; what was asked comes in as parameters.
  const parts = tables.map(({ table, where, here, hidden }) => Prisma.sql`select ${table} as "table", to_jsonb(x) ${Prisma.raw(hidden ? `- ${hidden}` : '')} as row
    from ${Prisma.raw(table)} x where ${Prisma.raw(schoolId ? (here ?? where) : where)}`)
  const rows = await tx.$queryRaw<{ table: string; row: Record<string, unknown> }[]>`${idsOf(subject)} ${Prisma.join(parts, ' union all ')}`
  const log = await tx.$queryRaw<Copy['log']>`${idsOf(subject)} ${historyOf(subject)}`
  const person = personId ? await tx.person.findUnique({ where: { id: personId }, select: { fullName: true, idNumberCipher: true } }) : null
  const names = await namesOf(tx, rows.map(({ row }) => row))
  const lessons = await lessonsOf(tx, rows.map(({ row }) => row))
  const shown = (row: Record<string, unknown>): CopiedRow => ({
    ...(typeof row['lesson_id'] === 'string' && { lesson: lessons.get(row['lesson_id']) }),
    ...Object.fromEntries(Object.entries(row).filter(([column, value]) => !isHidden(column) && value !== null).map(([column, value]) => [column, typeof value === 'string' ? (names.get(value) ?? value) : value])),
  })
  const groups = tables.map(({ group, table }) => ({ group, table, rows: rows.filter((one) => one.table === table).map(({ row }) => shown(row)) })).filter((one) => one.rows.length > 0)
  const number = person?.idNumberCipher ? decryptIdNumber(person.idNumberCipher) : null
  return {
    of: person?.fullName ?? accountName(rows), madeAt: madeAt.toISOString(), school: schoolId ? (names.get(schoolId) ?? null) : null,
    groups: groups.map((one) => (one.table === 'person' && number ? { ...one, rows: one.rows.map((row) => ({ ...row, id_number: number })) } : one)),
    log, leftOut: leftOutReasons.map((reason) => ({ reason, what: leftOut[reason] })),
  }
}

/** The ids that everything of a person hangs on. */
function idsOf({ personId, accountId, schoolId }: Subject): Prisma.Sql {
  const here = (column: string) => (schoolId ? Prisma.sql`and ${Prisma.raw(column)} = ${schoolId}::uuid` : Prisma.empty)
  return Prisma.sql`with p as (select id from person where id = ${personId}::uuid), a as (select id from account where id = ${accountId}::uuid or person_id in (select id from p)),
    n as (select id from nomination where person_id in (select id from p) ${here('school_id')}), t as (select id from trainee where person_id in (select id from p) ${here('school_id')}),
    w as (select id from waiver where person_id in (select id from p) ${here('school_id')}), c as (select id from certificate where trainee_id in (select id from t)),
    l as (select id from lecturer where account_id in (select id from a) ${here('school_id')}),
    q as (select id from subject_request where (account_id in (select id from a) or person_id in (select id from p)) ${here('school_id')}), h as (select ${schoolId}::uuid as id)`
}

/** What the account is called, of whom no person is kept. */
function accountName(rows: readonly { table: string; row: Record<string, unknown> }[]): string {
  const name = rows.find(({ table }) => table === 'account')?.row['display_name']
  return typeof name === 'string' ? name : ''
}

const LOGGED = 20_000

/**
 * Who opened or changed something of the person, and when the account signed in: role and place, as officials are not named; why, of a copy. In the copy of
 * one school what its own people did and what is its own: where else somebody is known is none of its business.
 */
const historyOf = ({ schoolId }: Subject): Prisma.Sql => Prisma.sql`
  select e.type, to_char(e.happened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, e.actor_kind as by, r.role, coalesce(s.name, g.name, v.name) as place,
    case when e.type in ('person.copied', 'account.copied') then e.data ->> 'reason' end as reason
  from event e left join role_assignment r on r.id = e.role_id left join school s on s.id = r.school_id left join province v on v.id = r.province_id
  left join lateral (select m.name from agency_name m where m.agency_id = r.agency_id order by m.valid_from desc limit 1) g on true
  where e.subject_id in (select id from p union all select id from a union all select id from n union all select id from t union all select id from q union all select o.id from comment_report o where o.trainee_id in (select id from t) and o.status in ('SENT', 'ACKNOWLEDGED'))
    ${schoolId ? Prisma.sql`and (e.school_id = ${schoolId}::uuid or r.school_id = ${schoolId}::uuid)` : Prisma.empty}
  order by e.id desc limit ${LOGGED}`

/** What ids of places, classes and courses are called. */
async function namesOf(tx: Tx, rows: readonly Record<string, unknown>[]): Promise<ReadonlyMap<string, string>> {
  const parts = Object.entries(namedTables).map(([table, name]) => Prisma.raw(`select x.id, ${name} as name from ${table} x join asked using (id)`))
  const named = await tx.$queryRaw<{ id: string; name: string | null }[]>`with asked as (select unnest(${idsIn(rows, mayName)}::uuid[]) as id) ${Prisma.join(parts, ' union all ')}`
  return new Map(named.flatMap(({ id, name }) => (name === null ? [] : [[id, name] as const])))
}

/** When and what the lessons were that rows hang on. */
async function lessonsOf(tx: Tx, rows: readonly Record<string, unknown>[]): Promise<ReadonlyMap<string, CopiedLesson>> {
  const ids = idsIn(rows, (column) => column === 'lesson_id')
  const lessons = ids.length === 0 ? [] : await tx.lesson.findMany({ where: { id: { in: ids } }, select: { id: true, day: true, half: true, periods: true, title: true } })
  return new Map(lessons.map(({ id, day, ...lesson }) => [id, { day: dayOf(day), ...lesson }]))
}

const idsIn = (rows: readonly Record<string, unknown>[], wanted: (column: string) => boolean): string[] =>
  [...new Set(rows.flatMap((row) => Object.entries(row).flatMap(([column, value]) => (wanted(column) && typeof value === 'string' ? [value] : []))))]
