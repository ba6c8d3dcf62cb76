import { answerEvaluation } from '@/lib/evaluations/commands/answer-evaluation'
import { findEvaluationForm } from '@/lib/evaluations/queries/find-form'
import { answersBody, evaluationLink, faultsOf } from '@/lib/evaluations/schema'
import { translatorFor } from '@/lib/i18n/sentence'
import { handle } from '@/lib/web/handle'
import { generalProblem } from '@/lib/web/problem'
import { json, respond } from '@/lib/web/respond'

/** The form behind a link. Opening it spends nothing: mail scanners open links too. */
export const GET = handle({ params: evaluationLink }, async ({ actor, params, now, locale }) => {
  const form = await findEvaluationForm(actor, params, now)
  if (!form) return generalProblem('not_found', locale)
  const items = form.items.map(({ code, kind, textVi, textEn }) => ({ code, kind, text: locale === 'vi' ? textVi : textEn, required: kind !== 'TEXT' }))
  return json({ ...form, items })
})

/** The answer, once. */
export const POST = handle({ params: evaluationLink, body: answersBody }, async ({ actor, params, body, now, locale }) => {
  const result = await answerEvaluation(actor, { token: params.token, answers: body.answers }, now)
  if (result.ok || result.error !== 'answers_invalid') return respond(result, { ok: 201, area: 'evaluations', evaluation_not_found: 404 }, locale)
  const t = translatorFor(locale)
  const errors = faultsOf(result.details).map(({ path, code }) => ({ path: `answers.${path}`, code, message: t(`evaluations.faults.${code}`) }))
  return generalProblem('fields', locale, {}, { errors })
})
