import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { Prisma } from '../../../db/generated/client'
import { addDays, dateOf, dayOf, type Day } from '../../../time'
import { hasDuties, hasDutyFeed } from '../../obligations/policy'
import { calendarSpan } from '../../obligations/rules/states'
import { dutiesOf, owedBy, readableDuties } from '../../obligations/steps/conditions'
import { readDuties, type Duty } from '../../obligations/steps/read-duties'
import { stateConditions } from '../../steps'
import type { CalendarCount, CalendarGroup } from '../schema'

/** How many fall due by party and month in the twelve months from this one on, parties in their order; what does not apply is left out. One statement. */
export async function countCalendar(actor: Actor, today: Day): Promise<CalendarCount[]> {
  if (!hasDuties(actor)) return []
  return db.$queryRaw<CalendarCount[]>`
    select p.label as party, to_char(o.due_on, 'YYYY-MM') as month, count(*)::int as total
    from obligation o join obligation_state s on s.id = o.id join agreement_party p on p.id = o.party_id
    join agreement_version v on v.id = o.version_id join agreement a on a.id = v.agreement_id
    where ${inSpan(today)} and s.applies and ${dutiesOf(actor)} group by 1, 2 order by min(p.position), 1, 2`
}

/** What falls due in a month of those twelve (2027-03), or in all, as far as the actor may read it, by day; what does not apply is left out. One statement. */
export async function listCalendar(actor: Actor, today: Day, month?: string): Promise<CalendarGroup[]> {
  if (!hasDuties(actor)) return []
  const rows = await db.$queryRaw<(Omit<CalendarGroup, 'dueOn'> & { dueOn: Date })[]>`
    select min(o.id::text) as key, o.due_on as "dueOn", o.stage_code as stage, p.kind as "partyKind", p.label as party, o.title, min(o.clause) as clause,
      case when count(*) = 1 then min(n.name) end as debtor, count(*)::int as total, count(*) filter (where s.done)::int as done,
      count(*) filter (where ${stateConditions(today).overdue})::int as overdue
    from obligation o join obligation_state s on s.id = o.id join agreement_party p on p.id = o.party_id
    join agreement_version v on v.id = o.version_id join agreement a on a.id = v.agreement_id
    cross join lateral (select agency_name_on(o.agency_id, ${dateOf(today)}::date) as name) n
    where ${inSpan(today)} and ${month ? Prisma.sql`to_char(o.due_on, 'YYYY-MM') = ${month}` : Prisma.sql`true`} and s.applies and ${dutiesOf(actor)}
    group by o.due_on, o.stage_code, p.id, p.kind, p.label, p.position, o.title order by o.due_on, p.position, o.title limit 2000`
  return rows.map((row) => ({ ...row, dueOn: dayOf(row.dueOn) }))
}

/** The same one by one, for a workbook. One statement. */
export async function listCalendarDuties(actor: Actor, today: Day): Promise<Duty[]> {
  if (!hasDuties(actor)) return []
  return (await readDuties(actor, readableDuties(actor, [inSpan(today)], [Prisma.sql`s.applies`]), { limit: 20_000 }, today)).rows
}

/** What whoever subscribes owes itself, from half a year ago to a year ahead; what ended or does not apply is there, so that programs take it away. One statement. */
export async function listFeedDuties(actor: Actor, today: Day): Promise<Duty[]> {
  if (!hasDutyFeed(actor)) return []
  const condition = readableDuties(actor, [Prisma.sql`o.due_on between ${dateOf(addDays(today, -183))}::date and ${dateOf(addDays(today, 366))}::date`, owedBy(actor)])
  return (await readDuties(actor, condition, { limit: 5_000 }, today)).rows
}

const inSpan = (today: Day): Prisma.Sql => {
  const { from, to } = calendarSpan(today)
  return Prisma.sql`o.due_on between ${dateOf(from)}::date and ${dateOf(to)}::date`
}
