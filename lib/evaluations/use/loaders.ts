import 'server-only'
import { notFound } from 'next/navigation'
import { requireActor } from '../../access/session'
import { recordPersonRead } from '../../people/commands'
import { findCareer, type Career } from './queries'
import { personNamed } from './schema'

/** What became of a person; that somebody looked is recorded as other readings are. */
export async function loadCareer(personId: string): Promise<Career> {
  const [actor, params] = [await requireActor(), personNamed.safeParse({ id: personId })]
  const career = params.success ? await findCareer(actor, params.data.id) : null
  if (!career) notFound()
  await recordPersonRead(actor, personId, 'CAREER')
  return career
}
