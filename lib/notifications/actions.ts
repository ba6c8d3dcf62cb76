'use server'

import { requireActor } from '../access/session'
import { homeOf } from '../access/workspace'
import { redirect } from '../i18n/navigation'
import { invalid, type FormState } from '../web/form-state'
import { chooseMail, markAllRead } from './commands'
import { mailChoice, markReadInput } from './schema'

/** Marks all read that the list showed, and shows it again. */
export async function markAllReadAction(form: FormData): Promise<void> {
  const actor = await requireActor()
  const input = markReadInput.safeParse(Object.fromEntries(form))
  if (input.success) await markAllRead(actor, input.data, new Date())
  switch (homeOf(actor)) {
    case '/school': return redirect('/school/notifications')
    case '/agency': return redirect('/agency/notifications')
    case '/me': return redirect('/me/notifications')
    case '/province': return redirect('/province/notifications')
    case '/': return redirect('/')
  }
}

export async function chooseMailAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = mailChoice.safeParse(Object.fromEntries(form))
  if (!input.success) return invalid(input.error, form)
  await chooseMail(actor, input.data)
  return redirect('/account?changed=mail')
}
