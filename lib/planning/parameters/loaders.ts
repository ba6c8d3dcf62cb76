import 'server-only'
import { notFound } from 'next/navigation'
import { requireActor } from '../../access/session'
import { listParameterValues } from './queries'

/** Every value of the parameters of the actor's school; not found for whom plans are no business. */
export async function loadParameters() {
  const actor = await requireActor()
  const values = actor.kind === 'school' ? await listParameterValues(actor, actor.schoolId) : []
  return values.length > 0 ? { actor, values } : notFound()
}
