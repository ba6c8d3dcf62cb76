import 'server-only'
import type { Actor, SchoolActor } from '../../../access/actor'
import { db } from '../../../db/client'
import { dayAt, dayOf, type Day } from '../../../time'
import { periodsOf, type Absence } from '../../attendance/rules/absence'
import { classesStaffedBy } from '../../steps/scope'
import { hidesNames, mayReadMarks } from '../policy'
import { attemptBlocker, type Attempt, type MarkLimits, type Written } from '../rules/marks'
import { kindOf, outcomeOf, statusOf, type ComponentKind, type SheetStatus } from '../schema'
import { findStudyLimits } from './find-limits'
import { enteredBy, isListed, schemeOfClass, toldOn } from '../steps/sheet'

export type SheetRow = { traineeId: string; name: string; birthDate: Day; agency: string; blindCode: number | null; mark: Written; earlier: Attempt[]; missed: Absence }
/** A row of a sheet that hides its names: nothing on it says whose it is. */
export type BlindRow = { blindCode: number; mark: Written }
export type Sheet = {
  cohort: { id: string; schoolId: string; code: string; course: string; status: string }
  component: { id: string; kind: ComponentKind; name: string; weight: number }
  attempt: number; enters: boolean; sheetId: string | null; status: SheetStatus; version: number; returnReason: string | null
  signed: { entered: Signature; verified: Signature; locked: Signature }
  /** The actor handed it in: somebody else verifies it. */
  own: boolean
  /** Whether it has blind codes; `hidden`: and shows them in the place of names, so that `rows` is empty and `papers` has its rows, by code. `uncoded`: how many it lists that have no code yet. */
  blind: boolean; hidden: boolean; uncoded: number
  /** The mark of somebody without a code was written, be it taken out again: from then on none are drawn. */
  begun: boolean
  rows: SheetRow[]; papers: BlindRow[]
}
type Signature = { by: string; at: string } | null
type Wanted = { cohortId: string; componentId: string; attempt: number }

type Head = {
  cohortId: string; schoolId: string; code: string; course: string; cohortStatus: string; componentId: string; kind: string; name: string; weight: number; enters: boolean
  sheetId: string | null; status: string | null; version: number | null; returnReason: string | null; own: boolean | null; blind: boolean; begun: boolean
  enteredBy: string | null; enteredAt: Date | null; verifiedBy: string | null; verifiedAt: Date | null; lockedBy: string | null; lockedAt: Date | null
}

/** A sheet of marks with everybody it lists, by given name, or by code while it hides names; of a draft nobody has begun, an empty one. Two statements. */
export async function findSheet(actor: Actor, wanted: Wanted, limits: MarkLimits): Promise<Sheet | null> {
  if (!mayReadMarks(actor)) return null
  const head = await findHead(actor, wanted)
  if (!head) return null
  const [status, listed] = [statusOf(head.status), (await listRows(wanted)).filter((one) => isListed(one, wanted.attempt, limits.pass) && (wanted.attempt === 1 || one.mark.outcome !== 'NONE' || attemptBlocker(wanted.attempt, one.earlier, limits) === null))]
  const hidden = head.blind && hidesNames(status)
  const papers = listed.flatMap(({ blindCode, mark }) => (blindCode === null ? [] : [{ blindCode, mark: { outcome: mark.outcome, value: mark.value } }])).toSorted((a, b) => a.blindCode - b.blindCode)
  const signature = (by: string | null, at: Date | null): Signature => (by && at ? { by, at: at.toISOString() } : null)
  return {
    cohort: { id: head.cohortId, schoolId: head.schoolId, code: head.code, course: head.course, status: head.cohortStatus },
    component: { id: head.componentId, kind: kindOf(head.kind), name: head.name, weight: head.weight },
    attempt: wanted.attempt, enters: head.enters, sheetId: head.sheetId, status, version: head.version ?? 0, returnReason: head.returnReason,
    signed: { entered: signature(head.enteredBy, head.enteredAt), verified: signature(head.verifiedBy, head.verifiedAt), locked: signature(head.lockedBy, head.lockedAt) },
    own: head.own ?? false, blind: head.blind, begun: head.begun, hidden, uncoded: head.blind ? listed.length - papers.length : 0,
    rows: hidden ? [] : listed.map(({ status: _, ...row }) => row), papers: hidden ? papers : [],
  }
}

