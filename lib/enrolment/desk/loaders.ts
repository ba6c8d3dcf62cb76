import 'server-only'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import type { SignedInActor } from '../../access/actor'
import { requireActor } from '../../access/session'
import { findDesk, type Desk } from './queries/find-desk'
import { findFile, type NominationFile } from './queries/find-file'

/** The cohort of an address with who asks; 404 for what is malformed or not the actor's to see. */
export async function loadDesk(cohortId: string): Promise<{ actor: SignedInActor; desk: Desk }> {
  const actor = await requireActor()
  const id = z.uuid().safeParse(cohortId)
  const desk = id.success ? await findDesk(actor, id.data) : null
  return desk ? { actor, desk } : notFound()
}

/** The personal file of an address; 404 for what is malformed or not the actor's to see. */
export async function loadFile(nominationId: string): Promise<{ actor: SignedInActor; file: NominationFile }> {
  const actor = await requireActor()
  const id = z.uuid().safeParse(nominationId)
  const file = id.success ? await findFile(actor, id.data, new Date()) : null
  return file ? { actor, file } : notFound()
}
