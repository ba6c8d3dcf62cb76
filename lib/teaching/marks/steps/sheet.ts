import 'server-only'
import type { SchoolActor } from '../../../access/actor'
import type { Tx } from '../../../db/client'
import { Prisma } from '../../../db/generated/client'
import { classesStaffedBy } from '../../steps/scope'
import { countedMark, type Attempt } from '../rules/marks'
import { kindOf, outcomeOf, statusOf, type ComponentKind, type SheetStatus } from '../schema'

/**
 * The scheme of a class, as a condition on `mark_scheme s` beside `cohort c`: the one its sheets are of; before there is a sheet the newest of its course
 * that was there when it opened, else the first one. A scheme written later takes no marks away.
 */
export const schemeOfClass = Prisma.sql`s.id = coalesce(
  (select y.scheme_id from mark_sheet z join mark_component y on y.id = z.component_id where z.cohort_id = c.id limit 1),
  (select x.id from mark_scheme x where x.course_id = c.course_id
    order by x.valid_from <= c.opens_on desc, case when x.valid_from <= c.opens_on then c.opens_on - x.valid_from else x.valid_from - c.opens_on end limit 1))`

/** Modules that a lecturer teaches in a class, as a condition on `mark_component k` beside `cohort c`: of those the marks are entered. The office enters all. */
export const enteredBy = (actor: SchoolActor): Prisma.Sql => actor.role === 'trainingOffice' ? Prisma.sql`true` : actor.role === 'lecturer' ? Prisma.sql`exists (
  select from lesson l join lesson_lecturer y on y.lesson_id = l.id join lecturer p on p.id = y.lecturer_id
  where l.cohort_id = c.id and l.module_id = k.module_id and y.status = 'PUBLISHED' and y.acceptance <> 'DECLINED' and p.account_id = ${actor.accountId}::uuid)` : Prisma.sql`false`

export type Target = { cohortId: string; schoolId: string; status: string; componentId: string; kind: ComponentKind; enters: boolean; sheetId: string | null; sheetStatus: SheetStatus; version: number; enteredBy: string | null; hasCodes: boolean }

/** The class, component and sheet that marks are for, or null if they are not the actor's to see. The class's row is held: marks of a class are written one after another. */
export async function lockTarget(tx: Tx, actor: SchoolActor, { cohortId, componentId, attempt }: { cohortId: string; componentId: string; attempt: number }): Promise<Target | null> {
  // Locked by a statement of its own: one that waited would read the sheet as it stood before the wait.
  await tx.$queryRaw`select c.id from cohort c where c.id = ${cohortId}::uuid and ${classesStaffedBy(actor)} for no key update`
  const [row] = await tx.$queryRaw<(Omit<Target, 'kind' | 'sheetStatus' | 'version'> & { kind: string; sheetStatus: string | null; version: number | null })[]>`
    select c.id as "cohortId", c.school_id as "schoolId", c.status, k.id as "componentId", k.kind, ${enteredBy(actor)} as enters, h.id as "sheetId", h.status as "sheetStatus", h.version, h.entered_by as "enteredBy", exists (select from blind_code b where b.sheet_id = h.id) as "hasCodes"
    from cohort c join mark_scheme s on ${schemeOfClass} join mark_component k on k.scheme_id = s.id
    left join mark_sheet h on h.cohort_id = c.id and h.component_id = k.id and h.attempt = ${attempt}
    where c.id = ${cohortId}::uuid and k.id = ${componentId}::uuid and ${classesStaffedBy(actor)}`
  return row ? { ...row, kind: kindOf(row.kind), sheetStatus: statusOf(row.sheetStatus), version: row.version ?? 0 } : null
}

/**
 * Which marks are told on the sheet of an attempt, as a condition on `mark m` beside its `mark_sheet h`: its own, and of other attempts those that
 * stand under names. A mark of a sheet that still hides them would tell, on the next one, whose paper has which code.
 */
export const toldOn = (attempt: number): Prisma.Sql =>
  Prisma.sql`(m.attempt = ${attempt} or h.status in ('VERIFIED', 'LOCKED') or not exists (select from blind_code y where y.sheet_id = h.id))`

export type Sitter = { traineeId: string; status: string; blindCode: number | null; earlier: Attempt[]; was: Attempt | null; missedExam: boolean }

/** Everybody of a class with what came before an attempt, and whether the roll of every exam lesson of the module says absent. */
export async function readSitters(tx: Tx, { cohortId, componentId, attempt }: { cohortId: string; componentId: string; attempt: number }): Promise<Map<string, Sitter>> {
  const trainees = await tx.$queryRaw<{ traineeId: string; status: string; blindCode: number | null; missedExam: boolean }[]>`
    with exam as (select l.id from lesson l join attendance_roll r on r.lesson_id = l.id join mark_component k on k.module_id = l.module_id
      where k.id = ${componentId}::uuid and l.cohort_id = ${cohortId}::uuid and l.kind = 'EXAM')
    select t.id as "traineeId", t.status, (select b.code from blind_code b join mark_sheet h on h.id = b.sheet_id
        where b.trainee_id = t.id and h.cohort_id = t.cohort_id and h.component_id = ${componentId}::uuid and h.attempt = ${attempt}) as "blindCode",
      exists (select from exam) and not exists (
      select from exam x where not exists (select from attendance_entry e where e.lesson_id = x.id and e.trainee_id = t.id and e.status in ('EXCUSED', 'UNEXCUSED'))) as "missedExam"
    from trainee t where t.cohort_id = ${cohortId}::uuid`
  const marks = await tx.$queryRaw<{ traineeId: string; attempt: number; outcome: string; value: number | null }[]>`
    select m.trainee_id as "traineeId", m.attempt, m.outcome, m.value from mark m join mark_sheet h on h.id = m.sheet_id
    where m.component_id = ${componentId}::uuid and m.cohort_id = ${cohortId}::uuid and ${toldOn(attempt)}`
  return new Map(trainees.map((one) => {
    const own = marks.filter(({ traineeId }) => traineeId === one.traineeId).map((mark) => ({ attempt: mark.attempt, outcome: outcomeOf(mark.outcome), value: mark.value }))
    return [one.traineeId, { ...one, earlier: own.filter((mark) => mark.attempt < attempt), was: own.find((mark) => mark.attempt === attempt) ?? null }]
  }))
}

/** Who is listed on a sheet: everybody for the first attempt, afterwards those who did not pass. */
export const isListed = ({ status, earlier }: Pick<Sitter, 'status' | 'earlier'>, attempt: number, pass: number): boolean =>
  status !== 'LEFT' && (attempt === 1 || (earlier.some((one) => one.attempt === attempt - 1 && one.outcome !== 'NONE') && countedMark(earlier, pass).state !== 'PASSED'))
