'use server'

import { z } from 'zod'
import { requireActor } from '../access/session'
import { currentTranslator } from '../i18n/current'
import { redirect } from '../i18n/navigation'
import { rejected, type FormState } from '../web/form-state'
import { setDifficultArea } from './commands'

const input = z.object({ agencyId: z.uuid(), difficult: z.enum(['yes', 'no']) })

/** Leads back to the agency. */
export async function setDifficultAreaAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const t = await currentTranslator()
  const read = input.safeParse(Object.fromEntries(form))
  if (!read.success) return rejected(t('agencies.errors.agency_not_found'), form)
  const { agencyId, difficult } = read.data
  const result = await setDifficultArea(actor, { agencyId, difficult: difficult === 'yes' })
  return result.ok ? redirect(`/province/agencies/${agencyId}?did=area`) : rejected(t(`agencies.errors.${result.error}`), form)
}
