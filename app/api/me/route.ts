import { handleSignedIn } from '@/lib/web/handle'
import { json } from '@/lib/web/respond'
import { describeActor } from '@/lib/access/describe'

export const GET = handleSignedIn({}, async ({ actor }) => json(await describeActor(actor)))
