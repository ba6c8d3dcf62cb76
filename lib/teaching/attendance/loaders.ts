import 'server-only'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import type { SignedInActor } from '../../access/actor'
import { requireActor } from '../../access/session'
import { currentTranslator } from '../../i18n/current'
import { findRoll, type Roll } from './queries/find-roll'
import { findTaughtClass, type TaughtClass } from './queries/find-class'

/** The class of an address with who asks; 404 for what is malformed or not the actor's to work with. */
export const loadClass = cache(async (cohortId: string): Promise<{ actor: SignedInActor; taught: TaughtClass }> => {
  const [actor, id] = [await requireActor(), z.uuid().safeParse(cohortId)]
  const taught = id.success ? await findTaughtClass(actor, id.data) : null
  return taught ? { actor, taught } : notFound()
})

/** What a page of a class is called: what it shows, and of which class. */
export async function classTitle(cohortId: string, key: string): Promise<Metadata> {
  const [t, { taught }] = await Promise.all([currentTranslator(), loadClass(cohortId)])
  return { title: `${t(key)}, ${taught.code}` }
}

/** The roll of an address; 404 for what is malformed or not the actor's to see. */
export const loadRoll = cache(async (lessonId: string): Promise<{ actor: SignedInActor; roll: Roll }> => {
  const [actor, id] = [await requireActor(), z.uuid().safeParse(lessonId)]
  const roll = id.success ? await findRoll(actor, id.data) : null
  return roll ? { actor, roll } : notFound()
})
