import 'server-only'
import { v7 as uuid } from 'uuid'
import type { SignedInActor } from '../access/actor'
import { db, type Tx } from '../db/client'
import { currentRequest } from '../web/context'

type Told = 'nomination.submitted' | 'nomination.resubmitted' | 'nomination.promoted' | 'nomination.accepted' | 'nomination.returned'
  | 'nomination.rejected' | 'nomination.withdrawn' | 'nomination.expired' | 'nomination.enrolled'
type OfOffer = 'offer.accepted' | 'rank.set' | 'letter.sent'
type RollEvent = 'roll.taken' | 'roll.changed' | 'roll.refused'
type MarkEvent = 'scheme.set' | 'marks.saved' | 'marks.entered' | 'marks.verified' | 'marks.locked' | 'marks.returned' | 'marks.refused' | 'marks.correction-asked' | 'marks.corrected' | 'marks.correction-rejected' | 'codes.drawn' | 'codes.opened' | 'conduct.judged' | 'conduct.refused'
type OfReport = 'report.drafted' | 'report.submitted' | 'report.returned' | 'report.approved' | 'report.signed' | 'report.sent' | 'report.unsent' | 'report.acknowledged' | 'report.answered' | 'report.receipt-refused' | 'report.exported'
type OfReports = 'reports.submitted' | 'reports.returned' | 'reports.approved' | 'reports.signed' | 'reports.sent' | 'reports.sending-repeated' | 'reports.acknowledged' | 'reports.overdue' | 'reports.unanswered'
type OfDuty = 'obligation.moved' | 'obligation.carried' | 'obligation.withdrawn' | 'obligation.soon' | 'obligation.overdue' | 'obligation.school-soon' | 'obligation.school-overdue' | 'obligation.province-soon' | 'obligation.province-overdue'
type OfAgreement = 'agreement.drafted' | 'agreement.edited' | 'agreement.discarded' | 'agreement.proposed' | 'agreement.withdrawn' | 'agreement.commented' | 'agreement.answered' | 'agreement.signed'
  | 'agreement.numbered' | 'agreement.in-force' | 'agreement.expired' | 'agreement.review-due' | 'agreement.expires-soon' | 'agreement.scanned' | 'agreement.scan-withdrawn'
type OfRegister = 'activity.recorded' | 'activity.changed' | 'finding.added' | 'finding.mended'
type OfDataRequest = 'data-request.made' | 'data-request.withdrawn' | 'data-request.acknowledged' | 'data-request.extended' | 'data-request.answered' | 'data-request.soon' | 'data-request.late'
type OfDocument = 'document.uploaded' | 'document.checked' | 'document.returned' | 'document.purged'

