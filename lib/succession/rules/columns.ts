/**
 * What becomes of every column that names an agency. MOVED: the hand-over writes it. HISTORY: it says what was, and stays. A test compares the
 * list with the catalogue of the database: a new column is named here, and with MOVED in the handover.ts of its area, or the build fails.
 */
export const agencyColumns: Readonly<Record<string, 'MOVED' | 'HISTORY'>> = {
  'agency_handover.from_id': 'HISTORY', 'agency_handover.to_id': 'HISTORY',
  // lib/agencies/handover.ts
  'agency_name.agency_id': 'HISTORY', 'agency_parent.agency_id': 'HISTORY', 'agency_parent.parent_id': 'MOVED', 'agency_succession.from_id': 'HISTORY', 'agency_succession.to_id': 'HISTORY',
  // lib/access/rebind-roles.ts
  'role_assignment.agency_id': 'MOVED',
  // lib/people/handover.ts
  'employment.agency_id': 'MOVED',
  // lib/planning/handover.ts: needs follow by the cascade of their key
  'needs_answer.agency_id': 'MOVED', 'needs_reminder.agency_id': 'HISTORY', 'plan_line.lead_agency_id': 'MOVED',
  // lib/enrolment/handover.ts: what was printed, sent and decided keeps its agency
  'quota.agency_id': 'MOVED', 'quota_step.agency_id': 'HISTORY', 'nomination.agency_id': 'MOVED', 'nomination_import.agency_id': 'HISTORY', 'notice_quota.agency_id': 'HISTORY', 'agency_letter.agency_id': 'HISTORY', 'list_endorsement.agency_id': 'HISTORY',
  // lib/teaching/handover.ts: trainees keep who sent them, agency_handover says who follows
  'trainee.agency_id': 'HISTORY', 'lecturer.agency_id': 'MOVED', 'research_task.agency_id': 'HISTORY', 'calendar_feed.agency_id': 'MOVED',
  'comment_report.agency_id': 'HISTORY', 'comment_report.recipient_id': 'HISTORY', 'comment_report.acknowledged_for': 'HISTORY',
  // Who took part and who was asked stays; an heir that took the agency over sees and answers it under its own hat.
  'activity_participant.agency_id': 'HISTORY', 'recommendation.agency_id': 'HISTORY',
  // lib/evaluations/handover.ts, lib/agreements/handover.ts: parties and members of a draft alone; what was put to the parties stays (docs/decisions/0035)
  'evaluation_invitation.agency_id': 'MOVED', 'career_event.agency_id': 'HISTORY', 'agreement_comment.agency_id': 'HISTORY', 'agreement_party.agency_id': 'MOVED', 'agreement_member.agency_id': 'MOVED', 'obligation.agency_id': 'MOVED',
  // lib/reporting/scoring: a mark is of the agency that gave it
  'school_score.agency_id': 'HISTORY',
}
