// What the guards of rule sets and waivers refuse.
import type { PermissionWorld } from '../support/permission-world'
import { copy, fresh } from './copies'

const decided = (world: PermissionWorld, decision: string) => `insert into rule_set (id, school_id, family, document, title, valid_from, document_on, account_id, decided_at)
  values (gen_random_uuid(), '${world.school.id}', 'SCHOOL_ADDENDUM', 'x', 'x', '2020-01-01', ${decision})`

const closed = (world: PermissionWorld, change: string, where = `school_id is not null and valid_to is not null`) => {
  const paper = { closed_at: 'now()', closed_by_id: `'${world.actors.office.accountId}'`, closed_number: `'16/QĐ-TrCT'`, closed_on: 'current_date - 3', closed_reason: `'x'` }
  const rest = Object.entries(paper).filter(([name]) => !change.includes(`${name} =`)).map(([name, value]) => `${name} = ${value}`)
  return `update rule_set set ${[change, ...rest].join(', ')} where ${where}`
}

/** A write that the guard refuses, by its name. */
export const ruleRefusals = (world: () => PermissionWorld): Readonly<Record<string, () => string>> => ({
  rule_comes_with_its_set: () => copy('rule', fresh('"code": "X"')),
  rule_draft_content_is_a_list: () => `update rule_draft set content = '{}'`,
  rule_draft_one_per_family: () => copy('rule_draft', fresh()),
  rule_is_never_rewritten: () => `update rule set citation = 'khác'`,
  rule_set_addendum_is_of_a_school: () => `insert into rule_set (id, family, document, title, valid_from) values (gen_random_uuid(), 'SCHOOL_ADDENDUM', 'x', 'x', '2020-01-01')`,
  rule_set_begins_with_its_decision_or_later: () => decided(world(), `'2025-01-01', '${world().actors.office.accountId}', now()`),
  rule_set_closing_is_whole: () => closed(world(), `revoked = true, closed_reason = null`),
  rule_set_closed_by_its_school: () => closed(world(), `last_day = current_date, valid_to = current_date`, 'school_id is null and valid_to is null'),
  rule_set_closed_by_a_paper_of_its_day_or_earlier: () => closed(world(), `last_day = current_date + 9, closed_on = current_date + 2`),
  rule_set_revoked_before_it_began: () => closed(world(), 'revoked = true'),
  rule_set_ended_on_its_day_or_later: () => closed(world(), `last_day = current_date - 2`),
  rule_set_decision_is_whole: () => decided(world(), `'2025-01-01', null, null`),
  rule_set_ends_after_it_begins: () => `update rule_set set valid_to = valid_from - 1`,
  rule_set_is_never_rewritten: () => `update rule_set set title = 'khác'`,
  rule_worded_in_both_languages: () => copy('rule', fresh('"code": "X", "wording_vi": "x"')),
  rule_sets_of_a_family_do_not_overlap: () => copy('rule_set', fresh()),
  rule_waivable_by_known: () => copy('rule', fresh('"code": "X", "waivable_by": "ANYBODY"')),
  waiver_is_never_rewritten: () => `update waiver set authority = 'khác'`,
  waiver_once_per_rule: () => copy('waiver', fresh()),
  waiver_scan_once: () => copy('waiver_scan', fresh()),
  waiver_scan_removed_says_who_and_why: () => copy('waiver_scan', fresh('"removed_reason": "mật"')),
  waiver_scan_size_limited: () => copy('waiver_scan', fresh('"size_bytes": 10485761')),
  waiver_scan_stays: () => `update waiver_scan set file_name = 'khác.pdf'`,
  waiver_scan_type_known: () => copy('waiver_scan', fresh('"media_type": "text/html"')),
  waiver_revoked_says_who_and_why: () => 'update waiver set revoked_at = now()',
  waiver_says_what_for: () => copy('waiver', fresh('"rule": "POST", "reason": ""')),
})