/** The vocabulary of what happened. `data` holds codes, numbers, days and places: no names of people, no identity numbers. */
export type DomainEvent =
  | { type: Told; nominationId: string; schoolId: string; agencyId: string; data?: EventData }
  | { type: OfOffer; nominationId: string; schoolId: string; agencyId: string; data?: EventData }
  | { type: OfDocument; nominationId: string; schoolId: string; agencyId: string; data: EventData }
  | { type: 'cohort.announced' | 'cohort.closed' | 'cohort.opened' | 'cohort.completed' | 'pool.set' | 'evaluation.opened' | 'council.recorded'; cohortId: string; schoolId: string; data?: EventData }
  | { type: OfReport; reportId: string; schoolId: string; agencyId: string | null; data: EventData }
  | { type: OfReports; cohortId: string; schoolId: string; agencyId?: string; data: EventData }
  | { type: 'lesson.planned' | 'lesson.redrafted' | 'lesson.published' | 'lesson.changed' | 'lesson.cancelled' | 'lesson.removed' | 'lesson.accepted' | 'lesson.declined' | 'lessons.drafted' | 'timetable.published'; cohortId: string; schoolId: string; data: EventData }
  | { type: 'standard.waived' | 'standard.waiver-revoked' | 'standard.waiver-scanned' | 'standard.waiver-scan-removed'; waivedNominationId: string | null; cohortId: string; schoolId: string; agencyId: string | null; data: EventData }
  | { type: RollEvent | MarkEvent; cohortId: string; schoolId: string; data: EventData }
  | { type: 'absence.warned' | 'absence.passed' | 'task.set' | 'task.marked'; traineeId: string; schoolId: string; agencyId: string; data: EventData }
  | { type: 'graduation.council-recorded' | 'graduation.decided' | 'certificate.issued' | 'certificate.revoked' | 'certificate.reissued' | 'trainee.decided' | 'trainee.decision-lifted'; cohortId: string; schoolId: string; data: EventData }
  | { type: 'cohort.scheduled' | 'cohort.moved' | 'cohort.resized' | 'cohort.return-ruled'; cohortId: string; schoolId: string; data: EventData }
  | { type: 'cohort.duty-given' | 'cohort.duty-ended'; cohortId: string; schoolId: string; data: EventData }
  | { type: 'endorsement.asked' | 'endorsement.returned' | 'endorsement.given'; cohortId: string; agencyId: string; data: EventData }
  | { type: 'quota.assigned' | 'quota.asked' | 'quota.countered' | 'quota.returned'; cohortId: string; schoolId: string; agencyId: string; data: EventData }
  | { type: 'import.written'; cohortId: string; schoolId: string; agencyId: string; data: EventData }
  | { type: 'needs.called' | 'needs.extended' | 'needs.corrected'; callId: string; schoolId: string; data: EventData }
  | { type: 'needs.stated' | 'needs.reminded'; callId: string; schoolId: string; agencyId: string; data: EventData }
  | { type: 'plan.drafted' | 'plan.line-set' | 'plan.line-removed' | 'plan.lines-merged' | 'plan.proposed' | 'plan.returned' | 'plan.approved' | 'plan.scenario-switched'; planId: string; schoolId: string; data: EventData }
  | { type: 'frame.set'; frameId: string; schoolId: string; data: EventData }
  | { type: 'standards.drafted' | 'standards.discarded' | 'standards.decided' | 'standards.revoked' | 'standards.ended'; standardsSchoolId: string; schoolId: string; data: EventData }
  | { type: 'nomination.handed-over'; nominationId: string; schoolId: string; agencyId: string; data: EventData }
  | { type: 'agency.area-set' | 'agency.endorsement-set' | 'agency.added' | 'agency.renamed' | 'agency.placed' | 'agency.ended' | 'agency.succeeded' | 'agency.case-opened'; describedAgencyId: string; agencyId: string; data: EventData }
  | { type: 'parameter.set'; parameterSchoolId: string; schoolId: string; data: EventData }
  | { type: 'requirement.added' | 'requirement.ended'; requirementSchoolId: string; schoolId: string; data: EventData }
  | { type: 'notice.drafted' | 'notice.discarded' | 'notice.issued' | 'notice.corrected'; noticeId: string; schoolId: string; data: EventData }
  | { type: 'person.registered' | 'person.updated' | 'person.read' | 'person.number-revealed' | 'person.document-read' | 'person.copied' | 'account.issued' | 'account.invited' | 'account.invitation-revoked'; personId: string; data?: EventData }
  | { type: 'lecturer.added' | 'lecturer.updated' | 'lecturer.practice-recorded'; lecturerId: string; schoolId: string; data?: EventData }
  | { type: 'key.issued' | 'key.revoked' | 'key.expires-soon'; keyId: string; schoolId: string | null; agencyId: string | null; data: EventData }
  | { type: 'feed.created' | 'feed.revoked'; feedId: string; data?: EventData }
  | { type: 'evaluation.owed'; evaluationSchoolId: string; schoolId: string; agencyId: string; data: EventData }
  | { type: 'evaluation.reminded'; evaluationSchoolId: string; schoolId: string; data: EventData }
  | { type: 'questionnaire.drafted' | 'questionnaire.edited' | 'questionnaire.used' | 'revision.opened' | 'revision.closed'; evaluationSchoolId: string; schoolId: string; data: EventData }
  | { type: 'career.recorded'; personId: string; agencyId: string; data: EventData }
  | { type: 'school.scored'; reviewSchoolId: string; schoolId: string; agencyId: string; data: EventData }
  | { type: 'annual.section-saved' | 'annual.issued' | 'annual.exported'; reviewSchoolId: string; schoolId: string; data: EventData }
  | { type: 'evaluation.answered' | 'evaluation.handed-on'; invitationId: string; schoolId: string; agencyId: string; data?: EventData }
  | { type: OfRegister; registerSchoolId: string; schoolId: string; data: EventData }
  | { type: 'recommendation.made' | 'recommendation.answered'; recommendationId: string; schoolId: string; agencyId: string | null; data: EventData }
  | { type: 'obligation.fulfilled' | OfDuty; obligationId: string; schoolId: string; agencyId: string | null; data: EventData }
  | { type: OfAgreement; agreementId: string; schoolId: string; agencyId?: string | null; data: EventData }
  | { type: 'account.acknowledged' | 'account.copied'; aboutAccountId: string; data: EventData }
  | { type: 'account.locked' | 'account.unlocked' | 'account.link-issued'; aboutAccountId: string; schoolId: string | null; data: EventData }
  | { type: 'account.password-renewed'; aboutAccountId: string; data: EventData }
  | { type: OfDataRequest; dataRequestId: string; schoolId: string; data: EventData }
  | { type: 'privacy-notice.issued' | 'retention.removed' | 'breach.recorded' | 'breach.followed' | 'breach.closed' | 'breach.soon' | 'breach.late'; privacySchoolId: string; schoolId: string; data: EventData }
  | { type: 'list.exported'; list: { kind: 'cohort' | 'call' | 'plan' | 'school' | 'province' | 'agency'; id: string }; schoolId: string | null; data: EventData }
