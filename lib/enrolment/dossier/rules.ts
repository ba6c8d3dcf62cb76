import { dayAt, dayOf, dayOrNull } from '../../time'
import { liveStatuses } from '../schema'
import { holdsOn } from './requirements/rules'
import type { AskingFinding, DocumentStatus } from './schema'

type Requirement = { rule: string | null; reason: string | null; validFrom: Date; validTo: Date | null }

/** Whether a nomination sent then, with these findings, owes the document: always, or because a rule could not be judged without it. */
export const isAsked = ({ rule, reason, validFrom, validTo }: Requirement, findings: readonly AskingFinding[], sentAt: Date): boolean =>
  holdsOn({ validFrom: dayOf(validFrom), validTo: dayOrNull(validTo) }, dayAt(sentAt)) && (rule === null || findings.some((one) => one.rule === rule && asks(one) && (reason === null || one.reason === reason)))

/** What refuses is not mended by a paper; what fails a rule that only needs one is. */
const asks = ({ outcome, severity }: AskingFinding): boolean => outcome === 'NEEDS_REVIEW' || outcome === 'OVERRIDDEN' || (outcome === 'FAIL' && severity === 'NEEDS_DOCUMENT')

/** Papers come and are looked at while the nomination lives, also after the class has opened. */
export const takesDocuments = (nominationStatus: string): boolean => liveStatuses.some((one) => one === nominationStatus)

type Current = { status: string }

/** Why a document cannot be put in the place of the current one, or null. `same`: it has the same content. */
export function uploadBlocker(nominationStatus: string, current: Current | null, same: boolean) {
  if (!takesDocuments(nominationStatus)) return 'nomination_closed' as const
  if (current?.status === 'CHECKED' && !same) return 'already_checked' as const
  return current?.status === 'RETURNED' && same ? ('same_as_returned' as const) : null
}

type Reviewed = { replacedAt: Date | null; purgedAt: Date | null }

/** Why the school cannot say so of a document, or null. */
export function reviewBlocker(nominationStatus: string, document: Reviewed, decision: 'check' | 'return') {
  if (!takesDocuments(nominationStatus)) return 'nomination_closed' as const
  if (document.replacedAt) return 'changed_meanwhile' as const
  return document.purgedAt && decision === 'check' ? ('file_gone' as const) : null
}

export type DossierState = 'MISSING' | DocumentStatus
/** How many of the required documents stand where. */
export const countStates = (items: readonly { state: DossierState }[]): Record<DossierState, number> => ({
  MISSING: items.filter(({ state }) => state === 'MISSING').length, SUBMITTED: items.filter(({ state }) => state === 'SUBMITTED').length,
  CHECKED: items.filter(({ state }) => state === 'CHECKED').length, RETURNED: items.filter(({ state }) => state === 'RETURNED').length,
})
