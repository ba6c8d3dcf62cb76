// What the guards of comment reports refuse.
import type { PermissionWorld } from '../support/permission-world'
import { copy, fresh } from './copies'

/** A draft of the second turn beside the report that was sent, with what is said. */
const draft = (change = '') => copy('comment_report', fresh(`"ordinal": 2, "status": "DRAFTED", "sheet": null, "content_hash": null, "document_number": null, "document_on": null, "signed_by": null, "signed_at": null, "recipient_id": null, "sent_by": null, "sent_at": null${change}`))
const signed = (change: string) => copy('comment_report', fresh(`"ordinal": 2, "document_number": "77/PNX-TrCT", ${change}`))

/** A write that the guard refuses, by its name. */
export const reportRefusals = (world: () => PermissionWorld): Readonly<Record<string, () => string>> => ({
  comment_report_acknowledged_says_who: () => signed('"status": "ACKNOWLEDGED"'),
  comment_report_answer_comes_with_receipt: () => signed('"answer": "Cảm ơn"'),
  comment_report_handed_on_is_written: () => draft(', "step": "REVIEW", "study": ""'),
  comment_report_hash_is_of_its_sheet: () => signed('"content_hash": "khác"'),
  comment_report_number_once_a_year: () => copy('comment_report', fresh('"ordinal": 2')),
  comment_report_once_per_turn: () => copy('comment_report', fresh('"document_number": "78/PNX-TrCT"')),
  comment_report_overall_known: () => draft(', "overall": "BRILLIANT"'),
  comment_report_sent_has_its_recipient: () => signed('"recipient_id": null'),
  comment_report_signed_has_its_paper: () => signed('"signed_by": null'),
  comment_report_signed_stays: () => `update comment_report set study = 'khác'`,
  comment_report_signed_was_approved: () => signed('"step": "WRITING"'),
  comment_report_status_known: () => signed('"status": "LOST", "recipient_id": null, "sent_by": null, "sent_at": null'),
  comment_report_step_known: () => draft(', "step": "LOST"'),
  comment_report_trainee_of_the_class: () => draft(`, "cohort_id": "${world().open.id}"`),
  comment_report_turn_within_total: () => draft(', "total": 1'),
})
