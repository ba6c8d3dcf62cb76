import type { Day } from '../../time'
import { scenarios, type Scenario, type StudyForm } from '../schema'
import type { VersionStatus } from './schema'

/** What may become of a version. Nothing leads from APPROVED back to DRAFT: an adjustment is the next version. */
const transitions: Readonly<Record<VersionStatus, readonly VersionStatus[]>> = {
  DRAFT: ['PROPOSED'], PROPOSED: ['APPROVED', 'DRAFT'], APPROVED: ['SUPERSEDED'], SUPERSEDED: [],
}
export const mayBecome = (from: VersionStatus, to: VersionStatus): boolean => transitions[from].includes(to)

type PaperBounds = { today: Day; /** The day of what it answers. */ notBefore?: Day | null | undefined; /** The day of the decision in force. */ lastOn?: Day | null | undefined }
/** Why a dated paper does not do, or null: nobody signs tomorrow, an answer is not older than what it answers, an adjustment not older than what it adjusts. */
export function paperBlocker(on: Day, { today, notBefore, lastOn }: PaperBounds): 'date_in_future' | 'decided_before_proposed' | 'before_last_decision' | null {
  if (on > today) return 'date_in_future'
  if (notBefore && on < notBefore) return 'decided_before_proposed'
  return lastOn && on < lastOn ? 'before_last_decision' : null
}

export type Amount = { cohorts: number; trainees: number }
type Counted = Amount & { quarter: number; kind: string; form: StudyForm }

export const sumOf = (lines: readonly Amount[]): Amount =>
  lines.reduce((sum, { cohorts, trainees }) => ({ cohorts: sum.cohorts + cohorts, trainees: sum.trainees + trainees }), { cohorts: 0, trainees: 0 })

/** The same lines cut in parts: each line is in one, so the parts make the whole. In the order in which they appear. */
export function partsBy<Line extends Amount, Key>(lines: readonly Line[], keyOf: (line: Line) => Key): { key: Key; lines: Line[]; sum: Amount }[] {
  const keys = [...new Set(lines.map(keyOf))]
  return keys.map((key) => {
    const part = lines.filter((line) => keyOf(line) === key)
    return { key, lines: part, sum: sumOf(part) }
  })
}

/** How much of the training is full-time: cohorts and trainees as part and whole. Fostering does not count. */
export function fullTimeShare(lines: readonly Omit<Counted, 'quarter'>[]): { part: Amount; whole: Amount } {
  const training = lines.filter(({ kind }) => kind === 'TRAINING')
  return { part: sumOf(training.filter(({ form }) => form === 'CONCENTRATED')), whole: sumOf(training) }
}

type Judged = Counted & { itemId: string; courseId: string; course: string; needsLeave: boolean; leaveNumber: string | null }
/** What agencies stated for the year: people and agencies, by course and form. */
export type StatedNeed = { courseId: string; course: string; form: StudyForm; headcount: number; agencies: number }
type Bounds = { needs: readonly StatedNeed[]; /** In per cent. */ target: number | null; maxClassSize: number | null }

/** What is to be said of a draft; some of it keeps the draft from being proposed. */
export type PlanFinding<Line> =
  | { code: 'no_lines' }
  | { code: 'leave_missing' | 'class_too_large'; lines: Line[] }
  | { code: 'full_time_below_target'; part: number; whole: number; target: number }
  | { code: 'needs_exceed'; courses: { courseId: string; course: string; needed: number; planned: number }[] }
const blocking: ReadonlySet<PlanFinding<never>['code']> = new Set<PlanFinding<never>['code']>(['no_lines', 'leave_missing'])
export const blocksProposal = ({ code }: { code: PlanFinding<never>['code'] }): boolean => blocking.has(code)

/**
 * What a draft lacks or exceeds, worst first. The size of a class has a limit in training only: Quyết định 6468-QĐ/HVCTQG
 * is of training, fostering classes are held for whole halls.
 */
