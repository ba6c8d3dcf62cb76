import { z } from 'zod'
import { spokenFindings } from '@/lib/enrolment/messages/sentences'
import { findNomination } from '@/lib/enrolment/queries/find-nomination'
import { translatorFor } from '@/lib/i18n/sentence'
import { recordPersonRead } from '@/lib/people/commands'
import { handleSignedIn } from '@/lib/web/handle'
import { generalProblem } from '@/lib/web/problem'
import { json } from '@/lib/web/respond'

const params = z.object({ id: z.uuid() })

export const GET = handleSignedIn({ params }, async ({ actor, params: { id }, locale }) => {
  const nomination = await findNomination(actor, id)
  if (!nomination) return generalProblem('not_found', locale)
  await recordPersonRead(actor, nomination.person.id, 'NOMINATION')
  return json({ ...nomination, findings: spokenFindings(nomination.findings, translatorFor(locale)) })
})
