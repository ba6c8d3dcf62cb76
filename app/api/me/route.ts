import { handleSignedIn } from '@/lib/web/handle'
import { json } from '@/lib/web/respond'
import { describeActor } from '@/lib/access/describe'

/** Who has not read the privacy notice yet learns who is signed in all the same. */
export const GET = handleSignedIn({ unread: true }, async ({ actor }) => json(await describeActor(actor)))
