import { listScorecards } from '@/lib/reporting/scorecards/queries/list-scorecards'
import { cardsQuery } from '@/lib/reporting/scorecards/schema'
import { dayAt } from '@/lib/time'
import { handleSignedIn } from '@/lib/web/handle'
import { json } from '@/lib/web/respond'

export const GET = handleSignedIn({ query: cardsQuery }, async ({ actor, query, now }) => json(await listScorecards(actor, query, dayAt(now))))
