import 'server-only'
import type { Actor, AgencyActor } from '../../../access/actor'
import { db } from '../../../db/client'
import { Prisma } from '../../../db/generated/client'
import { dayOf, dayOrNull, type Day } from '../../../time'
import { mayReadReportDesk, reportCohortsOf, reportsVisibleTo } from '../policy'
import { isOverdue, isSentLate, isUnanswered, type Terms } from '../rules/states'
import { statusOf, stepOf, type DraftStep, type ReportStatus } from '../schema'
import { readTurnsWithTerms, type Turn } from '../steps/owed'

/** One trainee's report of one turn; without an id it is due and not begun. */
export type ReportRow = {
  traineeId: string; name: string; birthDate: Day; agency: string; id: string | null; status: ReportStatus; step: DraftStep; revision: number; returned: boolean; whole: boolean
  number: string | null; on: Day | null; sentAt: Date | null; recipient: string | null; succeeded: boolean; acknowledgedAt: Date | null; answered: boolean; overdue: boolean; unanswered: boolean; sentLate: boolean
}
export type CohortReports = { cohort: { id: string; code: string; schoolId: string; opensOn: Day }; turns: Turn[]; terms: Terms; ordinal: number; rows: ReportRow[] }

export type ReportedClass = Pick<CohortReports, 'cohort' | 'turns' | 'terms'>

/** A class and when its reports are due, for staff who work with it; null for whoever does not. Two statements. */
export async function findReportedClass(actor: Actor, cohortId: string, today: Day): Promise<ReportedClass | null> {
  if (!mayReadReportDesk(actor)) return null
  const cohort = await db.cohort.findFirst({ where: { AND: [{ id: cohortId }, reportCohortsOf(actor)] }, select: { id: true, code: true, schoolId: true, opensOn: true } })
  if (!cohort) return null
  return { cohort: { ...cohort, opensOn: dayOf(cohort.opensOn) }, ...(await readTurnsWithTerms(db, cohort, today)) }
}

type Wanted = { cohortId: string; ordinal: number; /** Where it was found already. */ found?: ReportedClass }

/** The reports of one turn of a class by given name, for staff who work with it; null for whoever does not. One statement beside those that find the class. */
export async function listCohortReports(actor: Actor, { cohortId, ordinal, found: known }: Wanted, today: Day): Promise<CohortReports | null> {
  const found = known ?? (await findReportedClass(actor, cohortId, today))
  if (!found || !mayReadReportDesk(actor)) return null
  const { cohort, turns, terms } = found
  const trainees = await listTrainees(cohort.id, ordinal)
  const turn = turns.find((one) => one.ordinal === ordinal)
  // Who left is not reported on; what was written before stays in sight.
  const rows = turn ? trainees.filter(({ left, id }) => !left || id !== null).map((stored) => rowOf(stored, turn, terms, today)) : []
  return { cohort, turns, terms, ordinal, rows }
}

type Stored = Omit<ReportRow, 'status' | 'step' | 'whole' | 'overdue' | 'unanswered' | 'sentLate'> & { status: string | null; step: string | null; whole: boolean | null; dueOn: Day | null; left: boolean }

/** Every trainee of a class with the report of a turn. One statement: the list is as long as the class. */
const listTrainees = (cohortId: string, ordinal: number): Promise<Stored[]> => db.$queryRaw<Stored[]>`
  select t.id as "traineeId", t.status = 'LEFT' as left, p.full_name as name, p.birth_date::text as "birthDate", ${lastName(Prisma.sql`t.agency_id`)} as agency,
    r.id, r.status, r.step, coalesce(r.revision, 0) as revision, coalesce(r.remark is not null and r.step = 'WRITING', false) as returned, r.due_on::text as "dueOn",
    r.study <> '' and r.conduct <> '' and r.strengths <> '' and r.weaknesses <> '' and r.overall is not null as whole, r.document_number as number, r.document_on::text as "on",
    r.sent_at as "sentAt", case when r.recipient_id is not null then ${lastName(Prisma.sql`r.recipient_id`)} end as recipient, coalesce(r.recipient_id <> r.agency_id, false) as succeeded,
    r.acknowledged_at as "acknowledgedAt", r.answer is not null as answered
  from trainee t join person p on p.id = t.person_id left join comment_report r on r.trainee_id = t.id and r.ordinal = ${ordinal}
  where t.cohort_id = ${cohortId}::uuid order by t.name_key, t.id limit 500`

