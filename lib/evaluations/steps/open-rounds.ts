import 'server-only'
import { v7 as uuidv7 } from 'uuid'
import { hashToken } from '../../access/api-key'
import { linkToken } from '../../access/link-token'
import type { Tx } from '../../db/client'
import { dateOf, type Day } from '../../time'
import { dueTimings, mayAsk } from '../rules'
import type { RoundSettings } from '../schema'

/** A class that runs has not completed yet. */
export type Asked = { id: string; schoolId: string; opensOn: Day; completedOn: Day | null }
export type Opened = { rounds: number; invitations: number }

/**
 * Opens the rounds of a class that are due today and not yet opened, from the latest version in use of each questionnaire, and invites its
 * respondents, of the agency that follows a trainee now; about lecturers one for each of those who taught most. Fewer than five are not asked without
 * a name. The class's row is locked, so that job and command never open twice.
 */
export async function openRounds(tx: Tx, cohort: Asked, settings: RoundSettings, today: Day): Promise<Opened> {
  await tx.$queryRaw`select id from cohort where id = ${cohort.id}::uuid for update`
  const templates = await tx.evaluationTemplate.findMany({
    where: { schoolId: cohort.schoolId, status: 'IN_USE' }, distinct: ['code'], orderBy: [{ code: 'asc' }, { version: 'desc' }],
    select: { id: true, code: true, object: true, respondent: true, timings: true, anonymous: true },
  })
  const opened = await tx.evaluationRound.findMany({ where: { cohortId: cohort.id }, select: { timing: true, template: { select: { code: true } } } })
  const done = new Set(opened.map(({ timing, template }) => `${timing} ${template.code}`))
  const status = cohort.completedOn === null ? 'STUDYING' : 'COMPLETED'
  const trainees = await readFollowed(tx, { cohortId: cohort.id, status }, today)
  const asked = templates.filter(({ anonymous }) => mayAsk({ anonymous, people: trainees.length }))
  const due = dueTimings(cohort, settings, today).flatMap((round) => asked.filter(({ code, timings }) => timings.includes(round.timing) && !done.has(`${round.timing} ${code}`))
    .map((template) => ({ template, round })))
  if (due.length === 0) return { rounds: 0, invitations: 0 }
  const lecturers = due.some(({ template }) => template.object === 'LECTURER') ? await mostTaught(tx, cohort.id, settings.EVAL_LECTURERS_MOST) : []
  const rounds = due.flatMap(({ template, round: { timing, opensOn, closesOn } }) => (template.object === 'LECTURER' ? lecturers : [null]).map((lecturerId) => ({
    respondent: template.respondent,
    row: { id: uuidv7(), schoolId: cohort.schoolId, cohortId: cohort.id, templateId: template.id, timing, lecturerId, opensOn: dateOf(opensOn), closesOn: dateOf(closesOn) },
  })))
  const made = await tx.evaluationRound.createMany({ data: rounds.map(({ row }) => row) })
  const invited = await tx.evaluationInvitation.createMany({
    data: rounds.flatMap(({ row, respondent }) => trainees.filter(({ lives }) => lives || respondent === 'TRAINEE').map((trainee) => invitation(row.id, respondent, trainee))),
  })
  return { rounds: made.count, invitations: invited.count }
}

type Followed = { id: string; agencyId: string; lives: boolean }

/**
 * Trainees with the agency that is asked about them: who follows now, or took over all of it; of one that ended without an heir nobody is asked.
 * The agencies are shared, so that a succession comes wholly before or after: where one came while this waited, what it changed is read again.
 */
async function readFollowed(tx: Tx, { cohortId, status }: { cohortId: string; status: string }, today: Day): Promise<Followed[]> {
  for (let shared = new Set<string>(); ;) {
    const trainees = await tx.$queryRaw<Followed[]>`
      select t.id, a.id as "agencyId", coalesce(a.valid_to, 'infinity') >= ${today}::date as lives from trainee t join trainee_follower f on f.trainee_id = t.id
      join agency a on a.id = agency_now(f.agency_id, ${today}::date) where t.cohort_id = ${cohortId}::uuid and t.status = ${status} order by t.id`
    const wanted = new Set(trainees.map(({ agencyId }) => agencyId))
    if ([...wanted].every((id) => shared.has(id))) return trainees
    await tx.$queryRaw`select id from agency where id = any(${[...wanted]}::uuid[]) order by id for key share`
    shared = wanted
  }
}

/** Those who taught most periods of a class. */
async function mostTaught(tx: Tx, cohortId: string, most: number): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select ll.lecturer_id as id from lesson l join lesson_lecturer ll on ll.lesson_id = l.id
    where l.cohort_id = ${cohortId}::uuid and l.status = 'PUBLISHED' group by ll.lecturer_id order by sum(l.periods) desc, ll.lecturer_id limit ${most}`
  return rows.map(({ id }) => id)
}

function invitation(roundId: string, respondent: string, trainee: { id: string; agencyId: string }) {
  const id = uuidv7()
  return { id, roundId, respondent, traineeId: trainee.id, agencyId: trainee.agencyId, tokenHash: hashToken(linkToken('evaluation', id)) }
}
