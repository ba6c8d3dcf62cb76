import type { Day } from '../../../time'
import type { AgreementStatus } from '../../schema'
import type { EvidenceKind } from '../../obligations/schema'
import { planEvents, type CommitmentInput, type DueKind, type PartyContent, type PartyKey, type VersionContent } from '../schema'

/** What a party is called in every version: an agency by its id, the others by what they are. */
export const keyOf = ({ kind, agencyId }: Pick<PartyContent, 'kind' | 'agencyId'>): PartyKey => (kind === 'AGENCY' ? (agencyId ?? '') : kind)

export type ContentFault =
  | 'dates_reversed' | 'party_twice' | 'school_missing' | 'party_agency_missing' | 'members_of_one_party' | 'members_missing' | 'party_unknown' | 'cell_twice' | 'lead_twice'
  | 'stage_unknown' | 'clause_unknown' | 'due_unfinished' | 'evidence_unfit' | 'commitment_twice'
export type Fault = { error: ContentFault; details: Readonly<Record<string, string | number>> }

/** Why a version cannot say this, or null. `stages`: the codes there are. */
export function contentFault(content: VersionContent, stages: ReadonlySet<string>): Fault | null {
  if (content.validTo < content.validFrom) return { error: 'dates_reversed', details: { field: 'validTo' } }
  return partiesFault(content.parties) ?? cellsFault(content, stages) ?? commitmentsFault(content, stages)
}

function partiesFault(parties: readonly PartyContent[]): Fault | null {
  const twice = repeated(parties.map(keyOf))
  if (twice !== null) return { error: 'party_twice', details: { party: labelOf(parties, twice) } }
  if (!parties.some(({ kind }) => kind === 'SCHOOL')) return { error: 'school_missing', details: {} }
  for (const { kind, agencyId, label, members } of parties) {
    if ((kind === 'AGENCY') !== (agencyId !== null)) return { error: 'party_agency_missing', details: { party: label } }
    if (kind !== 'SENDING_AGENCIES' && members.length > 0) return { error: 'members_of_one_party', details: { party: label } }
    if (kind === 'SENDING_AGENCIES' && members.length === 0) return { error: 'members_missing', details: { party: label } }
  }
  return null
}

/** A cell belongs to a party of this version, once; a stage has one lead. */
function cellsFault({ parties, cells }: VersionContent, stages: ReadonlySet<string>): Fault | null {
  const keys = new Set(parties.map(keyOf))
  const foreign = cells.find(({ party }) => !keys.has(party))
  if (foreign) return { error: 'party_unknown', details: { stage: foreign.stage } }
  const unknown = cells.find(({ stage }) => !stages.has(stage))
  if (unknown) return { error: 'stage_unknown', details: { stage: unknown.stage } }
  if (repeated(cells.map(({ stage, party }) => `${stage} ${party}`)) !== null) return { error: 'cell_twice', details: {} }
  const led = repeated(cells.filter(({ role }) => role === 'LEAD').map(({ stage }) => stage))
  return led === null ? null : { error: 'lead_twice', details: { stage: led } }
}

function commitmentsFault({ parties, clauses, commitments }: VersionContent, stages: ReadonlySet<string>): Fault | null {
  const keys = new Set(parties.map(keyOf))
  for (const one of commitments) {
    const details = { title: one.title }
    if (!keys.has(one.party)) return { error: 'party_unknown', details: { ...details, field: 'party' } }
    if (!stages.has(one.stage)) return { error: 'stage_unknown', details: { stage: one.stage } }
    if (one.clause !== null && one.clause > clauses.length) return { error: 'clause_unknown', details: { ...details, clause: one.clause, field: 'clause' } }
    const missing = unfinishedDue(one)
    if (missing) return { error: 'due_unfinished', details: { ...details, field: missing } }
    if (!evidenceFits(one)) return { error: 'evidence_unfit', details: { ...details, field: 'closedBy' } }
  }
  return repeated(commitments.flatMap(({ key }) => key ?? [])) === null ? null : { error: 'commitment_twice', details: {} }
}

/** The field that the rule of a day still needs, or has without meaning; null if it is whole. */
function unfinishedDue({ dueKind, dueOn, dueMonth, dueDay, dueEvent }: Pick<CommitmentInput, 'dueKind' | 'dueOn' | 'dueMonth' | 'dueDay' | 'dueEvent'>): string | null {
  if ((dueKind === 'ON_DATE') !== (dueOn !== null)) return 'dueOn'
  if ((dueKind === 'YEARLY') !== (dueMonth !== null)) return 'dueMonth'
  // The 29th of February is no day of every year.
  if ((dueKind === 'YEARLY') !== (dueDay !== null) || (dueMonth !== null && dueDay !== null && dueDay > new Date(Date.UTC(2025, dueMonth, 0)).getUTCDate())) return 'dueDay'
  const planned = planEvents.some((one) => one === dueEvent)
  if ((dueKind === 'PLAN' || dueKind === 'COHORT') !== (dueEvent !== null) || (dueEvent !== null && planned !== (dueKind === 'PLAN'))) return 'dueEvent'
  return null
}

