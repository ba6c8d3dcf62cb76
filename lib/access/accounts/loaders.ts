import 'server-only'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { currentActor, requireActor } from '../session'
import { findAccount, findPasswordLink } from './queries'
import { passwordToken } from './schema'

/** An account of those the administrator keeps, or "not found". */
export const loadAccount = cache(async (id: string) => {
  const actor = await requireActor()
  return (z.uuid().safeParse(id).success ? await findAccount(actor, id, new Date()) : null) ?? notFound()
})

/** What stands behind a link to a new password: null if it is no good any more, 404 for what no link looks like. */
export const loadPasswordLink = cache(async (given: string) => {
  const token = passwordToken.safeParse(given)
  return token.success ? { token: token.data, link: await findPasswordLink(await currentActor(), token.data, new Date()) } : notFound()
})
