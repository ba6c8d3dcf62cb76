// What the guards of graduation, certificates and decisions about trainees refuse.
import type { PermissionWorld } from '../support/permission-world'
import { copy, fresh } from './copies'

/** A write that the guard refuses, by its name. */
export const graduationRefusals = (world: () => PermissionWorld): Readonly<Record<string, () => string>> => {
  const entry = (change: string) => `update graduation_entry set ${change} where council_id = '${world().waitingCouncil.id}'`
  const member = (change: string) => `update graduation_council_member set ${change} where council_id = '${world().waitingCouncil.id}'`
  const sitting = (change: string) => `update graduation_council set ${change} where id = '${world().graduationCouncil.id}'`
  const decided = (council: string, change: string) => copy('graduation_decision', `('{"id": "' || gen_random_uuid() || '", "council_id": "${council}", "number": "77/QĐ-TrCT"${change}}')`)
  /** A row of the register with numbers and a code of its own, less what is said. */
  const certificate = (change = '', content = '') => `
    insert into certificate select (jsonb_populate_record(t, to_jsonb(t) || jsonb_build_object('id', gen_random_uuid(), 'serial_number', 'TC 77', 'register_number', 77, 'check_hash', '\\x' || md5(random()::text),
      'content', x.content, 'content_hash', '\\x' || encode(sha256(convert_to(x.content, 'UTF8')), 'hex')) || '{${change}}'::jsonb)).*
    from certificate t, lateral (select (t.content::jsonb || '{"serialNumber": "TC 77", "registerNumber": 77}' || '{${content}}')::text as content) x where t.id = '${world().certificate.id}'`
  const reissued = (change: string, content = '') => certificate(`"replaces_id": "${world().certificate.id}", "reissue_number": "1/QĐ-TrCT", "reissue_on": "2026-01-01", "reissue_reason": "x"${change}`, content)
  const decision = (change: string) => copy('trainee_decision', fresh(`"number": "99/QĐ-TrCT"${change}`), `id = '${world().discipline.id}'`)
  return {
    graduation_council_once_per_day: () => copy('graduation_council', fresh()),
    graduation_council_has_one_of_each: () => member(`role = 'CHAIR'`),
    graduation_council_member_role_known: () => member(`role = 'GUEST'`),
    graduation_recognised_meets_everything: () => entry(`conditions = '[{"outcome": "NOT_MET"}]', unmet = 1, unknown = 0`),
    graduation_unknown_says_what_was_seen: () => entry('seen = null'),
    graduation_entry_counts_its_conditions: () => entry('unknown = 0'),
    graduation_entry_result_known: () => entry(`result = 'PERHAPS'`),
    graduation_entry_rank_known: () => entry(`rank = 'BEST'`),
    graduation_entry_of_the_class: () => `insert into graduation_entry (council_id, trainee_id, cohort_id, position, result, facts, conditions, unmet, unknown)
      values ('${world().waitingCouncil.id}', gen_random_uuid(), '${world().running.id}', 9, 'NOT_RECOGNISED', '{}', '[]', 0, 0)`,
    graduation_decided_is_recognised: () => `do $$ begin ${entry(`result = 'NOT_RECOGNISED'`)}; ${decided(world().waitingCouncil.id, '')}; ${entry(`decision_id = (select id from graduation_decision where council_id = '${world().waitingCouncil.id}')`)}; end $$`,
    graduation_council_decided_once: () => decided(world().graduationCouncil.id, ''),
    graduation_decision_of_its_council: () => decided(crypto.randomUUID(), ''),
    graduation_council_stays_after_decision: () => sitting(`place = 'B'`),
    graduation_members_stay_after_decision: () => `delete from graduation_council_member where council_id = '${world().graduationCouncil.id}'`,
    graduation_entries_stay_after_decision: () => `update graduation_entry set position = 7 where council_id = '${world().graduationCouncil.id}'`,
    graduation_decision_stays: () => `update graduation_decision set number = '1/QĐ-TrCT'`,
    trainee_recognised_once: () => `do $$ begin update graduation_entry set decision_id = '${world().graduationDecision.id}' where council_id = '${world().graduationCouncil.id}'; ${decided(world().waitingCouncil.id, '')};
      ${entry(`decision_id = (select id from graduation_decision where council_id = '${world().waitingCouncil.id}')`)}; end $$`,
    certificate_serial_once: () => certificate('"serial_number": "TC 0000001"', '"serialNumber": "TC 0000001"'),
    certificate_registered_once: () => copy('certificate', `(jsonb_build_object('id', gen_random_uuid(), 'serial_number', 'TC 77', 'check_hash', '\\x' || md5(random()::text), 'content', replace(t.content, 'TC 0000001', 'TC 77'),
      'content_hash', '\\x' || encode(sha256(convert_to(replace(t.content, 'TC 0000001', 'TC 77'), 'UTF8')), 'hex')))`),
    certificate_registered_in_its_year: () => certificate('"register_year": 2001'),
    certificate_register_number_positive: () => certificate('"register_number": 0', '"registerNumber": 0'),
    certificate_checked_by_one_code: () => `with c as (select check_hash from certificate limit 1) ${certificate().replace("'\\x' || md5(random()::text)", "(select '\\x' || encode(check_hash, 'hex') from c)")}`,
    certificate_hash_of_its_content: () => certificate('"content_hash": "AA"'),
    certificate_content_is_registered: () => certificate('', '"serialNumber": "TC 78"'),
    certificate_kind_known: () => certificate('"kind": "MEDAL"', '"kind": "MEDAL"'),
    certificate_stays: () => `update certificate set serial_number = 'TC 2'`,
    certificate_revocation_stays: () => `do $$ begin insert into certificate_revocation (certificate_id, number, revoked_on, reason, recorded_at, recorded_by)
      values ('${world().certificate.id}', '1/QĐ-TrCT', '2026-01-01', 'x', now(), '${world().headAccount}'); delete from certificate_revocation; end $$`,
    certificate_once_per_trainee: () => certificate(),
    certificate_reissued_once: () => `do $$ begin ${reissued('')}; ${reissued(', "serial_number": "TC 79", "register_number": 79', '"serialNumber": "TC 79", "registerNumber": 79')}; end $$`,
    certificate_replaces_one_of_its_trainee: () => reissued(`, "replaces_id": "${crypto.randomUUID()}"`),
    certificate_reissue_is_whole: () => reissued(', "reissue_reason": null'),
    certificate_of_the_class: () => certificate(`"trainee_id": "${crypto.randomUUID()}"`),
    trainee_decision_once_per_paper: () => copy('trainee_decision', fresh(), `id = '${world().discipline.id}'`),
    trainee_decision_of_the_class: () => decision(`, "trainee_id": "${crypto.randomUUID()}"`),
    trainee_decision_kind_known: () => decision(', "kind": "ADVICE"'),
    trainee_decision_ends_after_it_begins: () => decision(', "ends_on": "2001-01-01"'),
    trainee_decision_period_fits_kind: () => decision(', "kind": "COMMENDATION", "ends_on": "2100-01-01"'),
    trainee_decision_lift_is_whole: () => decision(', "lifted_number": "1/QĐ-TrCT"'),
    trainee_decision_lift_fits_kind: () => decision(`, "kind": "COMMENDATION", "lifted_number": "1/QĐ-TrCT", "lifted_on": "2100-01-01", "lifted_reason": "x", "lifted_by": "${world().headAccount}"`),
    trainee_decision_stays: () => `update trainee_decision set reason = 'khác'`,
    trainee_deferrals_do_not_overlap: () => copy('trainee_decision', fresh('"number": "99/QĐ-TrCT"'), `id = '${world().deferral.id}'`),
    trainee_withdrawn_once: () => `do $$ begin ${decision(', "kind": "WITHDRAWAL"')}; ${decision(', "kind": "WITHDRAWAL"').replace('99/QĐ', '98/QĐ')}; end $$`,
  }
}

/** Triggers that refuse under the name of the one guard they share. */
export const sharedNames: Readonly<Record<string, string>> = {
  graduation_members_stay_after_decision: 'graduation_council_stays_after_decision', graduation_entries_stay_after_decision: 'graduation_council_stays_after_decision', certificate_revocation_stays: 'certificate_stays',
}