export function findingsOf<Line extends Judged>(lines: readonly Line[], { needs, target, maxClassSize }: Bounds): PlanFinding<Line>[] {
  if (lines.length === 0) return [{ code: 'no_lines' }]
  const leaveless = lines.filter(({ needsLeave, leaveNumber }) => needsLeave && leaveNumber === null)
  const large = maxClassSize === null ? [] : lines.filter(({ kind, cohorts, trainees }) => kind === 'TRAINING' && trainees > cohorts * maxClassSize)
  const { part, whole } = fullTimeShare(lines)
  const lacking = partsBy(needs.map((need) => ({ ...need, cohorts: 0, trainees: need.headcount })), ({ courseId }) => courseId).flatMap(({ key, lines: [first], sum }) => {
    const planned = sumOf(lines.filter(({ courseId }) => courseId === key)).trainees
    return first && sum.trainees > planned ? [{ courseId: key, course: first.course, needed: sum.trainees, planned }] : []
  })
  return [
    ...(leaveless.length > 0 ? [{ code: 'leave_missing' as const, lines: leaveless }] : []),
    ...(large.length > 0 ? [{ code: 'class_too_large' as const, lines: large }] : []),
    ...(target !== null && part.cohorts * 100 < target * whole.cohorts ? [{ code: 'full_time_below_target' as const, part: part.cohorts, whole: whole.cohorts, target }] : []),
    ...(lacking.length > 0 ? [{ code: 'needs_exceed' as const, courses: lacking }] : []),
  ]
}

type DraftLines<Line> = { lines: Readonly<Record<Scenario, readonly Line[]>>; inUse: Scenario; /** The scenario that is read. */ shown: Scenario }

/**
 * The same of a whole draft, whose two scenarios go to the province together: all that is to be said of the one that is read, and of
 * the other one what keeps the draft from being proposed. A plan may do without lines for a disrupted year that is not in use.
 */
export function findingsOfDraft<Line extends Judged>({ lines, inUse, shown }: DraftLines<Line>, bounds: Bounds): { scenario: Scenario; finding: PlanFinding<Line> }[] {
  const told = scenarios.filter((scenario) => scenario === 'NORMAL' || scenario === inUse || lines[scenario].length > 0)
    .flatMap((scenario) => findingsOf(lines[scenario], bounds).map((finding) => ({ scenario, finding })))
    .filter(({ scenario, finding }) => scenario === shown || blocksProposal(finding))
  return told.toSorted((a, b) => Number(blocksProposal(b.finding)) - Number(blocksProposal(a.finding)))
}

const compared = ['quarter', 'cohorts', 'trainees', 'venue', 'locality', 'leadAgency', 'targetGroup', 'leaveNumber', 'leaveOn'] as const
export type ComparedField = (typeof compared)[number]
type Comparable = { itemId: string; leadAgencyId: string | null } & Readonly<Record<ComparedField, string | number | null>>
export type Change = { field: ComparedField; from: string | number | null; to: string | number | null }
export type Difference<Line> = { added: Line[]; removed: Line[]; changed: { line: Line; changes: Change[] }[] }

/** What makes one list of lines of another: of two versions, or of two scenarios. A line is known by its item. */
export function differenceOf<Line extends Comparable>(before: readonly Line[], after: readonly Line[]): Difference<Line> {
  const [old, fresh] = [new Map(before.map((line) => [line.itemId, line])), new Set(after.map(({ itemId }) => itemId))]
  const changed = after.flatMap((line) => {
    const was = old.get(line.itemId)
    const changes = was ? compared.filter((field) => differs(was, line, field)).map((field) => ({ field, from: was[field], to: line[field] })) : []
    return changes.length > 0 ? [{ line, changes }] : []
  })
  return { added: after.filter(({ itemId }) => !old.has(itemId)), removed: before.filter(({ itemId }) => !fresh.has(itemId)), changed }
}

type Seen = Readonly<Record<Exclude<ComparedField, 'leadAgency'> | 'leadAgencyId', string | number | null>>
/** What a line says, to be held against what somebody saw of it. An agency counts by its id: its name follows the day of the paper. */
export const seenOfLine = ({ quarter, cohorts, trainees, venue, locality, leadAgencyId, targetGroup, leaveNumber, leaveOn }: Seen): string =>
  JSON.stringify([quarter, cohorts, trainees, venue, locality, leadAgencyId, targetGroup, leaveNumber, leaveOn])

/** An agency that was renamed between two papers is the same agency. */
const differs = (was: Comparable, is: Comparable, field: ComparedField): boolean =>
  field === 'leadAgency' ? was.leadAgencyId !== is.leadAgencyId : was[field] !== is[field]
