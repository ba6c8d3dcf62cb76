import { stateNeeds } from '@/lib/planning/needs/commands/state-needs'
import { listStatements } from '@/lib/planning/needs/queries/list-statements'
import { needsStatement, statementFilter } from '@/lib/planning/needs/schema'
import { handleSignedIn } from '@/lib/web/handle'
import { json, respond } from '@/lib/web/respond'

const statuses = {
  ok: 201, area: 'planning.needs', not_allowed: 403, call_not_found: 404, school_unnamed: 422, course_not_found: 422, form_not_offered: 422, need_repeated: 422,
} as const

export const GET = handleSignedIn({ query: statementFilter }, async ({ actor, query }) => json(await listStatements(actor, query)))

export const POST = handleSignedIn({ body: needsStatement, once: 201 }, async ({ actor, body, now, locale }) => respond(await stateNeeds(actor, body, now), statuses, locale))
