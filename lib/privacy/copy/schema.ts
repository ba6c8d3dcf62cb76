import { z } from 'zod'
import type { DomainEvent } from '../../events/record'
import { text } from '../../people/schema'
import type { Day } from '../../time'

/** In which form a copy is taken away. */
export const copyFormats = ['json', 'xlsx'] as const
export const ownCopyQuery = z.object({ format: z.enum(copyFormats, { error: 'invalid' }).default('json') })
/** Of somebody else's data a reason is given, which that person can read. */
export const requestedCopyQuery = ownCopyQuery.extend({ reason: text(300) })
export const copyParams = z.object({ id: z.uuid() })

export type CopyGroup = 'identity' | 'account' | 'dossier' | 'study' | 'graduation' | 'evaluation' | 'teaching' | 'requests'
/**
 * `where` is a condition on the row `x`, `by` the columns that lead to the person where it names none. `here` takes its place in the copy of what one school
 * keeps; `ownOnly`: only in the copy that somebody takes for himself. `hidden`: columns of the row that are somebody else's, as an array of text.
 */
export type CopiedTable = { table: string; group: CopyGroup; where: string; here?: string; by?: readonly string[]; hidden?: string; ownOnly?: true }

const marksShown = `exists (select from mark_sheet s where s.cohort_id = x.cohort_id and s.component_id = x.component_id and s.attempt = x.attempt and s.status in ('VERIFIED', 'LOCKED'))`
const trainee = 'x.trainee_id in (select id from t)'
const account = 'x.account_id in (select id from a)'
const person = 'x.person_id in (select id from p)'
const nomination = 'x.nomination_id in (select id from n)'
/** What others were asked about a trainee is theirs; of what a trainee was asked the school knows nothing (evaluations/policy). */
const invited = `x.invitation_id in (select i.id from evaluation_invitation i where i.respondent = 'TRAINEE' and i.trainee_id in (select id from t))`
/** A list of a sitting is written anew until the class opens: trigger council_stays_after_opening. */
const opened = `exists (select from cohort k where k.id = x.cohort_id and k.status in ('RUNNING', 'COMPLETED'))`
/** The school follows by name what became of whom it trained (evaluations/use). */
const trainedHere = `x.person_id in (select k.person_id from trainee k where k.id in (select id from t) and k.status = 'COMPLETED' and k.completed_on is not null)`
/** Of a lesson that somebody gave for another, who the other is and why is the other's. */
const notTheirs = `array_remove(array[case when x.from_id not in (select id from l) then 'from_id' end, case when x.from_id not in (select id from l) then 'reason' end, case when x.to_id not in (select id from l) then 'to_id' end], null)`

/**
 * Every table that holds something of a person, and which of its rows are of the person: p, a, n, w, t, c, l and q are the ids of the person, the account,
 * nominations, waivers, trainees, certificates, lecturers and requests, h that of the school whose copy it is. What is not decided yet (open marks, corrections
 * that wait, reports not sent, lists of a class that is not open, sittings without a decision) is no fact about anybody and stands in no copy. A test walks the schema: a table with a way to a person stands here or below.
 */