export type EventType = DomainEvent['type']
export type EventData = Readonly<Record<string, string | number | boolean | null | readonly string[]>>

/** Events somebody is told about: they also go to the outbox. */
const told = (type: EventType): boolean =>
  (type.startsWith('nomination.') && type !== 'nomination.handed-over') || toldBeside.has(type)

const toldBeside: ReadonlySet<EventType> = new Set<EventType>([
  'cohort.opened', 'quota.assigned', 'quota.asked', 'quota.countered', 'quota.returned', 'obligation.fulfilled', 'obligation.carried', 'obligation.withdrawn', 'obligation.soon', 'obligation.overdue', 'obligation.school-soon', 'obligation.school-overdue', 'obligation.province-soon', 'obligation.province-overdue', 'needs.called', 'needs.extended', 'needs.stated', 'needs.reminded',
  'plan.proposed', 'plan.returned', 'plan.approved', 'plan.scenario-switched', 'notice.issued', 'notice.corrected', 'document.returned',
  'standard.waived', 'standard.waiver-revoked', 'offer.accepted',
  'endorsement.asked', 'endorsement.returned', 'endorsement.given',
  'evaluation.reminded', 'evaluation.owed', 'recommendation.made', 'recommendation.answered',
  'absence.warned', 'absence.passed', 'marks.correction-asked',
  'report.sent', 'reports.submitted', 'reports.returned', 'reports.approved', 'reports.signed', 'reports.sent', 'reports.acknowledged', 'reports.overdue', 'reports.unanswered',
  'data-request.made', 'data-request.withdrawn', 'data-request.acknowledged', 'data-request.extended', 'data-request.answered', 'data-request.soon', 'data-request.late', 'breach.recorded', 'breach.soon', 'breach.late',
  'timetable.published', 'lesson.changed', 'lesson.cancelled', 'lesson.declined',
  'key.issued', 'key.revoked', 'key.expires-soon',
  'agreement.proposed', 'agreement.withdrawn', 'agreement.commented', 'agreement.answered', 'agreement.signed', 'agreement.in-force', 'agreement.expired', 'agreement.review-due', 'agreement.expires-soon',
])

/** Appends what happened, and what is still to be told, in the transaction in which it happens; one statement however many they are. */
export async function recordEvents(tx: Tx, by: SignedInActor | 'system', events: readonly DomainEvent[]): Promise<void> {
  if (events.length === 0) return
  const rows = events.map((event) => ({ id: uuid(), ...originOf(by), ...subjectOf(event), type: event.type, data: event.data ?? {} }))
  const open = rows.filter(({ type }) => told(type)).map(({ id }) => id)
  await tx.$executeRaw`
    with happened as (
      insert into event (id, type, happened_at, account_id, role_id, actor_kind, school_id, agency_id, subject_kind, subject_id, data, request_id)
      select e.id, e.type, statement_timestamp(), e."accountId", e."roleId", e."actorKind", e."schoolId", e."agencyId", e."subjectKind", e."subjectId", e.data, e."requestId"
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as e(id uuid, type text, "accountId" uuid, "roleId" uuid, "actorKind" text, "schoolId" uuid,
        "agencyId" uuid, "subjectKind" text, "subjectId" uuid, data jsonb, "requestId" text))
    insert into outbox (event_id) select unnest(${open}::uuid[])`
}

