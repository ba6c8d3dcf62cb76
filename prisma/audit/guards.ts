import type { Check } from './check'

/** The guards of docs/invariants.md that Prisma cannot express; the keys of the tables are checked by the schema test. */
export const constraints = [
  'trainee_left_has_a_day', 'attendance_roll_of_its_lesson', 'attendance_roll_of_a_published_lesson', 'attendance_entry_of_a_taken_roll',
  'attendance_entry_of_the_class', 'attendance_entry_status_known', 'roll_scan_of_the_class', 'mark_of_its_sheet', 'mark_of_the_class',
  'mark_retake_follows_an_attempt', 'mark_attempts_without_gap', 'mark_outcome_known', 'mark_value_of_who_sat',
  'mark_value_within_scale', 'mark_sheet_says_who', 'mark_sheet_status_known', 'mark_sheet_verified_by_a_second_person', 'mark_component_exam_has_its_module',
  'mark_correction_needs_a_second_person', 'mark_correction_has_a_reason', 'mark_correction_changes_something', 'mark_correction_decided_says_who',
  'blind_code_once_per_sheet', 'blind_code_three_digits', 'blind_code_of_its_sheet', 'blind_code_of_the_class',
  'mark_correction_from_what_there_was', 'mark_correction_of_its_sheet',
  'conduct_point_within_criterion', 'conduct_point_of_the_class', 'conduct_point_of_its_criterion', 'research_task_of_the_class',
  'research_task_mark_within_scale', 'research_task_marked_says_who',
  'graduation_council_member_role_known', 'graduation_entry_result_known', 'graduation_entry_rank_known', 'graduation_entry_counts_its_conditions', 'graduation_recognised_meets_everything', 'graduation_unknown_says_what_was_seen', 'graduation_decided_is_recognised', 'certificate_kind_known', 'certificate_register_number_positive',
  'certificate_registered_in_its_year', 'certificate_hash_of_its_content', 'certificate_content_is_registered', 'certificate_reissue_is_whole', 'trainee_decision_kind_known', 'trainee_decision_ends_after_it_begins', 'trainee_decision_period_fits_kind', 'trainee_decision_lift_is_whole', 'trainee_decision_lift_fits_kind',
  'trainee_deferrals_do_not_overlap', 'graduation_council_once_per_day', 'graduation_council_decided_once', 'graduation_decision_of_its_council', 'graduation_entry_of_the_class',
  'certificate_serial_once', 'certificate_registered_once', 'certificate_checked_by_one_code', 'certificate_reissued_once', 'certificate_replaces_one_of_its_trainee', 'certificate_of_the_class', 'trainee_decision_once_per_paper', 'trainee_decision_of_the_class',
  'installation_is_one_row', 'agency_kind_known', 'agency_has_one_name_a_day', 'agency_has_one_parent_a_line_a_day',
  'agency_is_not_its_own_parent', 'agency_does_not_succeed_itself', 'person_is_identified',
  'person_number_hashed_and_encrypted', 'person_texts_are_nfc', 'role_has_its_place', 'cohort_seats_within_capacity',
  'cohort_quota_not_exceeded', 'cohort_pool_not_exceeded', 'quota_not_exceeded', 'nomination_quota_exists',
  'nomination_school_of_cohort', 'nomination_status_known', 'nomination_seat_fits_status',
  'nomination_returned_has_a_deadline', 'nomination_refused_has_reasons', 'rule_sets_of_a_family_do_not_overlap',
  'lecturer_visiting_is_recognised', 'trainee_completed_has_a_day', 'lesson_room_free', 'lecturer_free',
  'calendar_feed_names_what_it_shows', 'field_practice_ends_after_it_begins', 'lecturer_recognition_ends_after_it_begins', 'lesson_change_kind_known', 'lesson_change_cancelled_says_why', 'lesson_change_override_says_why',
  'lesson_change_published_first', 'lesson_lecturer_acceptance_known', 'lesson_lecturer_answer_has_a_time', 'lesson_lecturer_refusal_says_why', 'lesson_link_is_https',
  'lesson_online_takes_no_room', 'lesson_substitution_of_another', 'lesson_substitution_says_why',
  'evaluation_response_named_or_anonymous', 'evaluation_response_anonymous_key_random', 'evaluation_pending_key_random',
  'agreement_in_force_is_signed', 'agreement_versions_do_not_overlap',
  'needs_call_closes_after_it_opens', 'need_reason_given', 'need_headcount_plausible', 'need_year_within_five_years',
  'plan_frames_do_not_overlap', 'annual_plan_inside_its_frame', 'annual_plan_of_its_frame', 'plan_version_proposed_has_its_paper',
  'plan_version_approved_has_its_paper', 'plan_line_trainees_not_below_cohorts', 'plan_line_cohorts_plausible',
  'plan_line_trainees_plausible', 'plan_line_locality_named', 'plan_line_leave_is_a_dated_paper', 'cohort_as_planned',
  'obligation_about_a_cohort_names_it', 'obligation_evidence_is_a_dated_paper', 'obligation_closed_by_its_object',
  'cohort_unused_returned_by_its_rule', 'quota_step_kind_known', 'quota_step_actor_known', 'quota_step_seats_plausible',
  'quota_step_paper_is_whole', 'quota_step_asked_has_a_reason', 'quota_step_returned_is_decided',
  'notice_version_issued_has_its_paper', 'notice_version_number_positive', 'notice_version_status_known',
  'notice_version_of_its_notice', 'notice_cohort_closes_before_it_opens', 'notice_cohort_ends_after_it_opens',
  'notice_quota_seats_positive',
  'document_requirement_kind_known', 'document_requirement_reason_is_of_a_rule', 'document_requirement_of_a_course_of_its_school', 'document_requirement_of_a_course_is_of_a_school',
  'document_requirement_ends_after_it_begins', 'document_requirement_once_a_day',
  'nomination_document_of_its_requirement', 'nomination_document_size_limited', 'nomination_document_type_known',
  'nomination_document_classified_has_no_file', 'nomination_document_is_whole', 'nomination_document_reviewed_has_a_day',
  'nomination_document_returned_has_a_reason', 'nomination_document_checked_is_not_replaced', 'nomination_document_status_known',
  'nomination_document_version_positive',
  'account_invitation_email_is_lower_case', 'account_invitation_ends_once', 'account_invitation_expires_after_it_was_made', 'account_invitation_mailed_once_claimed',
  'account_invitation_used_has_its_account',
  'mail_digest_status_known', 'mail_digest_attempts_limited', 'mail_digest_settled_has_a_time',
  'cohort_duty_known', 'cohort_duty_has_its_holder', 'cohort_duty_ends_after_it_begins', 'cohort_duty_paper_is_whole', 'cohort_duty_trainee_of_the_class',
  'cohort_duty_one_head_at_a_time', 'cohort_duty_trainee_once_per_body', 'cohort_opening_signatory_is_whole',
  'lesson_import_holds_lessons', 'nomination_import_failed_says_why', 'nomination_import_checked_has_a_version', 'nomination_import_row_refused_is_not_nominated',
  'nomination_offer_holds_a_seat', 'nomination_letter_of_its_agency', 'agency_letter_numbered_once', 'council_once_per_day', 'council_member_role_known', 'council_entry_outcome_known', 'council_entry_of_the_class', 'council_entry_of_its_council', 'opening_paper_has_its_list', 'list_endorsement_outcome_known', 'list_endorsement_asked_or_decided', 'list_endorsement_decided_says_who', 'list_endorsement_returned_says_why', 'list_endorsement_name_in_order', 'list_endorsement_name_of_the_class', 'list_endorsement_name_of_its_list',
  'rule_set_ends_after_it_begins', 'rule_set_addendum_is_of_a_school', 'rule_waivable_by_known', 'waiver_says_what_for',
  'rule_set_decision_is_whole', 'rule_set_begins_with_its_decision_or_later', 'rule_worded_in_both_languages', 'rule_draft_content_is_a_list',
  'waiver_revoked_says_who_and_why', 'waiver_scan_type_known', 'waiver_scan_size_limited', 'waiver_scan_removed_says_who_and_why', 'rule_set_closing_is_whole',
  'rule_set_closed_by_its_school', 'rule_set_closed_by_a_paper_of_its_day_or_earlier', 'rule_set_revoked_before_it_began', 'rule_set_ended_on_its_day_or_later',
  'comment_report_turn_within_total', 'comment_report_status_known', 'comment_report_step_known', 'comment_report_overall_known', 'comment_report_handed_on_is_written',
  'comment_report_signed_was_approved', 'comment_report_signed_has_its_paper', 'comment_report_hash_is_of_its_sheet', 'comment_report_sent_has_its_recipient',
  'comment_report_acknowledged_says_who', 'comment_report_answer_comes_with_receipt', 'comment_report_trainee_of_the_class',
] as const
export const indexes = [
  'lesson_with_cohort', 'absence_warned_once_per_module', 'absence_warned_once_per_course', 'mark_correction_asked_once',
  'graduation_council_has_one_of_each', 'trainee_recognised_once', 'certificate_once_per_trainee', 'trainee_withdrawn_once',
  'person_identity_once', 'person_foreign_document_once', 'employment_present_once', 'role_held_once',
  'nomination_live_once_per_course', 'trainee_once_per_cohort', 'trainee_once_per_nomination',
  'evaluation_invitation_once', 'evaluation_given_once', 'agreement_stage_has_one_lead', 'notification_once_per_event',
  'lesson_with_time', 'trainee_with_cohort', 'nomination_with_cohort', 'admission_council_with_cohort', 'course_with_school', 'account_invitation_live_once',
  'mail_digest_once_a_day', 'needs_call_once_a_year', 'need_stated_once', 'annual_plan_once_a_year', 'plan_version_one_under_way', 'lesson_change_once_per_revision',
  'calendar_feed_live_once', 'calendar_feed_agency_live_once', 'calendar_feed_cohort_live_once', 'calendar_feed_room_live_once',
  'plan_version_one_approved', 'notice_number_once_a_year', 'notice_version_numbered_once', 'notice_version_one_draft',
  'nomination_document_numbered_once', 'nomination_document_current_once', 'waiver_once_per_rule', 'waiver_scan_once', 'nomination_import_waits_once', 'lesson_import_waits_once',
  'nomination_replaced_once', 'list_endorsement_asked_once', 'list_endorsement_with_cohort', 'council_has_one_of_each', 'rule_draft_one_per_family',
  'comment_report_once_per_turn', 'comment_report_number_once_a_year',
] as const
export const triggers = [
  'mark_changes_in_a_draft_or_by_correction', 'mark_correction_stays', 'mark_history_is_never_rewritten', 'mark_history_of_new',
  'mark_history_of_changed', 'mark_scheme_in_use_stays', 'mark_sheet_moves_in_order', 'blind_code_before_its_mark', 'blind_code_stays', 'conduct_of_the_council_stays',
  'graduation_council_stays_after_decision', 'graduation_members_stay_after_decision', 'graduation_entries_stay_after_decision', 'graduation_decision_stays', 'certificate_stays', 'certificate_revocation_stays', 'trainee_decision_stays',
  'nomination_seats_inserted', 'nomination_seats_deleted', 'nomination_seats_updated', 'quota_seats_inserted',
  'quota_seats_deleted', 'quota_seats_updated', 'event_is_never_rewritten', 'event_is_never_emptied',
  'lesson_change_is_never_rewritten', 'lesson_substitution_is_never_rewritten',
  'plan_line_of_a_draft_only', 'plan_version_decided_stays',
  'quota_step_is_never_rewritten', 'quota_step_is_never_emptied', 'notice_version_issued_stays',
  'notice_cohorts_of_a_draft_only', 'notice_quotas_of_a_draft_only', 'nomination_document_content_stays', 'document_requirement_stays',
  'rule_set_is_never_rewritten', 'rule_is_never_rewritten', 'rule_comes_with_its_set',
  'waiver_is_never_rewritten', 'waiver_scan_stays',
  'roll_scan_before_the_roll', 'roll_scan_of_a_published_lesson', 'cohort_duty_stays', 'account_invitation_spent_stays', 'council_stays_after_opening', 'opening_paper_stays', 'list_endorsement_stays', 'list_endorsement_names_stay',
  'list_endorsement_names_come_with_it', 'comment_report_signed_stays',
] as const

const listed = (names: readonly string[]) => `unnest(array[${names.map((name) => `'${name}'`).join(', ')}]) as expected(name)`

export const guards: readonly Check[] = [
  {
    name: 'every constraint is there and was checked against every row',
    sql: `select format('constraint %s is missing', name) as what from ${listed(constraints)} where not exists (select from pg_constraint where conname = name)
      union all select format('constraint %s on %s is not validated', conname, conrelid::regclass) from pg_constraint
      where connamespace = 'public'::regnamespace and not convalidated`,
  },
  {
    name: 'every unique index is there and valid',
    sql: `select format('index %s is missing', name) as what from ${listed(indexes)} where not exists (
        select from pg_index i join pg_class c on c.oid = i.indexrelid where c.relname = name and i.indisunique)
      union all select format('index %s is not valid', indexrelid::regclass) from pg_index where not indisvalid or not indisready`,
  },
  {
    name: 'every trigger is there and on',
    sql: `select format('trigger %s is missing', name) as what from ${listed(triggers)} where not exists (select from pg_trigger where tgname = name)
      union all select format('trigger %s on %s is off', tgname, tgrelid::regclass) from pg_trigger where tgenabled <> 'O'`,
  },
]
