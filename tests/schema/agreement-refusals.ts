// What the guards of agreements refuse. The world has one version in force; each attempt makes the draft or the proposal it needs, and is rolled back.
import type { PermissionWorld } from '../support/permission-world'
import { copy, fresh } from './copies'

type Attempts = Readonly<Record<string, () => string>>

export function agreementRefusals(world: () => PermissionWorld): Attempts {
  const inForce = () => `'${world().version.id}'`
  const draft = `'00000000-0000-4000-8000-00000000d001'`
  const [party, other] = [`'00000000-0000-4000-8000-00000000d011'`, `'00000000-0000-4000-8000-00000000d012'`]
  /** A draft of the next version with a clause and two parties, then what is tried. One statement: the parts see each other. */
  const onDraft = (attempt: string, become = '') => `do $$ begin
    insert into agreement_version (id, agreement_id, number, status, valid_from, valid_to, review_month, legal_basis)
      select ${draft}, agreement_id, 8, 'DRAFT', valid_to + 1, valid_to + 365, 12, '{}' from agreement_version where id = ${inForce()};
    insert into agreement_party (id, version_id, position, kind, label) values (${party}, ${draft}, 1, 'SCHOOL', 'A'), (${other}, ${draft}, 2, 'PROVINCE', 'B');
    insert into agreement_clause (version_id, position, title, text) values (${draft}, 1, 'A', 'A');
    ${become} ${attempt};
  end $$`
  const onProposal = (attempt: string) => onDraft(attempt, `update agreement_version set status = 'PROPOSED' where id = ${draft};`)
  const said = `insert into agreement_comment (id, version_id, party_id, part, clause, text, account_id, written_at)`
  const comment = (change: { party?: string; part?: string; clause?: string; text?: string; version?: string }) =>
    `${said} values (gen_random_uuid(), ${change.version ?? draft}, ${change.party ?? party}, ${change.part ?? `'WHOLE'`}, ${change.clause ?? 'null'}, ${change.text ?? `'A'`}, '${world().headAccount}', now())`
  const anyStage = '(select code from stage limit 1)'
  const promise = (version: string, of: string) => `insert into commitment (id, version_id, key, position, stage_code, party_id, title, due_kind, closed_by)
    values (gen_random_uuid(), ${version}, gen_random_uuid(), 1, ${anyStage}, ${of}, 'A', 'QUARTERLY', 'DOCUMENT')`
  const scan = (change: string) => `insert into agreement_scan (id, version_id, file_name, media_type, size_bytes, content_hash, account_id, uploaded_at)
    select gen_random_uuid(), ${inForce()}, 'a', ${change}, 'h', '${world().headAccount}', now()`
  const cell = (version: string, of: string) => `insert into agreement_cell (version_id, stage_code, party_id, role) values (${version}, ${anyStage}, ${of}, 'LEAD')`
  const own = () => `(select id from agreement_party where version_id = ${inForce()} limit 1)`
  return {
    agreement_stage_has_one_lead: () => onDraft(`${cell(draft, party)}; ${cell(draft, other)}`),
    agreement_revision_not_negative: () => onDraft(`update agreement_version set revision = -1 where id = ${draft}`),
    agreement_number_comes_with_its_day: () => onDraft(`update agreement_version set document_number = '1-QC/TU' where id = ${draft}`),
    agreement_one_in_force: () => copy('agreement_version', fresh('"number": 9, "valid_from": "2050-01-01", "valid_to": "2051-01-01"'), `id = ${inForce()}`),
    agreement_one_under_way: () => onDraft(copy('agreement_version', fresh('"number": 9'), `id = ${draft}`)),
    agreement_party_once: () => onDraft(`insert into agreement_party (id, version_id, position, kind, label) values (gen_random_uuid(), ${draft}, 3, 'SCHOOL', 'C')`),
    agreement_signature_is_whole: () => onProposal(`update agreement_party set signed_by = 'A' where id = ${party}`),
    agreement_version_stays: () => `update agreement_version set review_month = 3 where id = ${inForce()}`,
    agreement_signed_by_every_party: () => onProposal(`update agreement_version set status = 'SIGNED' where id = ${draft}`),
    agreement_signature_of_a_proposal: () => onDraft(`update agreement_party set signed_by = 'A', signed_post = 'B', signed_on = '2026-01-01', signed_document = '1-CV/TU' where id = ${party}`),
    agreement_clauses_of_a_draft_only: () => `insert into agreement_clause (version_id, position, title, text) values (${inForce()}, 40, 'A', 'A')`,
    agreement_cells_of_a_draft_only: () => cell(inForce(), own()),
    commitments_of_a_draft_only: () => promise(inForce(), own()),
    agreement_parties_of_a_draft_only: () => `insert into agreement_party (id, version_id, position, kind, label) values (gen_random_uuid(), ${inForce()}, 9, 'PROVINCE', 'C')`,
    agreement_parties_stay: () => `update agreement_party set label = 'X' where version_id = ${inForce()}`,
    agreement_members_of_a_draft_only: () => `insert into agreement_member (party_id, agency_id) values (${own()}, '${world().agency.id}')`,
    agreement_cell_of_its_party: () => onDraft(cell(draft, own())),
    commitment_of_its_party: () => onDraft(promise(draft, own())),
    commitment_due_event_known: () => onDraft(promise(draft, party).replace('due_kind, closed_by)', 'due_kind, due_event, closed_by)').replace(`'QUARTERLY', 'DOCUMENT'`, `'COHORT', 'PLAN_APPROVED', 'DOCUMENT'`)),
    commitment_evidence_fits: () => onDraft(promise(draft, party).replace(`'DOCUMENT'`, `'LIST_SENT'`)),
    obligation_once: () => onDraft(`${promise(draft, party)}; insert into obligation (id, version_id, stage_code, party_id, title, due_on, closed_by, commitment_id)
      select gen_random_uuid(), version_id, stage_code, party_id, title, '2050-01-01', closed_by, id from commitment, generate_series(1, 2) where version_id = ${draft}`),
    agreement_comment_part_known: () => onProposal(comment({ part: `'SONG'` })),
    agreement_comment_names_its_clause: () => onProposal(comment({ clause: '1' })),
    agreement_comment_says_something: () => onProposal(comment({ text: `''` })),
    agreement_comment_answer_is_whole: () => onProposal(`${comment({})}; update agreement_comment set answer = 'B' where version_id = ${draft}`),
    agreement_comment_on_a_proposal: () => onDraft(comment({})),
    agreement_comment_of_its_party: () => onProposal(comment({ party: own() })),
    agreement_comment_is_never_rewritten: () => onProposal(`${comment({})}; update agreement_comment set text = 'B' where version_id = ${draft}`),
    agreement_scan_is_a_pdf: () => scan(`'image/png', 1`),
    agreement_scan_size_limited: () => scan(`'application/pdf', 10485761`),
    agreement_scan_once: () => `do $$ begin ${scan(`'application/pdf', 1`)}; ${scan(`'application/pdf', 1`)}; end $$`,
    agreement_scan_withdrawn_says_who_and_why: () => `do $$ begin ${scan(`'application/pdf', 1`)}; update agreement_scan set withdrawn_at = now(), withdrawn_reason = 'nhầm'; end $$`,
    agreement_scan_stays: () => onDraft(scan(`'application/pdf', 1`).replace(`select gen_random_uuid(), ${inForce()}`, `select gen_random_uuid(), ${draft}`)),
  }
}