const lastName = (agencyId: Prisma.Sql) => Prisma.sql`coalesce((select m.name from agency_name m where m.agency_id = ${agencyId} order by m.valid_from desc limit 1), '')`

function rowOf({ left: _, dueOn, ...stored }: Stored, turn: Turn, terms: Terms, today: Day): ReportRow {
  const status = statusOf(stored.status)
  return {
    ...stored, status, step: stepOf(stored.step), whole: stored.whole ?? false,
    overdue: isOverdue(status, dueOn ?? turn.dueOn, terms, today), unanswered: isUnanswered(status, stored.sentAt, terms, today), sentLate: isSentLate(stored.sentAt, dueOn ?? turn.dueOn, terms),
  }
}

export type ListedReport = {
  id: string | null; traineeId: string; name: string; ordinal: number; total: number; dueOn: Day; status: ReportStatus; documentNumber: string | null; documentOn: Day | null
  /** What the school's own work on it goes by, to be named when it is written, judged or signed; null for an agency. */
  step: DraftStep | null; revision: number | null
  sentAt: string | null; acknowledgedAt: string | null; overdue: boolean
}

/** The reports of a class for programs: staff read every one that is owed, an agency those it received; null for whom the class has none to see. */
export async function listReportsForPrograms(actor: Actor, cohortId: string, today: Day): Promise<{ items: ListedReport[] } | null> {
  if (actor.kind === 'agency') {
    const items = await listReceivedOfCohort(actor, cohortId)
    return items.length > 0 ? { items } : null
  }
  const found = await findReportedClass(actor, cohortId, today)
  if (!found) return null
  const lists = await Promise.all(found.turns.map(({ ordinal }) => listCohortReports(actor, { cohortId, ordinal, found }, today)))
  return { items: found.turns.flatMap((turn, place) => (lists[place]?.rows ?? []).map((row) => ({
    id: row.id, traineeId: row.traineeId, name: row.name, ordinal: turn.ordinal, total: turn.total, dueOn: turn.dueOn, status: row.status, documentNumber: row.number, documentOn: row.on, step: row.id === null ? null : row.step, revision: row.revision,
    sentAt: row.sentAt?.toISOString() ?? null, acknowledgedAt: row.acknowledgedAt?.toISOString() ?? null, overdue: row.overdue,
  }))) }
}

async function listReceivedOfCohort(actor: AgencyActor, cohortId: string): Promise<ListedReport[]> {
  const rows = await db.commentReport.findMany({
    where: { AND: [{ cohortId }, reportsVisibleTo(actor)] }, orderBy: [{ ordinal: 'asc' }, { trainee: { nameKey: 'asc' } }, { id: 'asc' }], take: 500,
    select: { id: true, traineeId: true, ordinal: true, total: true, status: true, dueOn: true, documentNumber: true, documentOn: true, sentAt: true, acknowledgedAt: true, trainee: { select: { person: { select: { fullName: true } } } } },
  })
  return rows.map(({ trainee, dueOn, documentOn, status, sentAt, acknowledgedAt, ...row }) => ({
    ...row, name: trainee.person.fullName, step: null, revision: null, status: statusOf(status), dueOn: dayOf(dueOn), documentOn: dayOrNull(documentOn), sentAt: sentAt?.toISOString() ?? null, acknowledgedAt: acknowledgedAt?.toISOString() ?? null, overdue: false,
  }))
}
