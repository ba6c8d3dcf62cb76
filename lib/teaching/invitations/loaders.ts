import 'server-only'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { currentActor } from '../../access/session'
import { findInvitation } from './queries/find-invitation'
import { invitationToken } from './schema'

/** What stands behind the link of an address; 404 for one that was never made. */
export const loadInvitation = cache(async (given: string) => {
  const token = invitationToken.safeParse(given)
  const found = token.success ? await findInvitation(await currentActor(), token.data, new Date()) : null
  return found && token.success ? { token: token.data, invitation: found } : notFound()
})