/** What an object of its own shows needs a rule that names such an object: a class, or a year. */
const objects: Readonly<Partial<Record<EvidenceKind, readonly DueKind[]>>> = {
  NEEDS_ANSWERED: ['ON_DATE', 'YEARLY', 'PLAN'], PLAN_SUBMITTED: ['ON_DATE', 'YEARLY', 'PLAN'], PLAN_APPROVED: ['ON_DATE', 'YEARLY', 'PLAN'],
  COHORT_ANNOUNCED: ['COHORT'], LIST_SENT: ['COHORT'], COHORT_OPENED: ['COHORT'], LECTURERS_PROVIDED: ['COHORT'], REPORT_SENT: ['COHORT'], REPORT_ACKNOWLEDGED: ['COHORT'], EVALUATION_ANSWERED: ['COHORT'],
}
const byAgencies: readonly EvidenceKind[] = ['NEEDS_ANSWERED', 'LIST_SENT', 'REPORT_ACKNOWLEDGED', 'EVALUATION_ANSWERED']

/** Whether what shows that a promise is kept can ever be there for it: a list is of a class, an answer is of an agency. */
const evidenceFits = ({ closedBy, dueKind, party }: Pick<CommitmentInput, 'closedBy' | 'dueKind' | 'party'>): boolean =>
  (objects[closedBy]?.includes(dueKind) ?? true) && !(byAgencies.includes(closedBy) && (party === 'SCHOOL' || party === 'PROVINCE'))

const labelOf = (parties: readonly PartyContent[], key: string) => parties.find((party) => keyOf(party) === key)?.label ?? ''

function repeated(keys: readonly string[]): string | null {
  const seen = new Set<string>()
  for (const key of keys) {
    if (seen.has(key)) return key
    seen.add(key)
  }
  return null
}

export type Period = { from: Day; to: Day }
export type OtherVersion = Period & { number: number; status: AgreementStatus }

/**
 * Why a version cannot be valid in a period, or null. The one in force is cut to the day before, so the new one begins after it began; what has
 * ended is not overlapped.
 */
export function periodFault({ from, to }: Period, others: readonly OtherVersion[], today: Day): { error: 'dates_reversed' | 'period_over' | 'periods_overlap'; number: number } | null {
  if (to < from) return { error: 'dates_reversed', number: 0 }
  if (to < today) return { error: 'period_over', number: 0 }
  const hit = others.find((other) => (other.status === 'IN_FORCE' ? from <= other.from : ['SIGNED', 'SUPERSEDED', 'EXPIRED'].includes(other.status) && from <= other.to && other.from <= to))
  return hit ? { error: 'periods_overlap', number: hit.number } : null
}

/** `agencyId`: which agency of its party owes it; null where that is the school or the province. */
export type OpenDuty = { party: PartyKey; agencyId: string | null; dueOn: Day; title: string }
/** `label`: as the version calls the party; null for an agency of those that are bound together. */
export type Leaving = { party: PartyKey; label: string | null; open: number }

/**
 * Parties of the version in force, and agencies bound together, that the next one no longer has while they still owe something due before it begins. What would fall due
 * later falls away with them; what they owe already is not lost in silence: they stay until it is settled.
 */
export function leavingInDebt(before: readonly PartyContent[], after: readonly PartyContent[], open: readonly OpenDuty[], begins: Day): Leaving[] {
  const due = open.filter(({ dueOn }) => dueOn < begins)
  const [staying, bound] = [new Set(after.map(keyOf)), new Set<string>(after.flatMap((party) => [keyOf(party), ...party.members]))]
  const parties = before.filter((party) => !staying.has(keyOf(party))).map((party): Leaving => (
    { party: keyOf(party), label: party.label, open: due.filter((duty) => duty.party === keyOf(party)).length }))
  const members = before.flatMap((party) => party.members).filter((id) => !bound.has(id)).map((id): Leaving => (
    { party: id, label: null, open: due.filter(({ agencyId }) => agencyId === id).length }))
  return [...parties, ...members].filter((one) => one.open > 0)
}

/** What still has to be there before a version is put to the parties; null if nothing. */
export function unfinished({ cells, parties }: VersionContent, stages: readonly string[]): { error: 'lead_missing' | 'party_idle'; details: Readonly<Record<string, string>> } | null {
  const idle = parties.find((party) => !cells.some((cell) => cell.party === keyOf(party)))
  if (idle) return { error: 'party_idle', details: { party: idle.label } }
  const leaderless = stages.find((stage) => cells.some((cell) => cell.stage === stage) && !cells.some((cell) => cell.stage === stage && cell.role === 'LEAD'))
  return leaderless ? { error: 'lead_missing', details: { stage: leaderless } } : null
}
