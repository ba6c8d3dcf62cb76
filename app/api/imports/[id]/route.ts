import { z } from 'zod'
import { importAnswer } from '@/lib/enrolment/imports/messages/sentences'
import { findImport } from '@/lib/enrolment/imports/queries/find-import'
import { translatorFor } from '@/lib/i18n/sentence'
import { handleSignedIn } from '@/lib/web/handle'
import { generalProblem } from '@/lib/web/problem'
import { json } from '@/lib/web/respond'

const params = z.object({ id: z.uuid() })

export const GET = handleSignedIn({ params }, async ({ actor, params: { id }, locale }) => {
  const list = await findImport(actor, id)
  return list ? json(importAnswer(list, translatorFor(locale))) : generalProblem('not_found', locale)
})
