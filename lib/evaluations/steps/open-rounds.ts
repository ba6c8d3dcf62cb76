import 'server-only'
import { v7 as uuidv7 } from 'uuid'
import { hashToken } from '../../access/api-key'
import { linkToken } from '../../access/link-token'
import type { Tx } from '../../db/client'
import { dateOf, type Day } from '../../time'
import { dueTimings, fitsTiming } from '../rules'

export type Completed = { id: string; schoolId: string; completedOn: Day }
export type Opened = { rounds: number; invitations: number }

/**
 * Opens the rounds of a completed class that are due today and not yet opened, from the latest version of each
 * questionnaire, and invites its respondents. The class's row is locked, so that job and command never open twice.
 */
export async function openRounds(tx: Tx, cohort: Completed, today: Day): Promise<Opened> {
  await tx.$queryRaw`select id from cohort where id = ${cohort.id}::uuid for update`
  const templates = await tx.evaluationTemplate.findMany({
    where: { schoolId: cohort.schoolId }, distinct: ['code'], orderBy: [{ code: 'asc' }, { version: 'desc' }],
    select: { id: true, code: true, object: true, respondent: true },
  })
  const opened = await tx.evaluationRound.findMany({ where: { cohortId: cohort.id }, select: { timing: true, template: { select: { code: true } } } })
  const done = new Set(opened.map(({ timing, template }) => `${timing} ${template.code}`))
  const rounds = dueTimings(cohort.completedOn, today).flatMap(({ timing, opensOn, closesOn }) =>
    templates.filter(({ code, object }) => fitsTiming(object, timing) && !done.has(`${timing} ${code}`)).map((template) => ({
      respondent: template.respondent,
      row: { id: uuidv7(), schoolId: cohort.schoolId, cohortId: cohort.id, templateId: template.id, timing, opensOn: dateOf(opensOn), closesOn: dateOf(closesOn) },
    })))
  if (rounds.length === 0) return { rounds: 0, invitations: 0 }
  const trainees = await tx.trainee.findMany({ where: { cohortId: cohort.id, status: 'COMPLETED' }, orderBy: { id: 'asc' }, select: { id: true, agencyId: true } })
  const made = await tx.evaluationRound.createMany({ data: rounds.map(({ row }) => row) })
  const invited = await tx.evaluationInvitation.createMany({
    data: rounds.flatMap(({ row, respondent }) => trainees.map((trainee) => invitation(row.id, respondent, trainee))),
  })
  return { rounds: made.count, invitations: invited.count }
}

function invitation(roundId: string, respondent: string, trainee: { id: string; agencyId: string }) {
  const id = uuidv7()
  return { id, roundId, respondent, traineeId: trainee.id, agencyId: trainee.agencyId, tokenHash: hashToken(linkToken('evaluation', id)) }
}
