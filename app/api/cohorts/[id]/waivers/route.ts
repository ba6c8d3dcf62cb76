import { z } from 'zod'
import { listWaivers } from '@/lib/enrolment/waivers/queries'
import { handleSignedIn } from '@/lib/web/handle'
import { json } from '@/lib/web/respond'

const params = z.object({ id: z.uuid() })

/** What was waived in a cohort, revoked ones among them; nothing for whom it is no business. */
export const GET = handleSignedIn({ params }, async ({ actor, params: { id } }) => json({ items: await listWaivers(actor, id) }))
