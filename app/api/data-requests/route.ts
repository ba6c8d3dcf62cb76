import { askAboutData } from '@/lib/privacy/requests/commands/ask-about-data'
import { listDataRequests } from '@/lib/privacy/requests/queries/list-requests'
import { requestInput, requestQuery } from '@/lib/privacy/requests/schema'
import { dayAt } from '@/lib/time'
import { handleSignedIn } from '@/lib/web/handle'
import { json, respond } from '@/lib/web/respond'

export const GET = handleSignedIn({ query: requestQuery }, async ({ actor, query, now }) => json(await listDataRequests(actor, query, dayAt(now))))

export const POST = handleSignedIn({ body: requestInput, once: 201 }, async ({ actor, body, now, locale }) =>
  respond(await askAboutData(actor, body, now), { ok: 201, area: 'privacy', not_allowed: 403, school_not_found: 404 }, locale))
