import 'server-only'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import type { SignedInActor } from '../../access/actor'
import { requireActor } from '../../access/session'
import { dayAt, yearOf, type Day } from '../../time'
import { listParameters } from '../parameters/queries'
import { mayPlan, mayStateNeeds } from '../policy'
import { countImplied, listImplied } from './implied/queries'
import { impliedFilter } from './implied/schema'
import { findNeedsFigures, sumNeeds } from './queries/find-figures'
import { listAskedAgencies } from './queries/list-asked'
import { listCalls, listCourseChoices, type Call } from './queries/list-calls'
import { listNeedsHistory } from './queries/list-history'
import { findStatement, listOwnStatements } from './queries/list-statements'
import { added, inYears, statementBlocker, withLastYear, type NeedRow } from './rules'
import { MAX_NEEDS, needsSearch, YEARS, type NeedsSearch } from './schema'
import type { Statement } from './steps/statement'

const PAGE = 50
type Search = Readonly<Record<string, string | string[] | undefined>>

/** The call an address names: of its year and school, else the latest. */
function chosen(calls: readonly Call[], { year: wanted, school }: NeedsSearch, today: Day) {
  const year = wanted ?? calls[0]?.year ?? yearOf(today) + 1
  const ofYear = calls.filter((call) => call.year === year)
  return { year, ofYear, call: ofYear.find((call) => call.school === school) ?? ofYear[0] ?? null }
}

/** Needs as school and province see them; not found for whom their sums are no business. */
export async function loadNeeds(query: Search) {
  const [actor, search, today] = [await requireActor(), needsSearch.parse(query), dayAt(new Date())]
  if (actor.kind !== 'school' && actor.kind !== 'province') notFound()
  const calls = await listCalls(actor)
  const { year, ofYear, call } = chosen(calls, search, today)
  const [figures, view] = await Promise.all([call && findNeedsFigures(actor, call.id, today), loadView(actor, search, call, today)])
  if (call && !figures) notFound()
  return { search, today, calls, ofYear, year, call, figures, view, plans: mayPlan(actor), reminds: mayPlan(actor) && call !== null && statementBlocker(call, today) === null }
}

/** Whom planning implies is known without a call; everything else is about one. */
async function loadView(actor: SignedInActor, { view, group, state, cursor }: NeedsSearch, call: Call | null, today: Day) {
  if (!call || view === 'people') return { kind: 'people' as const, ...(await countImplied(actor, today)) }
  switch (view) {
    case 'sum': return { kind: 'sum' as const, sums: await sumNeeds(actor, { callId: call.id, group }, today) }
    case 'agencies': {
      const [asked, parameters] = await Promise.all([listAskedAgencies(actor, { callId: call.id, state, cursor, limit: PAGE }, today), listParameters(actor, call.schoolId, today)])
      return { kind: 'agencies' as const, ...asked, reminderDays: parameters.get('REMINDER_DAYS')?.value ?? 1 }
    }
  }
}
export type NeedsPageData = Awaited<ReturnType<typeof loadNeeds>>

type Asked = string | string[] | undefined

/** The call of a year for whoever may open or change it; not found for others. Read once per request. */
export const loadCall = cache(async (asked: Asked) => {
  const [actor, { year = yearOf(dayAt(new Date())) + 1 }] = [await requireActor(), needsSearch.parse({ year: asked })]
  if (!mayPlan(actor)) notFound()
  const [call] = await listCalls(actor, { year })
  return { year, today: dayAt(new Date()), call: call ?? null }
})

/** One agency's statement for school staff; an agency that was never asked does not exist here. Read once per request. */
export const loadAgencyStatement = cache(async (agencyId: string, asked: Asked) => {
  const [actor, today] = [await requireActor(), dayAt(new Date())]
  if (actor.kind !== 'school' || !z.uuid().safeParse(agencyId).success) notFound()
  const { call, year } = chosen(await listCalls(actor), needsSearch.parse({ year: asked }), today)
  if (!call) notFound()
  const [asking, statement, history] = await Promise.all([
    listAskedAgencies(actor, { callId: call.id, limit: 1, agencyId }, today), findStatement(actor, { callId: call.id, agencyId }), listNeedsHistory(actor, { callId: call.id, agencyId }),
  ])
  const agency = asking.items[0]
  if (!agency && !statement) notFound()
  return { call, year, today, agency: agency?.agency ?? statement?.agency ?? '', replaced: !agency, statement, history }
})

/** The agency's own page: the grid with what it begins with, what was sent, what may be copied, what its people's files imply. */
export async function loadOwnNeeds(query: Search) {
  const [actor, search, today] = [await requireActor(), needsSearch.parse(query), dayAt(new Date())]
  if (!mayStateNeeds(actor)) notFound()
  const calls = await listCalls(actor)
  const { call, year, ofYear } = chosen(calls, search, today)
  const previous = call && (calls.find((one) => one.schoolId === call.schoolId && one.year < call.year && one.year > call.year - YEARS) ?? null)
  const [statements, courses, history, implied] = await Promise.all([
    call ? listOwnStatements(actor, [call.id, ...(previous ? [previous.id] : [])]) : [], call ? listCourseChoices(actor, call) : [],
    call ? listNeedsHistory(actor, { callId: call.id, agencyId: actor.agencyId }) : [], countImplied(actor, today),
  ])
  const of = (one: Call | null) => spokenBy(statements.filter(({ callId }) => callId === one?.id), actor.agencyId)
  const [now, before] = [of(call), of(previous)]
  const copy = search.copy && call && previous ? withLastYear({ stated: now.rows, last: before.rows, years: call.year - previous.year, offered: courses }) : null
  const rows = (copy?.rows ?? now.rows).slice(0, MAX_NEEDS)
  return {
    search, today, calls, ofYear, call, year, previous: before.rows.length > 0 ? previous : null, courses, history, implied, rows, copy, statement: now.own,
    inherited: now.own === null && now.rows.length > 0, over: call !== null && statementBlocker(call, today) !== null,
  }
}

/** What an agency said of a call: its own statement, or else what those it took over had stated. */
function spokenBy(statements: readonly Statement[], agencyId: string): { own: Statement | null; rows: NeedRow[] } {
  const own = statements.find((one) => one.agencyId === agencyId) ?? null
  return { own, rows: added((own ? [own] : statements).flatMap(({ year, items }) => items.map((item) => ({ ...item, headcounts: inYears(year, item.headcounts) })))) }
}

/** The agency's people whom a requirement implies, with how many there are. */
export async function loadImplied(query: Search) {
  const [actor, today] = [await requireActor(), dayAt(new Date())]
  const filter = impliedFilter.parse({ ...query, limit: 20 })
  const [list, { law, items }] = await Promise.all([listImplied(actor, filter, today), countImplied(actor, today)])
  const sum = (of: 'people' | 'untrained' | 'withoutUpdate') => items.reduce((total, one) => total + one[of], 0)
  return { ...list, filter, today, law, counts: { people: sum('people'), untrained: sum('untrained'), withoutUpdate: sum('withoutUpdate') } }
}
