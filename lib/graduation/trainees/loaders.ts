import 'server-only'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { requireActor } from '../../access/session'
import { findTrainee } from '../../teaching/roster/queries'
import { mayKeepRegister } from '../policy'

/** The trainee of an address whom a decision concerns; 404 for who may not record one. */
export async function loadTraineeToDecide(cohortId: string, traineeId: string) {
  const [actor, id] = [await requireActor(), z.uuid().safeParse(traineeId)]
  const trainee = id.success && mayKeepRegister(actor) ? await findTrainee(actor, id.data) : null
  return trainee?.cohortId === cohortId ? trainee : notFound()
}
