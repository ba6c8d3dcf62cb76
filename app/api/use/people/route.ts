import { listUse } from '@/lib/evaluations/use/queries'
import { useQuery } from '@/lib/evaluations/use/schema'
import { dayAt } from '@/lib/time'
import { handleSignedIn } from '@/lib/web/handle'
import { json } from '@/lib/web/respond'

/** Lists of use after training: due for a word, trained and nothing recorded, trained and not used, trained and not able. */
export const GET = handleSignedIn({ query: useQuery }, async ({ actor, query, now }) => json(await listUse(actor, query, dayAt(now))))
