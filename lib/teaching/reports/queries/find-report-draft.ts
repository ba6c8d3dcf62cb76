import 'server-only'
import type { Actor, SchoolActor } from '../../../access/actor'
import { db } from '../../../db/client'
import { dayAt, type Day } from '../../../time'
import { classesStaffedBy } from '../../steps/scope'
import { mayReadReportDesk } from '../policy'
import type { ReportFigures } from '../rules/figures'
import { noFacts, readFacts, type ReportFacts } from '../rules/sheet'
import { overalls, statusOf, stepOf, type DraftStep, type Remarks, type ReportStatus } from '../schema'
import { readTurns, type Turn } from '../steps/owed'
import { findReportFacts } from './find-facts'

export type Neighbour = { traineeId: string; name: string } | null
export type Draft = {
  cohort: { id: string; code: string; opensOn: Day }; turn: Turn; turns: Turn[]
  trainee: { id: string; personId: string; name: string; birthDate: Day; agency: string }
  report: { id: string; status: ReportStatus; step: DraftStep; revision: number; remark: string | null } | null
  /** `checked`: of a report that was handed on, its figures beside what the portal knows of the same days now. */
  remarks: Remarks; facts: ReportFacts; checked: ReportFigures | null; place: number; count: number; previous: Neighbour; next: Neighbour
  /** The next after this one, round the class, that waits for its writer, and for the proof-reader. */
  nextToWrite: string | null; nextToReview: string | null
  /** What was said of the trainee the time before. */
  before: { ordinal: number; remarks: Remarks } | null
}

const blank: Remarks = { study: '', conduct: '', discipline: '', strengths: '', weaknesses: '', overall: null }
type Said = Omit<Remarks, 'overall'> & { overall: string | null }
const remarksOf = ({ study, conduct, discipline, strengths, weaknesses, overall }: Said): Remarks =>
  ({ study, conduct, discipline, strengths, weaknesses, overall: overalls.find((one) => one === overall) ?? null })

/** One trainee's report as its writer and its proof-reader have it before them, with who comes before and after; null if it is not theirs to see. */
export async function findReportDraft(actor: Actor, { cohortId, traineeId, ordinal }: { cohortId: string; traineeId: string; ordinal: number }, now: Date): Promise<Draft | null> {
  if (!mayReadReportDesk(actor)) return null
  const [turns, roster] = await Promise.all([readTurns(db, cohortId), listRoster(actor, { cohortId, traineeId, ordinal })])
  const [turn, place] = [turns.find((one) => one.ordinal === ordinal), roster.findIndex(({ id }) => id === traineeId)]
  const here = roster[place]
  if (!turn || !here) return null
  const { code, opensOn, reports, waits: _, ...trainee } = here
  const report = reports.find((one) => one.ordinal === ordinal)
  const before = reports.find((one) => one.ordinal === ordinal - 1)
  const writing = !report || (report.status === 'DRAFTED' && report.step === 'WRITING')
  // Handed in, a report keeps the facts of that day: only who still writes is shown today's; who reads the proofs sees what those days have come to since.
  const writtenOn = report && !writing ? dayAt(new Date(report.writtenAt)) : undefined
  const live = writing || report.status === 'DRAFTED' || report.status === 'SIGNED' ? await findReportFacts(actor, traineeId, now, writtenOn) : null
  const neighbour = (at: number): Neighbour => {
    const one = roster[at]
    return one ? { traineeId: one.id, name: one.name } : null
  }
  const waiting = (step: DraftStep) => [...roster.slice(place + 1), ...roster.slice(0, place)].find(({ waits }) => waits === step)?.id ?? null
  return {
    nextToWrite: waiting('WRITING'), nextToReview: waiting('REVIEW'),
    cohort: { id: cohortId, code, opensOn }, turn, turns, trainee, place: place + 1, count: roster.length, previous: place > 0 ? neighbour(place - 1) : null, next: neighbour(place + 1),
    report: report ? { id: report.id, status: statusOf(report.status), step: stepOf(report.step), revision: report.revision, remark: report.remark } : null,
    checked: report && writtenOn && live ? { id: report.id, on: writtenOn, frozen: readFacts(report.facts), live } : null,
    remarks: report ? remarksOf(report) : blank, facts: writing ? (live ?? noFacts) : readFacts(report.facts), before: before ? { ordinal: before.ordinal, remarks: remarksOf(before) } : null,
  }
}

type Stored = Said & { id: string; ordinal: number; status: string; step: string; revision: number; remark: string | null; facts: unknown; writtenAt: string }
type Listed = { id: string; personId: string; name: string; birthDate: Day; agency: string; waits: DraftStep | null; code: string; opensOn: Day; reports: Stored[] }

/** Everybody of a class that the actor works with, by given name, and of the one named the report of a turn and the one before. One statement. */
const listRoster = (actor: SchoolActor, { cohortId, traineeId, ordinal }: { cohortId: string; traineeId: string; ordinal: number }): Promise<Listed[]> => db.$queryRaw<Listed[]>`
  select t.id, t.person_id as "personId", case when r.id is null then 'WRITING' when r.status = 'DRAFTED' then r.step end as waits, p.full_name as name, p.birth_date::text as "birthDate",
    coalesce((select m.name from agency_name m where m.agency_id = t.agency_id order by m.valid_from desc limit 1), '') as agency, c.code, c.opens_on::text as "opensOn",
    case when t.id = ${traineeId}::uuid then coalesce((select jsonb_agg(to_jsonb(x) || jsonb_build_object('writtenAt', x.written_at)) from comment_report x where x.trainee_id = t.id and x.ordinal in (${ordinal}, ${ordinal - 1})), '[]') else '[]' end as reports
  from trainee t join person p on p.id = t.person_id join cohort c on c.id = t.cohort_id left join comment_report r on r.trainee_id = t.id and r.ordinal = ${ordinal}
  where t.cohort_id = ${cohortId}::uuid and (t.status <> 'LEFT' or r.id is not null) and ${classesStaffedBy(actor)} order by t.name_key, t.id`
