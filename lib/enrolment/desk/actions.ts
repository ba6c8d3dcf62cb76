'use server'

import { requireActor } from '../../access/session'
import { currentTranslator } from '../../i18n/current'
import { redirect } from '../../i18n/navigation'
import { invalid, rejected, type FormState } from '../../web/form-state'
import { revealNumber } from '../commands/reveal-number'
import { publicDataChanged } from '../../web/revalidate'
import { decideNomination, decideNominations } from '../commands/decide-nomination'
import type { DecisionInput } from '../schema'
import { findNextToDecide } from './queries/find-file'
import { closingForm, decisionForm, picked, revealForm, type DecisionForm } from './schema'

/** The form's fields, with every tick of a box that can be ticked several times. */
const fieldsOf = (form: FormData) => ({
  ...Object.fromEntries(form), returnReasons: form.getAll('returnReasons'), rejectReasons: form.getAll('rejectReasons'), pick: form.getAll('pick'),
})

/** Ticks come back into the form joined: FormState keeps one text for each name. */
const keepTicks = (state: FormState, form: FormData): FormState => ({
  ...state, values: { ...state.values, returnReasons: ticks(form, 'returnReasons'), rejectReasons: ticks(form, 'rejectReasons') },
})

const ticks = (form: FormData, name: string) => form.getAll(name).filter((value) => typeof value === 'string').join(',')

const asDecision = (given: DecisionForm): DecisionInput => {
  switch (given.decision) {
    case 'accept': return { decision: 'accept', note: given.note }
    case 'return': return { decision: 'return', reasons: given.returnReasons, deadline: given.deadline, note: given.note }
    case 'reject': return { decision: 'reject', reasons: given.rejectReasons, note: given.note }
  }
}

/** Decides on one nomination; leads to the next one that waits, if that was asked for. */
export async function decideNominationAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const target = picked.safeParse(fieldsOf(form))
  const input = decisionForm.safeParse(fieldsOf(form))
  if (!target.success) return keepTicks(await invalid(target.error, form), form)
  if (!input.success) return keepTicks(await invalid(input.error, form), form)
  const [id = ''] = target.data.pick
  const result = await decideNomination(actor, { id, decision: asDecision(input.data) }, new Date())
  // Somebody else was faster: the page as it now stands, which may have no form left to say it in.
  if (!result.ok && (result.error === 'wrong_state' || result.error === 'cohort_not_open')) return redirect(`/school/nominations/${id}?did=${result.error}`)
  if (!result.ok) return keepTicks(rejected((await currentTranslator())(`enrolment.errors.${result.error}`), form), form)
  publicDataChanged('cohorts')
  const { cohortId } = target.data
  const next = form.get('then') === 'next' ? await findNextToDecide(actor, { cohortId, after: id }) : null
  const did = `did=${input.data.decision}&count=1`
  return next ? redirect(`/school/nominations/${next}?${did}`) : redirect(`/school/cohorts/${cohortId}?${did}`)
}

/** Returns or rejects several nominations of one class, with the same reasons. */
export async function decideNominationsAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const target = picked.safeParse(fieldsOf(form))
  const input = decisionForm.safeParse(fieldsOf(form))
  if (!target.success) return keepTicks(await invalid(target.error, form), form)
  if (!input.success) return keepTicks(await invalid(input.error, form), form)
  const { cohortId, pick } = target.data
  const result = await decideNominations(actor, { cohortId, ids: pick, decision: asDecision(input.data) }, new Date())
  if (!result.ok) return keepTicks(rejected((await currentTranslator())(`enrolment.errors.${result.error}`), form), form)
  publicDataChanged('cohorts')
  const { decided, unchanged, refused } = result.value
  return redirect(`/school/cohorts/${cohortId}?did=${input.data.decision}&count=${decided.length + unchanged.length}&left=${refused.length}`)
}

/** The buttons above the list: accepts those ticked at once; to return or reject leads to the page that asks for reasons. */
export async function handlePickedAction(form: FormData): Promise<void> {
  const actor = await requireActor()
  const target = picked.safeParse(fieldsOf(form))
  if (!target.success) {
    const page = closingForm.safeParse(fieldsOf(form))
    return page.success ? redirect(`/school/cohorts/${page.data.cohortId}?did=nothing`) : redirect('/school/cohorts')
  }
  const decision = form.get('decision')
  const { pick } = target.data
  if (decision !== 'accept') {
    const chosen = pick.map((id) => `pick=${id}`).join('&')
    return redirect(`/school/cohorts/${target.data.cohortId}/decide?decision=${decision === 'return' ? 'return' : 'reject'}&${chosen}`)
  }
  const result = await decideNominations(actor, { cohortId: target.data.cohortId, ids: pick, decision: { decision: 'accept' } }, new Date())
  if (!result.ok) return redirect(`/school/cohorts/${target.data.cohortId}?did=${result.error}`)
  publicDataChanged('cohorts')
  const { decided, unchanged, refused } = result.value
  return redirect(`/school/cohorts/${target.data.cohortId}?did=accept&count=${decided.length + unchanged.length}&left=${refused.length}`)
}

export type Revealed = FormState & { number: string | null }

/** Shows an identity number in the answer to this one request. */
export async function revealNumberAction(_: Revealed, form: FormData): Promise<Revealed> {
  const actor = await requireActor()
  const input = revealForm.safeParse(Object.fromEntries(form))
  if (!input.success) return { ...(await invalid(input.error, form)), number: null }
  const result = await revealNumber(actor, input.data)
  if (!result.ok) return { ...rejected((await currentTranslator())(`enrolment.errors.${result.error}`), form), number: null }
  return { message: null, errors: [], values: {}, number: result.value.number }
}
