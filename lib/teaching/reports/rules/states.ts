import { addDays, dayAt, type Day } from '../../../time'
import type { DraftStep, Remarks, ReportStatus } from '../schema'

/** What is known of a draft that somebody wants to change or hand on. */
export type DraftState = { status: ReportStatus; step: DraftStep; revision: number }

/** Why a draft cannot be written, or null. Handed on, it is the proof-reader's until it comes back; signed, it stays. */
export function writingBlocker(state: DraftState, seen: number) {
  if (state.status !== 'DRAFTED' && state.status !== 'DUE') return 'report_signed' as const
  if (state.step === 'REVIEW') return 'report_in_review' as const
  if (state.step === 'APPROVED') return 'report_approved' as const
  return state.revision === seen ? null : ('changed_meanwhile' as const)
}

/** The passages that a report still lacks before it is handed on; discipline may be left empty where there is nothing to say. */
export const missingIn = (remarks: Remarks): string[] => [
  ...(['study', 'conduct', 'strengths', 'weaknesses'] as const).filter((name) => remarks[name] === ''), ...(remarks.overall === null ? ['overall'] : []),
]

/** Why the proof-reader cannot judge it, or null. */
export function reviewBlocker(state: DraftState, seen: number) {
  if (state.status !== 'DRAFTED') return 'report_signed' as const
  if (state.step !== 'REVIEW') return 'not_in_review' as const
  return state.revision === seen ? null : ('changed_meanwhile' as const)
}

/** Why it cannot be given back, or null: until it is signed, by the proof-reader or by who is asked to sign. */
export function returningBlocker(state: DraftState, seen: number) {
  if (state.status !== 'DRAFTED') return 'report_signed' as const
  if (state.step === 'WRITING') return 'not_in_review' as const
  return state.revision === seen ? null : ('changed_meanwhile' as const)
}

/** Why it cannot be signed, or null: signed is what was read, after the proof-reader agreed. */
export function signingBlocker(state: DraftState, seen: number) {
  if (state.status !== 'DRAFTED') return 'already_signed' as const
  if (state.step !== 'APPROVED') return 'not_approved' as const
  return state.revision === seen ? null : ('changed_meanwhile' as const)
}

/** Why a receipt cannot be given, or null; an answer may follow a receipt without one, once. */
export function receiptBlocker(report: { status: ReportStatus; answer: string | null }, answer: string | null) {
  if (report.status === 'SENT') return null
  if (report.status !== 'ACKNOWLEDGED') return 'not_sent' as const
  return answer !== null && report.answer === null ? null : ('already_acknowledged' as const)
}

/** How many days follow a report that is due, and one that was sent. */
export type Terms = { grace: number; answer: number }

/** Whether a report should have been sent by today. */
export const isOverdue = (status: ReportStatus, dueOn: Day, { grace }: Terms, today: Day): boolean =>
  status !== 'SENT' && status !== 'ACKNOWLEDGED' && addDays(dueOn, grace) < today

/** Whether a report went out after its term. */
export const isSentLate = (sentAt: Date | null, dueOn: Day, { grace }: Terms): boolean => sentAt !== null && addDays(dueOn, grace) < dayAt(sentAt)

/** Whether the agency should have acknowledged it by today. */
export const isUnanswered = (status: ReportStatus, sentAt: Date | null, { answer }: Terms, today: Day): boolean =>
  status === 'SENT' && sentAt !== null && addDays(dayAt(sentAt), answer) < today
