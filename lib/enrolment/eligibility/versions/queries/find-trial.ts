import 'server-only'
import type { Actor, SchoolActor } from '../../../../access/actor'
import { db } from '../../../../db/client'
import { dayAt, dayOf, type Day } from '../../../../time'
import { nominationsVisibleTo } from '../../../policy'
import { judge, type Facts, type Finding, type Rule, type Waiver } from '../../rules'
import { addendumFamily, storedFacts } from '../../schema'
import { mayReadDrafts } from '../policy'
import { fateOf, initialsOf, turningFindings, turnOf, type Fate, type Turn } from '../rules/trial'
import { findRuleDraft, type ShownDraft } from './find-version'

/** How many past nominations a trial judges: the last ones. */
const MOST = 300

export type TriedNomination = { id: string; who: string; cohort: string; submittedOn: Day; turn: Turn; was: Fate; is: Fate; before: Finding[]; after: Finding[] }
export type Trial = {
  draft: ShownDraft; counts: Readonly<Record<Turn, number>>; rows: TriedNomination[]
  /** Nominations whose frozen facts this version of the portal cannot read: counted, not judged. */
  unreadable: number
}

/**
 * How the last nominations would have fared under a draft, against the rules of their time: the same frozen facts, the same waivers.
 * Writes nothing, and asks as many statements for three hundred as for one. Null if the draft is not for the actor to see.
 */
export async function findTrial(actor: Actor, draftId: string, now: Date): Promise<Trial | null> {
  if (!mayReadDrafts(actor)) return null
  const draft = await findRuleDraft(actor, draftId, now)
  if (!draft) return null
  const nominations = await readNominations(actor, draft.family)
  const [sets, waived] = await Promise.all([
    readRules(nominations.flatMap(({ ruleSetId, addendumId }) => [ruleSetId, addendumId])), readWaivers(nominations),
  ])
  const read = nominations.map((row) => ({ row, facts: storedFacts.safeParse(row.facts).data }))
  const rows = read.flatMap(({ row, facts }) => (facts ? [tried(row, facts, draft, { sets, waived: waived.get(`${row.cohortId} ${row.personId}`) })] : []))
  const count = (turn: Turn) => rows.filter((one) => one.turn === turn).length
  return {
    draft, rows, unreadable: nominations.length - rows.length,
    counts: { NEWLY_BLOCKED: count('NEWLY_BLOCKED'), NEWLY_NEEDS_DOCUMENT: count('NEWLY_NEEDS_DOCUMENT'), FREED: count('FREED'), UNCHANGED: count('UNCHANGED') },
  }
}

const readNominations = (actor: SchoolActor, family: string) => db.nomination.findMany({
  where: { AND: [nominationsVisibleTo(actor), { status: { not: 'DRAFT' } }, family === addendumFamily ? {} : { cohort: { course: { ruleFamily: family } } }] },
  orderBy: [{ submittedAt: 'desc' }, { id: 'desc' }], take: MOST,
  select: {
    id: true, cohortId: true, personId: true, submittedAt: true, facts: true, ruleSetId: true, addendumId: true,
    person: { select: { fullName: true } }, cohort: { select: { code: true } },
  },
})
type Row = Awaited<ReturnType<typeof readNominations>>[number]

async function readRules(ids: readonly (string | null)[]): Promise<ReadonlyMap<string, readonly Rule[]>> {
  const wanted = [...new Set(ids.flatMap((id) => id ?? []))]
  const sets = await db.ruleSet.findMany({
    where: { id: { in: wanted } },
    select: { id: true, rules: { orderBy: { position: 'asc' }, select: { code: true, citation: true, severity: true, parameters: true, verified: true, waivableBy: true } } },
  })
  return new Map(sets.map(({ id, rules }) => [id, rules]))
}

type Waived = ReadonlyMap<string, Waiver>

async function readWaivers(nominations: readonly Row[]): Promise<ReadonlyMap<string, Waived>> {
  const rows = await db.waiver.findMany({
    where: { revokedAt: null, cohortId: { in: [...new Set(nominations.map(({ cohortId }) => cohortId))] }, personId: { in: nominations.map(({ personId }) => personId) } },
    select: { cohortId: true, personId: true, rule: true, authority: true, documentNumber: true, documentOn: true, reason: true },
  })
  const byPerson = Map.groupBy(rows, ({ cohortId, personId }) => `${cohortId} ${personId}`)
  return new Map([...byPerson].map(([key, list]) => [key, new Map(list.map(({ rule, authority, documentNumber, documentOn, reason }) => (
    [rule, { authority, documentNumber, documentOn: dayOf(documentOn), reason }])))]))
}

type Around = { sets: ReadonlyMap<string, readonly Rule[]>; waived: Waived | undefined }

function tried(row: Row, facts: Facts, { family, rules }: ShownDraft, { sets, waived }: Around): TriedNomination {
  const [standards, addendum] = [row.ruleSetId, row.addendumId].map((id) => (id ? (sets.get(id) ?? []) : []))
  const was = judge([...(standards ?? []), ...(addendum ?? [])], facts, waived)
  const is = judge(family === addendumFamily ? [...(standards ?? []), ...rules] : [...rules, ...(addendum ?? [])], facts, waived)
  const fates = { was: fateOf(was), is: fateOf(is) }
  return {
    id: row.id, who: initialsOf(row.person.fullName), cohort: row.cohort.code, submittedOn: dayAt(row.submittedAt),
    turn: turnOf(fates.was, fates.is), ...fates, ...turningFindings(was, is),
  }
}
