import { confirmCase } from '@/lib/succession/commands/confirm-case'
import { allotCase, startCase } from '@/lib/succession/commands/prepare-case'
import { findCase } from '@/lib/succession/queries/find-case'
import { successionRequest } from '@/lib/succession/schema'
import { fail } from '@/lib/result'
import { handleSignedIn } from '@/lib/web/handle'
import { json, respond } from '@/lib/web/respond'
import { publicDataChangedByProgram } from '@/lib/web/revalidate'

const statuses = { ok: 200, area: 'succession', not_allowed: 403, case_not_found: 404, agency_not_found: 404 } as const

/** A dry run prepares the case (or looks at it again with other choices) and answers what would go where; a confirmation carries it out as it was seen. */
export const POST = handleSignedIn({ body: successionRequest }, async ({ actor, body, now, locale }) => {
  if (body.mode === 'confirm') {
    const result = await confirmCase(actor, body, now)
    // Seats change hands, and those who waited may move up.
    if (result.ok) publicDataChangedByProgram('cohorts')
    return respond(result, statuses, locale)
  }
  const started = body.caseId ? { ok: true as const, value: { id: body.caseId } } : body.start ? await startCase(actor, body.start, now) : fail('review_first')
  if (!started.ok) return respond(started, statuses, locale)
  const allotted = await allotCase(actor, { caseId: started.value.id, revision: body.caseId ? body.revision ?? 0 : 1, allotment: body.allotment }, now)
  return allotted.ok ? json({ ...allotted.value, case: await findCase(actor, started.value.id, now) }) : respond(allotted, statuses, locale)
})
