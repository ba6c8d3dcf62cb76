import 'server-only'
import type { Tx } from '../../db/client'
import { recordEvents, type DomainEvent } from '../../events/record'
import { dateOf, type Day } from '../../time'

type Reminded = { id: string; cohortId: string; schoolId: string }
type Owed = { respondent: string; traineeId: string; agencyId: string }

/**
 * Reminds those who have not answered a round: each trainee of the own form, each agency once of all that it and its managers owe. That the round
 * reminded today is written first; where it stands already, nobody is told again. Answers how many were told.
 */
export async function remindRound(tx: Tx, round: Reminded, today: Day): Promise<number> {
  const first = await tx.evaluationReminder.createMany({ data: [{ roundId: round.id, remindedOn: dateOf(today) }], skipDuplicates: true })
  if (first.count === 0) return 0
  const owed = await tx.evaluationInvitation.findMany({
    where: { roundId: round.id, answered: false }, orderBy: { id: 'asc' }, select: { respondent: true, traineeId: true, agencyId: true },
  })
  const events = eventsOf(round, owed)
  await recordEvents(tx, 'system', events)
  return events.length
}

function eventsOf({ schoolId, cohortId }: Reminded, owed: readonly Owed[]): DomainEvent[] {
  const trainees = owed.filter(({ respondent }) => respondent === 'TRAINEE')
  const agencies = Map.groupBy(owed.filter(({ respondent }) => respondent !== 'TRAINEE'), ({ agencyId }) => agencyId)
  return [
    ...trainees.map(({ traineeId, agencyId }): DomainEvent => ({ type: 'evaluation.reminded', traineeId, schoolId, agencyId, data: {} })),
    ...[...agencies].map(([agencyId, forms]): DomainEvent => ({ type: 'evaluation.owed', cohortId, schoolId, agencyId, data: { count: forms.length } })),
  ]
}