/** Puts what happened to these back among what is to be told: to whom it was told, it is not told again. */
export async function tellAgain(tx: Tx, type: EventType, subjectIds: readonly string[]): Promise<void> {
  const events = await tx.event.findMany({ where: { type, subjectId: { in: [...subjectIds] } }, select: { id: true } })
  await tx.outbox.createMany({ data: events.map(({ id }) => ({ eventId: id })), skipDuplicates: true })
}

export const recordEvent = (tx: Tx, by: SignedInActor | 'system', event: DomainEvent): Promise<void> => recordEvents(tx, by, [event])

/** What happened to an account itself: origin and subject are the same. */
export async function recordOfAccount(accountId: string, type: 'account.signed-in' | 'account.password-changed'): Promise<void> {
  await db.event.create({
    data: { type, accountId, actorKind: 'account', subjectKind: 'account', subjectId: accountId, data: {}, requestId: requestId() },
    select: { id: true },
  })
}

const requestId = () => currentRequest()?.id ?? null

const originOf = (by: SignedInActor | 'system') =>
  by === 'system'
    ? { actorKind: 'system', requestId: requestId() }
    : { actorKind: by.kind, accountId: by.accountId, roleId: by.roleId, requestId: requestId() }

function subjectOf(event: DomainEvent) {
  const place = { schoolId: 'schoolId' in event ? event.schoolId : null, agencyId: 'agencyId' in event ? (event.agencyId ?? null) : null }
  if ('waivedNominationId' in event && event.waivedNominationId) return { subjectKind: 'nomination', subjectId: event.waivedNominationId, ...place }
  if ('traineeId' in event) return { subjectKind: 'trainee', subjectId: event.traineeId, ...place }
  if ('nominationId' in event) return { subjectKind: 'nomination', subjectId: event.nominationId, ...place }
  if ('reportId' in event) return { subjectKind: 'report', subjectId: event.reportId, ...place }
  if ('cohortId' in event) return { subjectKind: 'cohort', subjectId: event.cohortId, ...place }
  if ('personId' in event) return { subjectKind: 'person', subjectId: event.personId, ...place }
  if ('obligationId' in event) return { subjectKind: 'obligation', subjectId: event.obligationId, ...place }
  if ('registerSchoolId' in event) return { subjectKind: 'school', subjectId: event.registerSchoolId, ...place }
  if ('recommendationId' in event) return { subjectKind: 'recommendation', subjectId: event.recommendationId, ...place }
  if ('callId' in event) return { subjectKind: 'call', subjectId: event.callId, ...place }
  if ('planId' in event) return { subjectKind: 'plan', subjectId: event.planId, ...place }
  if ('frameId' in event) return { subjectKind: 'frame', subjectId: event.frameId, ...place }
  if ('noticeId' in event) return { subjectKind: 'notice', subjectId: event.noticeId, ...place }
  if ('evaluationSchoolId' in event) return { subjectKind: 'school', subjectId: event.evaluationSchoolId, ...place }
  if ('reviewSchoolId' in event) return { subjectKind: 'school', subjectId: event.reviewSchoolId, ...place }
  if ('parameterSchoolId' in event) return { subjectKind: 'school', subjectId: event.parameterSchoolId, ...place }
  if ('requirementSchoolId' in event) return { subjectKind: 'school', subjectId: event.requirementSchoolId, ...place }
  if ('describedAgencyId' in event) return { subjectKind: 'agency', subjectId: event.describedAgencyId, ...place }
  if ('standardsSchoolId' in event) return { subjectKind: 'school', subjectId: event.standardsSchoolId, ...place }
  if ('agreementId' in event) return { subjectKind: 'agreement', subjectId: event.agreementId, ...place }
  if ('list' in event) return { subjectKind: event.list.kind, subjectId: event.list.id, ...place }
  if ('lecturerId' in event) return { subjectKind: 'lecturer', subjectId: event.lecturerId, ...place }
  if ('aboutAccountId' in event) return { subjectKind: 'account', subjectId: event.aboutAccountId, ...place }
  if ('dataRequestId' in event) return { subjectKind: 'data-request', subjectId: event.dataRequestId, ...place }
  if ('privacySchoolId' in event) return { subjectKind: 'school', subjectId: event.privacySchoolId, ...place }
  if ('keyId' in event) return { subjectKind: 'key', subjectId: event.keyId, ...place }
  if ('feedId' in event) return { subjectKind: 'feed', subjectId: event.feedId, ...place }
  return { subjectKind: 'invitation', subjectId: event.invitationId, ...place }
}