async function findHead(actor: SchoolActor, { cohortId, componentId, attempt }: Wanted): Promise<Head | null> {
  const [row] = await db.$queryRaw<Head[]>`
    select c.id as "cohortId", c.school_id as "schoolId", c.code, o.name as course, c.status as "cohortStatus", k.id as "componentId", k.kind, k.name, k.weight, ${enteredBy(actor)} as enters,
      h.id as "sheetId", h.status, h.version, h.return_reason as "returnReason", h.entered_by = ${actor.accountId}::uuid as own, exists (select from blind_code x where x.sheet_id = h.id) as blind,
      exists (select from mark m where m.sheet_id = h.id and not exists (select from blind_code x where x.sheet_id = h.id and x.trainee_id = m.trainee_id)) as begun, e.display_name as "enteredBy", h.entered_at as "enteredAt",
      v.display_name as "verifiedBy", h.verified_at as "verifiedAt", b.display_name as "lockedBy", h.locked_at as "lockedAt"
    from cohort c join course o on o.id = c.course_id join mark_scheme s on ${schemeOfClass} join mark_component k on k.scheme_id = s.id
    left join mark_sheet h on h.cohort_id = c.id and h.component_id = k.id and h.attempt = ${attempt}
    left join account e on e.id = h.entered_by left join account v on v.id = h.verified_by left join account b on b.id = h.locked_by
    where c.id = ${cohortId}::uuid and k.id = ${componentId}::uuid and ${classesStaffedBy(actor)}`
  return row ?? null
}

type StoredRow = { traineeId: string; status: string; name: string; birthDate: Date; agency: string; blindCode: number | null; marks: { attempt: number; outcome: string; value: number | null }[]; absent: number; planned: number; held: number }

async function listRows({ cohortId, componentId, attempt }: Wanted): Promise<(SheetRow & { status: string })[]> {
  const rows = await db.$queryRaw<StoredRow[]>`
    with part as (select k.module_id, coalesce(m.periods, 0) as planned, coalesce((select sum(l.periods) from attendance_roll r join lesson l on l.id = r.lesson_id
        where r.cohort_id = ${cohortId}::uuid and l.module_id = k.module_id), 0)::int as held
      from mark_component k left join module m on m.id = k.module_id where k.id = ${componentId}::uuid)
    select t.id as "traineeId", t.status, p.full_name as name, p.birth_date as "birthDate", coalesce(n.name, '') as agency, part.planned, part.held,
      (select b.code from blind_code b join mark_sheet h on h.id = b.sheet_id where b.trainee_id = t.id and h.cohort_id = t.cohort_id and h.component_id = ${componentId}::uuid and h.attempt = ${attempt}) as "blindCode",
      (select coalesce(sum(l.periods), 0)::int from attendance_entry e join lesson l on l.id = e.lesson_id
        where e.trainee_id = t.id and l.module_id = part.module_id and e.status in ('EXCUSED', 'UNEXCUSED')) as absent,
      coalesce((select jsonb_agg(jsonb_build_object('attempt', m.attempt, 'outcome', m.outcome, 'value', m.value) order by m.attempt)
        from mark m join mark_sheet h on h.id = m.sheet_id where m.component_id = ${componentId}::uuid and m.trainee_id = t.id and ${toldOn(attempt)}), '[]') as marks
    from part, trainee t join person p on p.id = t.person_id left join lateral (select m.name from agency_name m where m.agency_id = t.agency_id order by m.valid_from desc limit 1) n on true
    where t.cohort_id = ${cohortId}::uuid order by t.name_key collate "vi-x-icu", t.id limit 400`
  return rows.map(({ marks, absent, planned, held, ...row }) => {
    const attempts = marks.map((one) => ({ ...one, outcome: outcomeOf(one.outcome) }))
    const current = attempts.find((one) => one.attempt === attempt)
    return {
      ...row, birthDate: dayOf(row.birthDate), missed: { absent, periods: periodsOf(planned, held) }, earlier: attempts.filter((one) => one.attempt < attempt),
      mark: current ? { outcome: current.outcome, value: current.value } : { outcome: 'NONE' as const, value: null },
    }
  })
}

