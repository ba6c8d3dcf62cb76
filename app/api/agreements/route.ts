import { startAgreement } from '@/lib/agreements/writing/commands/start-agreement'
import { agreementStart } from '@/lib/agreements/writing/schema'
import { listAgreements } from '@/lib/agreements/queries/list-agreements'
import { listQuery } from '@/lib/agreements/schema'
import { dayAt } from '@/lib/time'
import { handleSignedIn } from '@/lib/web/handle'
import { json, respond } from '@/lib/web/respond'

export const GET = handleSignedIn({ query: listQuery }, async ({ actor, query, now }) => json(await listAgreements(actor, query, dayAt(now))))

export const POST = handleSignedIn({ body: agreementStart, once: 201 }, async ({ actor, body, now, locale }) =>
  respond(await startAgreement(actor, body, now), { ok: 201, area: 'agreements.refused', not_allowed: 403, dates_reversed: 422 }, locale))
