'use server'

import { requireActor } from '../../access/session'
import { currentTranslator } from '../../i18n/current'
import { invalid, rejected, type FormState } from '../../web/form-state'
import { issueAccount, type Issued } from '../commands/issue-account'
import { accountForm } from './schema'

export type IssueState = FormState & { issued: Issued | null }

/** The answer to this one request shows the password; it is in no address and in no cookie. */
export async function issueAccountAction(_: IssueState, form: FormData): Promise<IssueState> {
  const actor = await requireActor()
  const input = accountForm.safeParse(Object.fromEntries(form))
  if (!input.success) return { ...(await invalid(input.error, form)), issued: null }
  const result = await issueAccount(actor, input.data)
  if (!result.ok) return { ...rejected((await currentTranslator())(`teaching.roster.errors.${result.error}`), form), issued: null }
  return { message: null, errors: [], values: {}, issued: result.value }
}