export type Correction = { id: string; traineeId: string; name: string; from: Written; to: Written; reason: string; status: string; by: string; mine: boolean; at: string; decidedBy: string | null }

/** What was asked to be corrected in a sheet, the newest first. One statement. */
export async function listCorrections(actor: Actor, { cohortId, componentId, attempt }: Wanted): Promise<Correction[]> {
  if (!mayReadMarks(actor)) return []
  const rows = await db.$queryRaw<{ id: string; traineeId: string; name: string; fromOutcome: string; fromValue: number | null; toOutcome: string; toValue: number | null; reason: string; status: string; by: string; mine: boolean; at: Date; decidedBy: string | null }[]>`
    select x.id, x.trainee_id as "traineeId", p.full_name as name, x.from_outcome as "fromOutcome", x.from_value as "fromValue", x.to_outcome as "toOutcome", x.to_value as "toValue", x.reason, x.status,
      a.display_name as by, x.requested_by = ${actor.accountId}::uuid as mine, x.requested_at as at, d.display_name as "decidedBy"
    from mark_correction x join cohort c on c.id = x.cohort_id join trainee t on t.id = x.trainee_id join person p on p.id = t.person_id
    join account a on a.id = x.requested_by left join account d on d.id = x.decided_by
    where x.cohort_id = ${cohortId}::uuid and x.component_id = ${componentId}::uuid and x.attempt = ${attempt} and ${classesStaffedBy(actor)} order by x.requested_at desc, x.id desc limit 100`
  return rows.map(({ fromOutcome, fromValue, toOutcome, toValue, at, ...row }) => (
    { ...row, from: { outcome: outcomeOf(fromOutcome), value: fromValue }, to: { outcome: outcomeOf(toOutcome), value: toValue }, at: at.toISOString() }))
}

export type MarkChange = { id: string; name: string; mark: Written; by: string; at: string }

/** Every value that marks of a sheet ever had, the newest first; by code while the sheet hides names. One statement. */
export async function listMarkHistory(actor: Actor, { cohortId, componentId, attempt }: Wanted): Promise<MarkChange[]> {
  if (!mayReadMarks(actor)) return []
  const rows = await db.$queryRaw<{ id: string; name: string; outcome: string; value: number | null; by: string; at: Date }[]>`
    select h.id::text, coalesce(case when s.status in ('DRAFT', 'ENTERED') then b.code::text end, p.full_name) as name, h.outcome, h.value, a.display_name as by, h.set_at as at
    from mark_history h join cohort c on c.id = h.cohort_id join trainee t on t.id = h.trainee_id join person p on p.id = t.person_id join account a on a.id = h.set_by
    join mark_sheet s on s.cohort_id = h.cohort_id and s.component_id = h.component_id and s.attempt = h.attempt left join blind_code b on b.sheet_id = s.id and b.trainee_id = h.trainee_id
    where h.cohort_id = ${cohortId}::uuid and h.component_id = ${componentId}::uuid and h.attempt = ${attempt} and ${classesStaffedBy(actor)} order by h.id desc limit 200`
  return rows.map(({ outcome, value, at, ...row }) => ({ ...row, mark: { outcome: outcomeOf(outcome), value }, at: at.toISOString() }))
}

/** A sheet as programs read it, judged by what holds today. Three statements. */
export async function readSheet(actor: Actor, wanted: Wanted, now: Date): Promise<Sheet | null> {
  return mayReadMarks(actor) ? findSheet(actor, wanted, (await findStudyLimits(actor, actor.schoolId, dayAt(now))).marks) : null
}
