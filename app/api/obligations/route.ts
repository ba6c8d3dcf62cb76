import { listDutiesForPrograms } from '@/lib/agreements/obligations/queries/list-duties'
import { dutyQuery } from '@/lib/agreements/obligations/schema'
import { dayAt } from '@/lib/time'
import { handleSignedIn } from '@/lib/web/handle'
import { json } from '@/lib/web/respond'

export const GET = handleSignedIn({ query: dutyQuery }, async ({ actor, query, now }) => json(await listDutiesForPrograms(actor, query, dayAt(now))))
