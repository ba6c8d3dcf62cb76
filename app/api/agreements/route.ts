import { listAgreements } from '@/lib/agreements/queries/list-agreements'
import { listQuery } from '@/lib/agreements/schema'
import { dayAt } from '@/lib/time'
import { handleSignedIn } from '@/lib/web/handle'
import { json } from '@/lib/web/respond'

export const GET = handleSignedIn({ query: listQuery }, async ({ actor, query, now }) => json(await listAgreements(actor, query, dayAt(now))))
