import { addDays, daysBetween, yearOf, type Day } from '../../../time'
import type { PartyKind } from '../../schema'
import type { EvidenceKind } from '../schema'

export type Promised = {
  id: string; key: string; stage: string; partyId: string; clause: number | null; title: string; dueKind: string; dueOn: Day | null
  dueMonth: number | null; dueDay: number | null; dueEvent: string | null; dueDays: number; closedBy: EvidenceKind
}
/** Agencies as they are today: whoever ended is replaced by who succeeded it. */
export type PartySeat = { id: string; kind: PartyKind; agencyIds: readonly string[] }
export type CohortFact = {
  id: string; code: string; status: string; announcedOn: Day | null; closesOn: Day | null; opensOn: Day; endsOn: Day
  /** Who has seats, and whose people are in the class. */
  seated: readonly string[]; sent: readonly string[]
  /** When the reports of each turn are due, and the times of evaluation with the day on which the last round closes, of all and of those that ask agencies. */
  turns: readonly { ordinal: number; dueOn: Day }[]; rounds: readonly { timing: string; closesOn: Day; agenciesUntil: Day | null }[]
  /** When reports of a turn were last sent to an agency, or to the one it took over from. */
  reportsSent: readonly { ordinal: number; agencyId: string; on: Day }[]
}
export type YearFact = { year: number; needsDeadline: Day | null; proposedOn: Day | null; approvedOn: Day | null }
export type VersionFacts = {
  versionId: string; from: Day; to: Day; commitments: readonly Promised[]; parties: readonly PartySeat[]; cohorts: readonly CohortFact[]; years: readonly YearFact[]
}
/** One duty that a commitment asks for. */
export type Instance = {
  commitmentId: string; key: string; stage: string; partyId: string; clause: number | null; title: string; closedBy: EvidenceKind
  period: string | null; cohortId: string | null; agencyId: string | null; dueOn: Day
}
type Occurrence = { period: string | null; cohort: CohortFact | null; dueOn: Day; words: string }

/** How far ahead duties are made: the standing calendar shows them. */
export const HORIZON_DAYS = 366

/** What the commitments of a version ask for, due between two days and within its period. Pure: the same facts give the same duties. */
export function instancesOf(facts: VersionFacts, { since, until }: { since: Day; until: Day }): Instance[] {
  return facts.commitments.flatMap((commitment) => {
    const seat = facts.parties.find(({ id }) => id === commitment.partyId)
    if (!seat) return []
    return occurrencesOf(commitment, facts, yearOf(since), yearOf(until))
      .flatMap((one) => debtorsOf(seat, commitment, one.cohort).map((agencyId): Instance => ({
        commitmentId: commitment.id, key: commitment.key, stage: commitment.stage, partyId: seat.id, clause: commitment.clause, closedBy: commitment.closedBy,
        title: one.words === '' ? commitment.title : `${commitment.title} ${one.words}`, period: one.period, cohortId: one.cohort?.id ?? null, agencyId, dueOn: dueFor(commitment, one, agencyId ?? seat.agencyIds[0]),
      })))
      .filter(({ dueOn }) => dueOn >= since && dueOn <= until && dueOn >= facts.from && dueOn <= facts.to)
  })
}

function occurrencesOf(commitment: Promised, { cohorts, years }: VersionFacts, first: number, last: number): Occurrence[] {
  const range = Array.from({ length: last - first + 3 }, (_, index) => first - 1 + index)
  switch (commitment.dueKind) {
    case 'ON_DATE': return commitment.dueOn ? [{ period: yearPeriod(commitment, yearOf(commitment.dueOn)), cohort: null, dueOn: commitment.dueOn, words: '' }] : []
    case 'YEARLY': return range.map((year) => {
      const period = yearPeriod(commitment, year)
      return { period, cohort: null, dueOn: dayIn(year, commitment.dueMonth ?? 12, commitment.dueDay ?? 31), words: /năm/i.test(commitment.title) ? `(${namedYear(commitment, year, period)})` : `năm ${period}` }
    })
    case 'QUARTERLY': return range.flatMap((year) => [1, 2, 3, 4].map((quarter) => (
      { period: `${year}-Q${quarter}`, cohort: null, dueOn: addDays(dayIn(year, quarter * 3, 31), commitment.dueDays), words: `quý ${quarter}/${year}` })))
    case 'PLAN': return range.flatMap((year) => planDay(commitment, year, years.find((one) => one.year === year)).map((dueOn) => (
      { period: String(year), cohort: null, dueOn: addDays(dueOn, commitment.dueDays), words: `năm ${year}` })))
    case 'COHORT': return cohorts.filter(({ status }) => status !== 'CANCELLED').flatMap((cohort) => cohortDays(commitment, cohort))
    default: return []
  }
}

