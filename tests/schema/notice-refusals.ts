// What refuses notices, and steps of a quota.
import type { PermissionWorld } from '../support/permission-world'
import { copy, fresh } from './copies'

export function noticeRefusals(world: () => PermissionWorld): Readonly<Record<string, () => string>> {
  const draftNotice = (change: string) => `update notice_version set ${change} where notice_id = '${world().draftNotice}'`
  const draftCohorts = (change: string) => `update notice_cohort set ${change} where version_id in (select id from notice_version where notice_id = '${world().draftNotice}')`
  const versionOf = (notice: string) => `notice_id = '${notice}'`
  return {
    notice_cohort_closes_before_it_opens: () => draftCohorts('closes_on = opens_on + 1'), notice_cohort_ends_after_it_opens: () => draftCohorts('ends_on = opens_on - 1'), notice_cohorts_of_a_draft_only: () => `update notice_cohort set venue = 'X' where version_id in (select id from notice_version where ${versionOf(world().issuedNotice)})`, notice_quotas_of_a_draft_only: () => `delete from notice_quota where version_id in (select id from notice_version where ${versionOf(world().issuedNotice)})`,
    notice_number_once_a_year: () => copy('notice_version', fresh('"number": 9'), versionOf(world().issuedNotice)),
    notice_quota_seats_positive: () => `insert into notice_quota (version_id, cohort_id, agency_id, agency_name, seats)
      select c.version_id, c.cohort_id, '${world().agency.id}', 'A', 0 from notice_cohort c join notice_version v on v.id = c.version_id where v.notice_id = '${world().draftNotice}'`,
    notice_version_issued_has_its_paper: () => draftNotice(`status = 'ISSUED'`),
    notice_version_issued_stays: () => `update notice_version set subject = 'X' where ${versionOf(world().issuedNotice)}`,
    notice_version_number_positive: () => draftNotice('number = 0'),
    notice_version_numbered_once: () => copy('notice_version', fresh('"status": "ISSUED", "document_number": "99/TB-TrCT"'), versionOf(world().issuedNotice)),
    notice_version_of_its_notice: () => draftNotice(`school_id = (select id from school where id <> '${world().school.id}' limit 1)`),
    notice_version_one_draft: () => copy('notice_version', fresh('"number": 9'), versionOf(world().draftNotice)),
    notice_version_status_known: () => draftNotice(`status = 'LOST', document_number = '1/TB', document_on = current_date, signatory = 'A', signatory_title = 'B', issued_at = now()`),
    quota_step_actor_known: () => copy('quota_step', fresh('"actor_kind": "trainee"')),
    quota_step_asked_has_a_reason: () => copy('quota_step', fresh('"reason": null')),
    quota_step_is_never_emptied: () => 'truncate quota_step',
    quota_step_is_never_rewritten: () => 'update quota_step set seats = 1',
    quota_step_kind_known: () => copy('quota_step', fresh('"kind": "WISHED"')),
    quota_step_paper_is_whole: () => copy('quota_step', fresh('"document_number": "1/QĐ-TrCT"')),
    quota_step_returned_is_decided: () => copy('quota_step', fresh('"kind": "RETURNED"')),
    quota_step_seats_plausible: () => copy('quota_step', fresh('"seats": -1')),
  }
}
