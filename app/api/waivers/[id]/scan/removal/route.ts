import { removeWaiverScan } from '@/lib/enrolment/waivers/scans/commands'
import { revocationInput, waiverParams } from '@/lib/enrolment/waivers/schema'
import { handleSignedIn } from '@/lib/web/handle'
import { respond } from '@/lib/web/respond'

const statuses = { ok: 200, area: 'enrolment.waivers', not_allowed: 403, waiver_not_found: 404, file_gone: 410 } as const

export const POST = handleSignedIn({ params: waiverParams, body: revocationInput, once: 200 }, async ({ actor, params: { id }, body, now, locale }) =>
  respond(await removeWaiverScan(actor, { waiverId: id, ...body }, now), statuses, locale))
