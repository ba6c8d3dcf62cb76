import { z } from 'zod'
import { exportVersion } from '@/lib/enrolment/eligibility/versions/queries/find-version'
import { handleSignedIn } from '@/lib/web/handle'
import { generalProblem } from '@/lib/web/problem'

const params = z.object({ id: z.uuid() })

/** A version of a rule set as a file, which can be imported again. */
export const GET = handleSignedIn({ params }, async ({ actor, params: { id }, locale }) => {
  const file = await exportVersion(actor, id)
  if (!file) return generalProblem('not_found', locale)
  const name = `${file.family.toLowerCase().replaceAll('_', '-')}-${file.effectiveOn}.json`
  return new Response(JSON.stringify(file, null, 2), {
    headers: { 'content-type': 'application/json; charset=utf-8', 'content-disposition': `attachment; filename="${name}"`, 'cache-control': 'no-store', vary: 'cookie, authorization' },
  })
})
