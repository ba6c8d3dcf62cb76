import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { dayOf, type Day } from '../../../time'
import { mayReadReportDesk, reportCohortsOf } from '../policy'
import { noFacts, readFacts, type ReportFacts } from '../rules/sheet'
import { overalls, statusOf, stepOf, type DraftStep, type Remarks, type ReportStatus } from '../schema'
import { readTurns, type Turn } from '../steps/owed'
import { findReportFacts } from './find-facts'

export type Neighbour = { traineeId: string; name: string } | null
export type Draft = {
  cohort: { id: string; code: string; opensOn: Day }; turn: Turn; turns: Turn[]
  trainee: { id: string; personId: string; name: string; birthDate: Day; agency: string }
  report: { id: string; status: ReportStatus; step: DraftStep; revision: number; remark: string | null } | null
  remarks: Remarks; facts: ReportFacts; place: number; count: number; previous: Neighbour; next: Neighbour
  /** The next after this one, round the class, that waits for its writer, and for the proof-reader. */
  nextToWrite: string | null; nextToReview: string | null
  /** What was said of the trainee the time before. */
  before: { ordinal: number; remarks: Remarks } | null
}

const blank: Remarks = { study: '', conduct: '', discipline: '', strengths: '', weaknesses: '', overall: null }
const said = { study: true, conduct: true, discipline: true, strengths: true, weaknesses: true, overall: true } as const
type Said = Omit<Remarks, 'overall'> & { overall: string | null }
const remarksOf = ({ study, conduct, discipline, strengths, weaknesses, overall }: Said): Remarks =>
  ({ study, conduct, discipline, strengths, weaknesses, overall: overalls.find((one) => one === overall) ?? null })

/** One trainee's report as its writer and its proof-reader have it before them, with who comes before and after; null if it is not theirs to see. */
export async function findReportDraft(actor: Actor, { cohortId, traineeId, ordinal }: { cohortId: string; traineeId: string; ordinal: number }, now: Date): Promise<Draft | null> {
  if (!mayReadReportDesk(actor)) return null
  const [cohort, turns, roster] = await Promise.all([
    db.cohort.findFirst({ where: { AND: [{ id: cohortId }, reportCohortsOf(actor)] }, select: { id: true, code: true, opensOn: true } }),
    readTurns(db, cohortId),
    db.$queryRaw<{ id: string; personId: string; name: string; birthDate: string; agency: string; waits: DraftStep | null }[]>`
      select t.id, t.person_id as "personId", case when r.id is null then 'WRITING' when r.status = 'DRAFTED' then r.step end as waits, p.full_name as name, p.birth_date::text as "birthDate", coalesce((select m.name from agency_name m where m.agency_id = t.agency_id order by m.valid_from desc limit 1), '') as agency
      from trainee t join person p on p.id = t.person_id left join comment_report r on r.trainee_id = t.id and r.ordinal = ${ordinal}
      where t.cohort_id = ${cohortId}::uuid and (t.status <> 'LEFT' or r.id is not null) order by t.name_key, t.id`,
  ])
  const [turn, place] = [turns.find((one) => one.ordinal === ordinal), roster.findIndex(({ id }) => id === traineeId)]
  const trainee = roster[place]
  if (!cohort || !turn || !trainee) return null
  const reports = await db.commentReport.findMany({ where: { traineeId, ordinal: { in: [ordinal, ordinal - 1] } }, select: { id: true, ordinal: true, status: true, step: true, revision: true, remark: true, facts: true, ...said } })
  const report = reports.find((one) => one.ordinal === ordinal)
  const before = reports.find((one) => one.ordinal === ordinal - 1)
  const writing = !report || (report.status === 'DRAFTED' && report.step === 'WRITING')
  // Handed in, a report keeps the facts of that day: only who still writes is shown today's.
  const live = writing ? await findReportFacts(actor, traineeId, now) : null
  const neighbour = (at: number): Neighbour => {
    const one = roster[at]
    return one ? { traineeId: one.id, name: one.name } : null
  }
  const waiting = (step: DraftStep) => [...roster.slice(place + 1), ...roster.slice(0, place)].find(({ waits }) => waits === step)?.id ?? null
  return {
    nextToWrite: waiting('WRITING'), nextToReview: waiting('REVIEW'),
    cohort: { ...cohort, opensOn: dayOf(cohort.opensOn) }, turn, turns, trainee, place: place + 1, count: roster.length, previous: place > 0 ? neighbour(place - 1) : null, next: neighbour(place + 1),
    report: report ? { id: report.id, status: statusOf(report.status), step: stepOf(report.step), revision: report.revision, remark: report.remark } : null,
    remarks: report ? remarksOf(report) : blank, facts: writing ? (live ?? noFacts) : readFacts(report.facts), before: before ? { ordinal: before.ordinal, remarks: remarksOf(before) } : null,
  }
}
