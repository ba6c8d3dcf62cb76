import { recordActivity } from '@/lib/activities/commands/keep-activity'
import { listActivities } from '@/lib/activities/queries/list-activities'
import { activityInput, activityQuery } from '@/lib/activities/schema'
import { dayAt } from '@/lib/time'
import { handleSignedIn } from '@/lib/web/handle'
import { json, respond } from '@/lib/web/respond'

export const GET = handleSignedIn({ query: activityQuery }, async ({ actor, query, now }) => json(await listActivities(actor, query, dayAt(now))))

export const POST = handleSignedIn({ body: activityInput, once: 201 }, async ({ actor, body, now, locale }) =>
  respond(await recordActivity(actor, body, now), { ok: 201, area: 'activities', not_allowed: 403 }, locale))
