'use server'

import { currentActor } from '../access/session'
import { currentTranslator } from '../i18n/current'
import { redirect } from '../i18n/navigation'
import { rejected, type FormState } from '../web/form-state'
import { answerEvaluation } from './commands/answer-evaluation'
import { evaluationLink, faultsOf, type GivenAnswers } from './schema'

/** Sends a form opened by its link; works without JavaScript. Fields are named by kind and item: `SCALE.CONTENT`. */
export async function answerEvaluationAction(_: FormState, form: FormData): Promise<FormState> {
  const [actor, t] = await Promise.all([currentActor(), currentTranslator()])
  const link = evaluationLink.safeParse({ token: form.get('token') })
  if (!link.success) return rejected(t('evaluations.errors.evaluation_not_found'), form)
  const { token } = link.data
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
