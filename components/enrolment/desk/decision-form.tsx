import { ActionForm, type FormButton } from '@/components/frame/action-form'
import type { FormField } from '@/components/frame/form-field'
import { decideNominationAction, decideNominationsAction } from '@/lib/enrolment/desk/actions'
import { rejectReasons, returnReasons } from '@/lib/enrolment/schema'
import { currentTranslator } from '@/lib/i18n/current'
import type { Translate } from '@/lib/i18n/sentence'

type Word = (key: string) => string
const wordOf = (t: Translate): Word => (key) => t(`enrolment.file.${key}`)

const reasonsOf = (t: Translate, kind: 'return' | 'reject', when?: string): FormField => ({
  kind: 'checks', name: kind === 'return' ? 'returnReasons' : 'rejectReasons', label: t(`enrolment.file.${kind}Reasons`),
  choices: (kind === 'return' ? returnReasons : rejectReasons).map((value) => ({ value, label: t(`enrolment.reasons.${value}`) })), ...(when ? { when } : {}),
})
const deadlineOf = (word: Word, when?: string): FormField => ({ kind: 'date', name: 'deadline', label: word('deadline'), hint: word('deadlineHint'), ...(when ? { when } : {}) })
const noteOf = (word: Word): FormField => ({ kind: 'area', name: 'note', label: word('note'), mark: word('optional') })

// Fields of a decision that is not chosen are hidden by the choice itself, without script.
const whenReturned = 'group-has-[#decision-return:not(:checked)]:hidden'
const whenRejected = 'group-has-[#decision-reject:not(:checked)]:hidden'

/** One decision on one nomination. `status` says which decisions exist from where it stands. */
export async function DecisionForm({ id, cohortId, status }: { id: string; cohortId: string; status: string }) {
  const t = await currentTranslator()
  const word = wordOf(t)
  const choices = [
    { value: 'accept', label: word('accept') },
    { value: 'return', label: word('return'), hint: word('returnHint') },
    // What becomes of the seat then stands above, as it is for this one.
    { value: 'reject', label: word('reject') },
  ].filter(({ value }) => value === 'reject' || status === 'SUBMITTED')
  const buttons: FormButton[] = [
    { label: word('saveNext'), pending: word('saving'), name: 'then', value: 'next' },
    { label: word('save'), pending: word('saving'), tone: 'second' },
  ]
  return (
    <ActionForm
      action={decideNominationAction} hidden={{ cohortId, pick: id }} buttons={buttons} labels={{ wrong: word('wrong'), prefix: t('web.frame.errorPrefix') }}
      fields={[
        { kind: 'radio', name: 'decision', label: word('decide'), choices },
        ...(status === 'SUBMITTED' ? [reasonsOf(t, 'return', whenReturned), deadlineOf(word, whenReturned)] : []), reasonsOf(t, 'reject', whenRejected), noteOf(word),
      ]}
    />
  )
}

/** The same reasons for several nominations. */
export async function BatchForm({ cohortId, picks, decision }: { cohortId: string; picks: readonly string[]; decision: 'return' | 'reject' }) {
  const t = await currentTranslator()
  const word = wordOf(t)
  return (
    <ActionForm
      action={decideNominationsAction} hidden={{ cohortId, decision, pick: picks }} labels={{ wrong: word('wrong'), prefix: t('web.frame.errorPrefix') }}
      fields={[reasonsOf(t, decision), ...(decision === 'return' ? [deadlineOf(word)] : []), noteOf(word)]}
      buttons={[{ label: t(`enrolment.file.batch.submit.${decision}`, { count: picks.length }), pending: word('saving'), tone: decision === 'reject' ? 'danger-solid' : 'primary' }]}
    />
  )
}
