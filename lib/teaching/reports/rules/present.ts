import type { Report } from '../queries/find-report'

/** A report for programs: what the paper says, and what became of it. */
export const presentReport = ({ id, cohortId, cohort, traineeId, name, ordinal, total, dueOn, status, number, on, agency, recipient, succeeded, sentAt, acknowledgedAt, receiver, answer, contentHash, sheet }: Report) => ({
  id, cohortId, cohort, traineeId, name, ordinal, total, dueOn, status, documentNumber: number, documentOn: on, agency, recipient, succeeded, sentAt: sentAt?.toISOString() ?? null,
  acknowledgedAt: acknowledgedAt?.toISOString() ?? null, acknowledgedFor: receiver, answer, contentHash, remarks: sheet.remarks, facts: sheet.facts,
})