/** The year that a title means: "năm sau" is the one after its day, also where no evidence says which year a promise is about. */
const namedYear = ({ title, closedBy }: Promised, year: number, period: string): string =>
  /năm sau/i.test(title) && !/^(?:NEEDS|PLAN)_/.test(closedBy) ? String(year + 1) : period

/** Needs and plans are about the year to come when they fall due in its second half before. */
function yearPeriod({ closedBy, dueMonth, dueOn }: Promised, year: number): string {
  const month = dueMonth ?? Number((dueOn ?? '').slice(5, 7))
  const ahead = /^(?:NEEDS|PLAN)_/.test(closedBy) && month >= 7
  return String(ahead ? year + 1 : year)
}

function planDay({ dueEvent }: Promised, year: number, fact: YearFact | undefined): Day[] {
  const day = dueEvent === 'YEAR_BEGINS' ? `${year}-01-01` : dueEvent === 'YEAR_ENDS' ? `${year}-12-31`
    : dueEvent === 'NEEDS_DEADLINE' ? fact?.needsDeadline : dueEvent === 'PLAN_PROPOSED' ? fact?.proposedOn : dueEvent === 'PLAN_APPROVED' ? fact?.approvedOn : null
  return day ? [day] : []
}

function cohortDays({ dueEvent, dueDays, closedBy }: Promised, cohort: CohortFact): Occurrence[] {
  const words = `lớp ${cohort.code}`
  const ofTurns = () => cohort.turns.map(({ ordinal, dueOn }) => ({ period: String(ordinal), cohort, dueOn: addDays(dueOn, dueDays), words: `lần ${ordinal} ${words}` }))
  // A report is of a turn and of no other day.
  if (dueEvent === 'REPORT' || closedBy === 'REPORT_SENT' || closedBy === 'REPORT_ACKNOWLEDGED') return ofTurns()
  if (dueEvent === 'EVALUATION') return cohort.rounds.flatMap(({ timing, closesOn, agenciesUntil }) => {
    // What nobody asks an agency it cannot answer.
    const until = closedBy === 'EVALUATION_ANSWERED' ? agenciesUntil : closesOn
    return until === null ? [] : [{ period: timing, cohort, dueOn: addDays(until, dueDays), words }]
  })
  const day = eventDay(dueEvent, cohort)
  return day ? [{ period: null, cohort, dueOn: addDays(day, dueDays), words }] : []
}

/** What was sent is acknowledged so many days after it was sent; until then the day of the turn says when that is to be expected. */
function dueFor({ closedBy, dueDays }: Promised, { dueOn, cohort, period }: Occurrence, agencyId: string | undefined): Day {
  const sent = closedBy === 'REPORT_ACKNOWLEDGED' ? cohort?.reportsSent.find((one) => one.agencyId === agencyId && String(one.ordinal) === period) : undefined
  return sent ? addDays(sent.on, dueDays) : dueOn
}

function eventDay(event: string | null, { announcedOn, closesOn, opensOn, endsOn }: CohortFact): Day | null {
  switch (event) {
    case 'ANNOUNCED': return announcedOn
    case 'LIST_DEADLINE': return closesOn
    case 'OPENS': return opensOn
    case 'MIDDLE': return addDays(opensOn, Math.floor(daysBetween(opensOn, endsOn) / 2))
    case 'ENDS': return endsOn
    case null:
    default: return null
  }
}

/** Who owes it: null for the school, the province. Of the sending agencies those that the class concerns. */
function debtorsOf({ kind, agencyIds }: PartySeat, { closedBy, dueEvent }: Promised, cohort: CohortFact | null): (string | null)[] {
  if (kind === 'SCHOOL' || kind === 'PROVINCE') return [null]
  if (kind === 'AGENCY' || !cohort) return [...agencyIds]
  const fromWithin = /^(?:REPORT|EVALUATION)/.test(closedBy) || dueEvent === 'REPORT' || dueEvent === 'EVALUATION' || dueEvent === 'ENDS' || dueEvent === 'MIDDLE'
  const concerned = new Set(fromWithin ? cohort.sent : cohort.seated)
  return agencyIds.filter((id) => concerned.has(id))
}

/** The day of a month, or its last one where the month is shorter. */
function dayIn(year: number, month: number, day: number): Day {
  const last = Number(addDays(month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`, -1).slice(8))
  return `${year}-${String(month).padStart(2, '0')}-${String(Math.min(day, last)).padStart(2, '0')}`
}