export const copiedTables: readonly CopiedTable[] = [
  { table: 'person', group: 'identity', where: 'x.id in (select id from p)' }, { table: 'employment', group: 'identity', where: person }, { table: 'annual_rating', group: 'identity', where: person },
  { table: 'credential', group: 'identity', where: person }, { table: 'career_event', group: 'identity', where: person, here: trainedHere },
  { table: 'account', group: 'account', where: 'x.id in (select id from a)', by: ['person_id'] },
  { table: 'role_assignment', group: 'account', where: account, here: `${account} and (x.school_id in (select id from h) or num_nonnulls(x.school_id, x.agency_id, x.province_id) = 0)` },
  { table: 'api_key', group: 'account', where: 'x.role_id in (select r.id from role_assignment r where r.account_id in (select id from a))', ownOnly: true },
  { table: 'calendar_feed', group: 'account', where: account, ownOnly: true }, { table: 'mail_digest', group: 'account', where: account, ownOnly: true }, { table: 'notification', group: 'account', where: account, ownOnly: true },
  { table: 'account_invitation', group: 'account', where: `(${account} or ${trainee})`, here: trainee }, { table: 'privacy_acknowledgement', group: 'account', where: account },
  { table: 'nomination', group: 'dossier', where: 'x.id in (select id from n)', by: ['person_id'] }, { table: 'nomination_document', group: 'dossier', where: nomination }, { table: 'waiver', group: 'dossier', where: 'x.id in (select id from w)', by: ['person_id'] },
  { table: 'waiver_scan', group: 'dossier', where: 'x.waiver_id in (select id from w)' }, { table: 'council_entry', group: 'dossier', where: `${nomination} and ${opened}` }, { table: 'list_endorsement_name', group: 'dossier', where: nomination },
  { table: 'trainee', group: 'study', where: 'x.id in (select id from t)', by: ['person_id', 'nomination_id'] }, { table: 'attendance_entry', group: 'study', where: trainee }, { table: 'absence_warning', group: 'study', where: trainee }, { table: 'roll_scan', group: 'study', where: trainee },
  { table: 'mark', group: 'study', where: `${trainee} and ${marksShown}` }, { table: 'mark_history', group: 'study', where: `${trainee} and ${marksShown}` }, { table: 'mark_correction', group: 'study', where: `${trainee} and x.status <> 'REQUESTED'` },
  { table: 'conduct_point', group: 'study', where: trainee }, { table: 'research_task', group: 'study', where: trainee }, { table: 'comment_report', group: 'study', where: `${trainee} and x.status in ('SENT', 'ACKNOWLEDGED')` },
  { table: 'trainee_decision', group: 'study', where: trainee }, { table: 'cohort_duty', group: 'study', where: `(${trainee} or ${account})`, here: `(${trainee} or ${account}) and x.school_id in (select id from h)` }, { table: 'agency_handover', group: 'study', where: trainee },
  { table: 'graduation_entry', group: 'graduation', where: `${trainee} and exists (select from graduation_decision d where d.council_id = x.council_id)` },
  { table: 'certificate', group: 'graduation', where: 'x.id in (select id from c)', by: ['trainee_id'] }, { table: 'certificate_revocation', group: 'graduation', where: 'x.certificate_id in (select id from c)' },
  { table: 'evaluation_invitation', group: 'evaluation', where: `${trainee} and x.respondent = 'TRAINEE'`, ownOnly: true },
  { table: 'evaluation_response', group: 'evaluation', where: invited, ownOnly: true }, { table: 'evaluation_draft', group: 'evaluation', where: invited, ownOnly: true },
  { table: 'lecturer', group: 'teaching', where: 'x.id in (select id from l)', by: ['account_id'] }, { table: 'field_practice', group: 'teaching', where: 'x.lecturer_id in (select id from l)' },
  { table: 'lesson_lecturer', group: 'teaching', where: 'x.lecturer_id in (select id from l)' }, { table: 'lesson_substitution', group: 'teaching', where: '(x.from_id in (select id from l) or x.to_id in (select id from l))', hidden: notTheirs },
  { table: 'subject_request', group: 'requests', where: 'x.id in (select id from q)', by: ['account_id', 'person_id'] },
]

export const leftOutReasons = ['office', 'others', 'exam', 'encrypted', 'short', 'anonymous', 'paper', 'chain'] as const
export type LeftOutReason = (typeof leftOutReasons)[number]

