import { listAgencies } from '@/lib/succession/queries/list-agencies'
import { mayReadAgencies } from '@/lib/succession/policy'
import { agencyQuery } from '@/lib/succession/schema'
import { dayAt } from '@/lib/time'
import { handleSignedIn } from '@/lib/web/handle'
import { generalProblem } from '@/lib/web/problem'
import { json } from '@/lib/web/respond'

export const GET = handleSignedIn({ query: agencyQuery }, async ({ actor, query, now, locale }) =>
  mayReadAgencies(actor) ? json(await listAgencies(actor, query, dayAt(now))) : generalProblem('not_allowed', locale))
