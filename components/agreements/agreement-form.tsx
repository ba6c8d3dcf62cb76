import { ActionForm } from '@/components/frame/action-form'
import type { FormField } from '@/components/frame/form-field'
import type { Translate } from '@/lib/i18n/sentence'
import type { FormState } from '@/lib/web/form-state'

/** Fields that belong together, under a title of their own where there are several such sets. */
export type FieldSet = { legend?: string | undefined; fields: readonly (FormField | FormField[])[] }
type AgreementFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>
  hidden: Readonly<Record<string, string>>
  sets: readonly FieldSet[]
  words: { submit: string; submitting: string; failed: string; prefix: string }
  tone?: 'second' | undefined
  /** Before the ids of its fields, where a page has several such forms. */
  scope?: string
}

export const formWords = (t: Translate, submit: string) =>
  ({ submit, submitting: t('agreements.writing.working'), failed: t('agreements.writing.failed', { count: '{count}' }), prefix: t('web.frame.errorPrefix') })

/** A form about an agreement. */
export const AgreementForm = ({ action, hidden, sets, words, tone, scope }: AgreementFormProps) => (
  <ActionForm
    action={action} hidden={hidden} labels={{ wrong: words.failed, prefix: words.prefix }} buttons={[{ label: words.submit, pending: words.submitting, ...(tone ? { tone } : {}) }]} {...(scope ? { scope } : {})}
    fields={sets.flatMap(({ legend, fields }, place) => [...(legend === undefined ? [] : [{ kind: 'title' as const, name: `set-${String(place)}`, label: legend }]), ...fields])}
  />
)
