'use client'

import { useActionState, useEffect, useRef, type ReactNode } from 'react'
import { RadioGroup, type Choice } from '@/components/ui/form/choice-fields'
import { ErrorSummary } from '@/components/ui/form/error-summary'
import { TextAreaField } from '@/components/ui/form/text-area-field'
import { answerEvaluationAction } from '@/lib/evaluations/actions'
import { keepInBrowser } from './keep-in-browser'

type Question = { code: string; kind: string; number: string; text: string }
type AnswerFormProps = {
  token: string
  questions: readonly Question[]
  scale: readonly Choice[]
  yesNo: readonly Choice[]
  /** `errorTitles[n]` is the head of a summary of n points. */
  labels: { pageTitle: string; optional: string; remarkHint: string; errorPrefix: string; errorTitles: readonly string[] }
  /** Head and facts: they stand below the summary of errors. */
  intro: ReactNode
  submit: ReactNode
  /** What was saved of a named form, by the names of its fields. */
  draft: Readonly<Record<string, string>>
  /** Of an anonymous form: under this name what was filled in waits in this browser only. */
  keptHere: string | null
}

/** Six to eight questions on one page. The form titles the page, because only it knows of errors. What was chosen survives an error, with and without a script. */
export function AnswerForm({ token, questions, scale, yesNo, labels, intro, submit, draft, keptHere }: AnswerFormProps) {
  const [state, action] = useActionState(answerEvaluationAction, { message: null, errors: [], values: {} })
  const errors = questions.flatMap(({ code, number }) =>
    state.errors.filter(({ path }) => path === code).map(({ message }) => ({ field: `item-${code}`, text: `${number}: ${message}` })))
  const reasons = state.message ? [{ text: state.message }] : errors
  const wrong = reasons.length > 0
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => (keptHere && form.current ? keepInBrowser(form.current, keptHere) : undefined), [keptHere])
  return (
    <form ref={form} action={action} className="stack-wide [&_.field]:max-w-none phone:[&_.choices-row]:flex-col" noValidate>
      <title>{wrong ? `${labels.errorPrefix} ${labels.pageTitle}` : labels.pageTitle}</title>
      {wrong && <ErrorSummary title={labels.errorTitles[reasons.length] ?? ''} errors={reasons} />}
      {intro}
      <input type="hidden" name="token" value={token} />
      {questions.map((question) => {
        const field = {
          name: `${question.kind}.${question.code}`, id: `item-${question.code}`, label: `${question.number}. ${question.text}`,
          error: state.errors.find(({ path }) => path === question.code)?.message,
          defaultValue: state.values[`${question.kind}.${question.code}`] ?? draft[`${question.kind}.${question.code}`],
        }
        if (question.kind === 'TEXT') return <TextAreaField key={question.code} {...field} mark={labels.optional} hint={labels.remarkHint} maxLength={2000} />
        return <RadioGroup key={question.code} {...field} choices={question.kind === 'SCALE' ? scale : yesNo} inRow />
      })}
      <div className="actions">{submit}</div>
    </form>
  )
}
