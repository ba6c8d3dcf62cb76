// What the migrations make and the Prisma schema cannot say. A line here is a promise: the drift test compares both ways.
export const beyondPrisma = {
  check: [
    'account_email_is_lower_case', 'agency_does_not_succeed_itself', 'agency_ends_after_it_begins',
    'agency_is_not_its_own_parent', 'agency_kind_known', 'agency_parent_line_known', 'agency_succession_kind_known',
    'agreement_ends_after_it_begins', 'agreement_in_force_is_signed', 'agreement_party_kind_known',
    'agreement_party_names_its_agency', 'agreement_review_month_known', 'agreement_role_known',
    'agreement_status_known', 'annual_rating_known', 'calendar_feed_hat_known', 'cohort_announced_has_a_deadline',
    'cohort_capacity_positive', 'cohort_ends_after_it_opens', 'cohort_form_known', 'cohort_pool_not_exceeded',
    'cohort_quota_not_exceeded', 'cohort_seats_within_capacity', 'cohort_staff_duty_known', 'cohort_status_known',
    'course_duration_positive', 'course_duration_unit_known', 'course_has_a_form', 'course_kind_known',
    'course_level_known', 'credential_kind_known', 'credential_level_known', 'employment_ends_after_it_begins',
    'evaluation_item_kind_known', 'evaluation_object_known', 'evaluation_pending_key_random',
    'evaluation_respondent_known', 'evaluation_response_anonymous_key_random',
    'evaluation_response_named_or_anonymous', 'evaluation_round_closes_after_it_opens',
    'evaluation_template_respondent_known', 'evaluation_timing_known', 'installation_is_one_row',
    'lecturer_kind_known', 'lecturer_visiting_is_recognised', 'lesson_ends_after_it_starts', 'lesson_half_known',
    'lesson_kind_known', 'lesson_periods_positive', 'lesson_status_known', 'module_periods_positive',
    'nomination_rank_positive', 'nomination_refused_has_reasons', 'nomination_returned_has_a_deadline',
    'nomination_seat_fits_status', 'nomination_seat_known', 'nomination_status_known', 'notification_audience_known',
    'obligation_about_a_cohort_names_it', 'obligation_closed_by_its_object', 'obligation_closed_by_known',
    'obligation_evidence_is_a_dated_paper', 'person_education_known', 'person_foreign_document_has_country',
    'person_is_identified', 'person_number_hashed_and_encrypted', 'person_party_status_known', 'person_sex_known',
    'person_texts_are_nfc', 'quota_not_exceeded', 'quota_seats_not_negative', 'role_has_its_place', 'role_known',
    'rule_severity_known', 'trainee_completed_has_a_day', 'trainee_status_known',
  ],
  exclude: [
    'agency_has_one_name_a_day', 'agency_has_one_parent_a_line_a_day', 'agreement_versions_do_not_overlap',
    'lecturer_free', 'lesson_room_free', 'rule_sets_of_a_family_do_not_overlap',
  ],
  trigger: [
    'event_is_never_emptied', 'event_is_never_rewritten', 'nomination_seats_deleted', 'nomination_seats_inserted',
    'nomination_seats_updated', 'quota_seats_deleted', 'quota_seats_inserted', 'quota_seats_updated',
  ],
  index: [
    'agency_name_of_agency', 'agency_name_search', 'agreement_stage_has_one_lead', 'calendar_feed_live_once', 'cohort_search',
    'employment_present_once', 'nomination_live_once_per_course', 'nomination_returned_by_deadline',
    'nomination_to_decide', 'nomination_waiting', 'notification_unread', 'role_held_once',
  ],
  view: [
    'obligation_state',
  ],
  generated: [
    'quota_agency_id',
  ],
}
