import { listNominations, nominationFilter } from '@/lib/enrolment/queries/list-nominations'
import { handleSignedIn } from '@/lib/web/handle'
import { json } from '@/lib/web/respond'

export const GET = handleSignedIn({ query: nominationFilter }, async ({ actor, query }) => json(await listNominations(actor, query)))
