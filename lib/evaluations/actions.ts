'use server'

import { currentActor } from '../access/session'
import { currentTranslator } from '../i18n/current'
import { redirect } from '../i18n/navigation'
import { rejected, type FormState } from '../web/form-state'
import { answerEvaluation } from './commands/answer-evaluation'
import { saveDraft } from './commands/save-draft'
import { evaluationLink, faultsOf, type GivenAnswers } from './schema'

/** Sends a form opened by its link, or keeps what was filled in of a named one to go on later; works without JavaScript. Fields are named by kind and item: `SCALE.CONTENT`. */
export async function answerEvaluationAction(_: FormState, form: FormData): Promise<FormState> {
  const [actor, t] = await Promise.all([currentActor(), currentTranslator()])
  const link = evaluationLink.safeParse({ token: form.get('token') })
  if (!link.success) return rejected(t('evaluations.errors.evaluation_not_found'), form)
  const { token } = link.data
  if (form.get('intent') === 'save') {
    const saved = await saveDraft(actor, { token, answers: answersIn(form) }, new Date())
    return saved.ok ? redirect(`/evaluations/${token}?saved=1`) : rejected(t(`evaluations.errors.${saved.error}`), form)
  }
  const result = await answerEvaluation(actor, { token, answers: answersIn(form) }, new Date())
  if (result.ok) return redirect(`/evaluations/${token}?sent=1`)
  const errors = faultsOf(result.details).map(({ path, code }) => ({ path, code, message: t(`evaluations.faults.${code}`) }))
  return rejected(errors.length > 0 ? '' : t(`evaluations.errors.${result.error}`), form, errors)
}

function answersIn(form: FormData): GivenAnswers {
  const given = [...form.entries()].flatMap(([name, value]): [string, unknown][] => {
    const [, kind, code = ''] = /^(SCALE|YES_NO|TEXT)\.(.+)$/.exec(name) ?? []
    if (!kind || typeof value !== 'string') return []
    return [[code, kind === 'SCALE' ? Number(value) : kind === 'YES_NO' ? value === 'yes' : value]]
  })
  return Object.fromEntries(given)
}
