import 'server-only'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import type { SignedInActor } from '../../access/actor'
import { requireActor } from '../../access/session'
import { currentTranslator } from '../../i18n/current'
import { findDesk, type Desk } from './queries/find-desk'
import { findFile, type NominationFile } from './queries/find-file'

/** The cohort of an address with who asks; 404 for what is malformed or not the actor's to see. */
export const loadDesk = cache(async (cohortId: string): Promise<{ actor: SignedInActor; desk: Desk }> => {
  const actor = await requireActor()
  const id = z.uuid().safeParse(cohortId)
  const desk = id.success ? await findDesk(actor, id.data) : null
  return desk ? { actor, desk } : notFound()
})

/** The personal file of an address; 404 for what is malformed or not the actor's to see. */
export const loadFile = cache(async (nominationId: string): Promise<{ actor: SignedInActor; file: NominationFile }> => {
  const actor = await requireActor()
  const id = z.uuid().safeParse(nominationId)
  const file = id.success ? await findFile(actor, id.data, new Date()) : null
  return file ? { actor, file } : notFound()
})

/** What a page of a class is called: what it shows, and of which class. */
export async function deskTitle(cohortId: string, key: string): Promise<Metadata> {
  const [t, { desk }] = await Promise.all([currentTranslator(), loadDesk(cohortId)])
  return { title: `${t(key)}, ${desk.code}` }
}
