// What the guards of notices, requests about data, removals and the register of breaches refuse.
import type { PermissionWorld } from '../support/permission-world'

/** A write that the guard refuses, by its name. Each brings the rows it needs. */
export const privacyRefusals = (world: () => PermissionWorld): Readonly<Record<string, () => string>> => {
  const insert = (table: string, row: Readonly<Record<string, string>>) => `insert into ${table} (${Object.keys(row).join(', ')}) values (${Object.values(row).join(', ')})`
  const both = (...statements: string[]) => `do $$ declare one uuid := gen_random_uuid(); begin ${statements.join('; ')}; end $$`
  const leader = () => `'${world().actors.leadership.accountId}'`
  const sender = () => `'${world().actors.trainee.accountId}'`
  const body = `'${'Một thông báo đủ dài để đọc được. '.repeat(2)}'`
  const notice = (more: Readonly<Record<string, string>> = {}) => insert('privacy_notice', {
    id: 'gen_random_uuid()', province_id: `'${world().school.provinceId}'`, version: '7', effective_on: `'2026-05-01'`, body_vi: body, body_en: body, source: `'A'`, verified: 'false', account_id: leader(), issued_at: 'now()', ...more,
  })
  const request = (more: Readonly<Record<string, string>> = {}) => insert('subject_request', {
    id: 'gen_random_uuid()', school_id: `'${world().school.id}'`, account_id: sender(), kind: `'COPY'`, detail: `'A'`, asked_at: `'2026-03-02T08:00:00Z'`, ...more,
  })
  const answered = () => ({ acknowledged_at: `'2026-03-03T08:00:00Z'`, acknowledged_by: leader(), outcome: `'GRANTED'`, answer: `'B'`, answered_at: `'2026-03-04T08:00:00Z'`, answered_by: leader() })
  const breach = (more: Readonly<Record<string, string>> = {}) => insert('data_breach', {
    id: 'gen_random_uuid()', school_id: `'${world().school.id}'`, year: '2025', number: '1', title: `'A'`, description: `'B'`, kinds: `'{STUDY}'`, people: '1', noticed_at: `'2025-03-02T08:00:00Z'`, recorded_at: `'2025-03-02T09:00:00Z'`, recorded_by: leader(), ...more,
  })
  const line = (more: Readonly<Record<string, string>> = {}) => insert('data_breach_entry', {
    id: 'gen_random_uuid()', breach_id: 'one', kind: `'MEASURE'`, happened_at: `'2025-03-02T10:00:00Z'`, text: `'A'`, recorded_at: `'2025-03-02T11:00:00Z'`, recorded_by: leader(), ...more,
  })
  const inBreach = (...lines: string[]) => both(breach({ id: 'one' }), ...lines)
  const told = () => line({ kind: `'AUTHORITY'` })
  return {
    privacy_notice_version_positive: () => notice({ version: '0' }), privacy_notice_says_something: () => notice({ body_en: `'A'` }), privacy_notice_of_a_province_says_who: () => notice({ account_id: 'null' }),
    privacy_notice_version_once: () => both(notice(), notice({ effective_on: `'2026-06-01'` })), privacy_notice_once_a_day: () => both(notice(), notice({ version: '8' })), privacy_notice_stays: () => `update privacy_notice set source = 'B'`,
    privacy_acknowledgement_stays: () => both(`insert into privacy_acknowledgement (account_id, notice_id, acknowledged_at) select ${leader()}, id, now() from privacy_notice where province_id is null on conflict do nothing`, `delete from privacy_acknowledgement where account_id = ${leader()}`),
    subject_request_kind_known: () => request({ kind: `'MOVE'` }), subject_request_says_something: () => request({ detail: `' '` }), subject_request_receipt_is_whole: () => request({ acknowledged_at: 'now()' }),
    subject_request_extension_is_whole: () => request({ extended_at: 'now()', extended_by: leader() }), subject_request_outcome_known: () => request({ ...answered(), outcome: `'LOST'` }), subject_request_answer_is_whole: () => request({ ...answered(), answer: 'null' }),
    subject_request_handled_by_another: () => request({ ...answered(), answered_by: sender() }), subject_request_ends_once: () => request({ ...answered(), withdrawn_at: `'2026-03-05T08:00:00Z'` }),
    subject_request_answered_after_it_was_made: () => request({ ...answered(), answered_at: `'2026-03-01T08:00:00Z'` }), subject_request_purged_after_its_end: () => request({ detail: `''`, purged_at: 'now()' }),
    subject_request_open_once: () => both(request(), request()), subject_request_stays: () => both(request({ id: 'one' }), `update subject_request set detail = 'B' where id = one`),
    nomination_purged_came_to_nothing: () => `update nomination set purged_at = now(), facts = '{}', findings = '[]', note = null where id = '${world().nomination.id}'`,
    nomination_purged_says_nothing: () => `update nomination set status = 'WITHDRAWN', seat = null, purged_at = now(), facts = '{"a": 1}' where id = '${world().nomination.id}'`,
    account_invitation_purged_has_no_email: () => insert('account_invitation', {
      id: 'gen_random_uuid()', trainee_id: `'${world().trainee.id}'`, email: `'a@b.example'`, token_hash: `convert_to('x', 'UTF8')`, invited_by: leader(), created_at: `'2025-01-01'`, expires_at: `'2025-01-08'`, revoked_at: `'2025-01-02'`, purged_at: `'2025-05-01'`,
    }),
    data_breach_number_positive: () => breach({ number: '0' }), data_breach_people_plausible: () => breach({ people: '-1' }), data_breach_kinds_known: () => breach({ kinds: `'{}'` }), data_breach_noticed_before_it_is_recorded: () => breach({ noticed_at: `'2025-03-02T10:00:00Z'` }),
    data_breach_of_its_year: () => breach({ year: '2024' }), data_breach_numbered_once: () => both(breach(), breach()), data_breach_stays: () => inBreach(`update data_breach set people = 2 where id = one`),
    data_breach_entry_kind_known: () => inBreach(line({ kind: `'NOTE'` })), data_breach_entry_says_something: () => inBreach(line({ text: `' '` })), data_breach_entry_people_of_scope: () => inBreach(line({ people: '2' })), data_breach_entry_not_ahead: () => inBreach(line({ happened_at: `'2025-03-02T12:00:00Z'` })),
    data_breach_entry_stays: () => inBreach(line(), `update data_breach_entry set text = 'B' where breach_id = one`), data_breach_entry_in_order: () => inBreach(told(), line({ kind: `'CLOSED'` }), line()), data_breach_closed_after_notice: () => inBreach(line({ kind: `'CLOSED'` })),
    // What the order refuses first is refused here by itself.
    data_breach_closed_once: () => inBreach(told(), line({ kind: `'CLOSED'` }), `alter table data_breach_entry disable trigger data_breach_entry_in_order`, line({ kind: `'CLOSED'` })),
  }
}