/** Ways from a person that no copy takes, by table and columns, and why not. */
export const leftOut: Readonly<Record<LeftOutReason, readonly string[]>> = {
  // Who did something in an office is part of the record of that office, and is in its history.
  office: [
    'account_invitation.invited_by', 'agency_letter.account_id', 'agreement_comment.account_id', 'api_key.revoked_by', 'agreement_comment.answered_by_id', 'agreement_scan.account_id', 'agreement_scan.withdrawn_by_id',
    'annual_report.issued_by', 'annual_report_section.edited_by', 'attendance_roll.taken_by', 'attendance_roll.taken_as', 'blind_code.drawn_by', 'career_event.recorded_by', 'certificate.issued_by', 'certificate_revocation.recorded_by',
    'comment_report.acknowledged_by', 'comment_report.sent_by', 'comment_report.signed_by', 'comment_report.written_by', 'conduct_point.set_by', 'course_revision_task.closed_by', 'course_revision_task.opened_by',
    'data_breach.recorded_by', 'data_breach_entry.recorded_by', 'evaluation_delegation.handed_on_by', 'graduation_decision.recorded_by', 'lesson_change.account_id', 'lesson_import.account_id', 'lesson_substitution.account_id',
    'list_endorsement.asked_by_id', 'list_endorsement.decided_by_id', 'mark.set_by', 'mark_correction.decided_by', 'mark_correction.requested_by', 'mark_history.set_by', 'mark_sheet.entered_by', 'mark_sheet.locked_by', 'mark_sheet.verified_by',
    'needs_answer.account_id', 'nomination_import.account_id', 'nomination_import.role_id', 'privacy_notice.account_id', 'quota_step.account_id', 'recommendation.answered_by', 'research_task.marked_by', 'research_task.set_by', 'rule_draft.account_id',
    'rule_set.account_id', 'rule_set.closed_by_id', 'school_score.scored_by', 'subject_request.acknowledged_by', 'subject_request.answered_by', 'subject_request.extended_by', 'succession_case.account_id', 'succession_case.done_by_id',
    'trainee_decision.lifted_by', 'trainee_decision.recorded_by', 'waiver.account_id', 'waiver.revoked_by_id', 'waiver_scan.account_id', 'waiver_scan.removed_by_id', 'event.account_id', 'event.role_id',
  ],
  others: ['evaluation_delegation.invitation_id', 'evaluation_round.lecturer_id'],
  // A code that joins a name to a paper would open a marking that is blind.
  exam: ['blind_code.trainee_id', 'blind_code.trainee_id,cohort_id'],
  encrypted: ['nomination_import_row.nomination_id'],
  short: ['idempotency_key.account_id'],
  anonymous: ['evaluation_pending.round_id'],
  paper: ['opening_paper.cohort_id'],
  chain: ['nomination.replaces_id', 'certificate.replaces_id,trainee_id', 'career_event.corrects_id,person_id', 'mark.component_id,trainee_id,follows', 'notification.digest_id'],
}

/** Something of a column that stands in no copy: secrets, keys for searching, and who of an office did it. */
export const isHidden = (column: string): boolean =>
  /(_hash|_cipher|_by|_by_id)$/.test(column) || ['search_name', 'search_text', 'name_key', 'account_id', 'person_id', 'taken_as', 'epoch', 'demo', 'request_id', 'digest_id'].includes(column)

/** What an id of a copy may name, and by which expression on the row `x`: an id says nothing to whom it is handed. */
export const namedTables: Readonly<Record<string, string>> = {
  school: 'x.name', province: 'x.name', cohort: 'x.code', course: 'x.name', module: 'x.name', room: 'x.name', conduct_criterion: 'x.name', mark_component: 'x.name',
  agency: '(select g.name from agency_name g where g.agency_id = x.id order by g.valid_from desc limit 1)',
}
/** Whether a column may hold such an id. */
export const mayName = (column: string): boolean => column.endsWith('_id') || column === 'acknowledged_for'

export type CopiedRow = Readonly<Record<string, unknown>>
/** Of a row that hangs on a lesson: when it was and what. */
export type CopiedLesson = { day: Day; half: string; periods: number; title: string }
/** All that is kept of somebody; `log` is who opened or changed it, without names of officials, and why a copy was taken. */
export type Copy = {
  of: string; madeAt: string; school: string | null
  groups: readonly { group: CopyGroup; table: string; rows: readonly CopiedRow[] }[]
  log: readonly { type: string; at: string; by: string; role: string | null; place: string | null; reason: string | null }[]
  leftOut: readonly { reason: LeftOutReason; what: readonly string[] }[]
}

type OfSubject = { personId: string } | { aboutAccountId: string } | { nominationId: string } | { waivedNominationId: string | null } | { traineeId: string } | { reportId: string } | { dataRequestId: string }
/** What the log of a copy may hold: events of what hangs on a person, and of the account itself. */
export type LoggedType = Extract<DomainEvent, OfSubject>['type'] | 'account.signed-in' | 'account.password-changed'

type AreaOf<T extends string> = T extends `${infer Area}.${string}` ? Area : never
type RestOf<T extends string, A extends string> = T extends `${A}.${infer Rest}` ? Rest : never
/** A word for each of them, as the tree in which a dot leads one branch down. */
export type LogWords = { readonly [A in AreaOf<LoggedType>]: { readonly [R in RestOf<LoggedType, A>]: string } }
