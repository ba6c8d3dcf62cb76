import 'server-only'
import type { Tx } from '../../db/client'
import { recordEvents, type DomainEvent } from '../../events/record'
import { dateOf, type Day } from '../../time'

type Owed = { respondent: string; traineeId: string; agencyId: string }

/**
 * Reminds those who have not answered rounds of a school: each trainee once of all own forms, each agency once of all that it and its managers owe.
 * A school reminds once a day: where it did, nobody is told again. Of trainees one event tells the day and no person, because many of their forms
 * are anonymous; who still owes one is looked up when it is told. Answers how many are told.
 */
export async function remindRounds(tx: Tx, schoolId: string, roundIds: readonly string[], today: Day): Promise<number> {
  await tx.$queryRaw`select id from school where id = ${schoolId}::uuid for no key update`
  const remindedOn = dateOf(today)
  if ((await tx.evaluationReminder.count({ where: { remindedOn, round: { schoolId } } })) > 0) return 0
  await tx.evaluationReminder.createMany({ data: roundIds.map((roundId) => ({ roundId, remindedOn })) })
  const owed = await tx.evaluationInvitation.findMany({
    where: { roundId: { in: [...roundIds] }, answered: false }, orderBy: { id: 'asc' }, select: { respondent: true, traineeId: true, agencyId: true },
  })
  const trainees = new Set(owed.filter(({ respondent }) => respondent === 'TRAINEE').map(({ traineeId }) => traineeId))
  const agencies = agencyEvents(schoolId, owed)
  await recordEvents(tx, 'system', [...(trainees.size > 0 ? [{ type: 'evaluation.reminded', evaluationSchoolId: schoolId, schoolId, data: { on: today } } as const] : []), ...agencies])
  return trainees.size + agencies.length
}

function agencyEvents(schoolId: string, owed: readonly Owed[]): DomainEvent[] {
  const forms = Map.groupBy(owed.filter(({ respondent }) => respondent !== 'TRAINEE'), ({ agencyId }) => agencyId)
  return [...forms].map(([agencyId, { length: count }]) => ({ type: 'evaluation.owed', evaluationSchoolId: schoolId, schoolId, agencyId, data: { count } }))
}
