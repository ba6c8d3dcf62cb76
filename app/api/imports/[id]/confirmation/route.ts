import { z } from 'zod'
import { confirmImport } from '@/lib/enrolment/imports/commands/confirm-import'
import { readLists } from '@/lib/enrolment/imports/jobs'
import { confirmation } from '@/lib/enrolment/imports/schema'
import { handleSignedIn } from '@/lib/web/handle'
import { logFault } from '@/lib/web/log'
import { respond } from '@/lib/web/respond'
import { publicDataChangedByProgram } from '@/lib/web/revalidate'

const params = z.object({ id: z.uuid() })

export const POST = handleSignedIn({ params, body: confirmation, once: 200 }, async ({ actor, params: { id }, body, now, locale }) => {
  const result = await confirmImport(actor, { id, ...body }, now)
  if (result.ok) publicDataChangedByProgram('cohorts')
  else if (result.error === 'import_changed') void readLists(now).catch(logFault)
  return respond(result, { ok: 200, area: 'enrolment', not_allowed: 403, import_not_found: 404, cohort_not_found: 404 }, locale)
})
