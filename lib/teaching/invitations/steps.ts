import 'server-only'
import type { Tx } from '../../db/client'
import { tellAgain } from '../../events/record'

/** Tells a person of the enrolments of which nobody could be told while there was no account to read it. */
export async function tellOfEnrolment(tx: Tx, personId: string): Promise<void> {
  const trainees = await tx.trainee.findMany({ where: { personId, status: 'STUDYING', nominationId: { not: null } }, select: { nominationId: true } })
  await tellAgain(tx, 'nomination.enrolled', trainees.flatMap(({ nominationId }) => nominationId ?? []))
}
