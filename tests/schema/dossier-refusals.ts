// What refuses papers of nominations, and what is asked for.
import type { PermissionWorld } from '../support/permission-world'
import { copy, fresh } from './copies'

export function dossierRefusals(world: () => PermissionWorld): Readonly<Record<string, () => string>> {
  const document = (change: string) => `update nomination_document set ${change} where id = '${world().document.id}'`
  return {
    document_requirement_once_a_day: () => copy('document_requirement', fresh()),
    document_requirement_kind_known: () => copy('document_requirement', fresh('"kind": "SONG"')),
    document_requirement_reason_is_of_a_rule: () => copy('document_requirement', fresh('"rule": null, "reason": "missing"')),
    document_requirement_ends_after_it_begins: () => copy('document_requirement', fresh('"rule": "PRIORITY", "reason": null, "valid_from": "2026-01-03", "valid_to": "2026-01-01"')),
    document_requirement_of_a_course_is_of_a_school: () => copy('document_requirement', fresh('"school_id": null'), `id = '${world().resume.id}'`),
    document_requirement_of_a_course_of_its_school: () => copy('document_requirement', `(${fresh()}::jsonb || jsonb_build_object('school_id', (select id from school where id <> '${world().school.id}' limit 1)))`, `id = '${world().resume.id}'`),
    document_requirement_stays: () => `update document_requirement set valid_to = current_date where school_id is null`,
    nomination_document_checked_is_not_replaced: () => document(`status = 'CHECKED', reviewed_at = now(), replaced_at = now()`),
    nomination_document_classified_has_no_file: () => copy('nomination_document', fresh(`"kind": "PLANNING_DECISION", "requirement_id": "${world().decision.id}"`)),
    nomination_document_content_stays: () => document(`content_hash = 'x'`),
    nomination_document_current_once: () => copy('nomination_document', fresh('"version": 9')),
    nomination_document_is_whole: () => copy('nomination_document', fresh('"version": 9, "replaced_at": "2026-01-01", "content_hash": null')),
    nomination_document_numbered_once: () => copy('nomination_document', fresh('"replaced_at": "2026-01-01"')),
    nomination_document_of_its_requirement: () => copy('nomination_document', fresh('"version": 9, "replaced_at": "2026-01-01", "kind": "DIPLOMA"')),
    nomination_document_returned_has_a_reason: () => document(`status = 'RETURNED', reviewed_at = now()`),
    nomination_document_reviewed_has_a_day: () => document(`status = 'CHECKED'`),
    nomination_document_size_limited: () => copy('nomination_document', fresh('"version": 9, "replaced_at": "2026-01-01", "size_bytes": 10485761')),
    nomination_document_status_known: () => document(`status = 'LOST', reviewed_at = now()`),
    nomination_document_type_known: () => copy('nomination_document', fresh('"version": 9, "replaced_at": "2026-01-01", "media_type": "text/html"')),
    nomination_document_version_positive: () => copy('nomination_document', fresh('"version": 0, "replaced_at": "2026-01-01"')),
  }
}
