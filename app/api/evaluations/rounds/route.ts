import { listRounds } from '@/lib/evaluations/queries/list-rounds'
import { roundQuery } from '@/lib/evaluations/schema'
import { handleSignedIn } from '@/lib/web/handle'
import { json } from '@/lib/web/respond'

/** Evaluation rounds of the school's classes with how many were asked and have answered. */
export const GET = handleSignedIn({ query: roundQuery }, async ({ actor, query, now }) => json(await listRounds(actor, query, now)))
