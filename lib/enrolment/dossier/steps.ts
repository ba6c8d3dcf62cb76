import 'server-only'
import type { SignedInActor } from '../../access/actor'
import type { Tx } from '../../db/client'
import type { Prisma } from '../../db/generated/client'
import { recordEvent, type DomainEvent, type EventData } from '../../events/record'
import { fail, ok, type Result } from '../../result'
import { dateOf, dayAt, dayOrNull } from '../../time'
import { isAsked, uploadBlocker } from './rules'
import { askingFindings, isClassified } from './schema'

export type LockedNomination = { id: string; status: string; schoolId: string; agencyId: string; courseId: string; submittedAt: Date; findings: unknown }

/**
 * The nomination, locked until the transaction ends. Papers hold no seat, so the cohort's lock is not theirs: this one keeps
 * uploads and reviews of one nomination, and its withdrawal, apart. No other lock is taken after it.
 */
export async function lockNomination(tx: Tx, id: string): Promise<LockedNomination | null> {
  const rows = await tx.$queryRaw<LockedNomination[]>`
    select id, status, school_id as "schoolId", agency_id as "agencyId", course_id as "courseId", submitted_at as "submittedAt", findings
    from nomination where id = ${id}::uuid for no key update`
  return rows[0] ?? null
}

export type NewFile = { fileName: string; mediaType: string; sizeBytes: number; contentHash: string }
export type NewPaper = { paperNumber: string; paperOn: Date; confirmedBy: string }
export type Submitted = { id: string; version: number; status: string; unchanged: boolean }
export type SubmissionError = 'nomination_not_found' | 'requirement_not_found' | 'classified_no_file' | 'file_needed' | 'nomination_closed' | 'already_checked' | 'same_as_returned'

/**
 * Puts a version in the place of the current one, which stays as history. The same content again changes nothing and answers
 * what is there. The caller has checked that the actor may, and has written the file under `id`.
 */
export async function submitVersion(
  tx: Tx, actor: SignedInActor, given: { id: string; nominationId: string; requirementId: string; content: NewFile | NewPaper }, now: Date,
): Promise<Result<Submitted, SubmissionError>> {
  const nomination = await lockNomination(tx, given.nominationId)
  if (!nomination) return fail('nomination_not_found')
  const where = { nominationId: nomination.id, requirementId: given.requirementId }
  const [requirement, current] = [await tx.documentRequirement.findFirst({ where: { AND: [{ id: given.requirementId }, requirementsOf(nomination)] } }), await tx.nominationDocument.findFirst({ where: { ...where, replacedAt: null } })]
  if (!requirement || !(current || isAsked(requirement, askingFindings.parse(nomination.findings), nomination.submittedAt))) return fail('requirement_not_found')
  const isFile = 'contentHash' in given.content
  if (isFile === isClassified(requirement.kind)) return fail(isFile ? 'classified_no_file' : 'file_needed')
  const same = current !== null && isSame(current, given.content)
  const blocker = uploadBlocker(nomination.status, current, same)
  if (blocker) return fail(blocker)
  if (current && same) return ok({ id: current.id, version: current.version, status: current.status, unchanged: true })
  if (current) await tx.nominationDocument.update({ where: { id: current.id }, data: { replacedAt: now }, select: { id: true } })
  const version = (current?.version ?? 0) + 1
  await tx.nominationDocument.create({ data: { id: given.id, ...where, kind: requirement.kind, version, uploadedAt: now, ...given.content }, select: { id: true } })
  await recordOfDocument(tx, actor, 'document.uploaded', nomination, { document: requirement.kind, version })
  return ok({ id: given.id, version, status: 'SUBMITTED', unchanged: false })
}

type Sent = { id: string; schoolId: string; courseId: string; submittedAt: Date }

/** Which requirements concern a nomination: general or of its school and course, holding on the day it was sent; and what something came for, whatever holds now. */
export function requirementsOf({ id, schoolId, courseId, submittedAt }: Sent): Prisma.DocumentRequirementWhereInput {
  const sentOn = dateOf(dayAt(submittedAt))
  return {
    AND: [
      { OR: [{ schoolId: null }, { schoolId }] }, { OR: [{ courseId: null }, { courseId }] },
      { OR: [{ validFrom: { lte: sentOn }, OR: [{ validTo: null }, { validTo: { gte: sentOn } }] }, { documents: { some: { nominationId: id } } }] },
    ],
  }
}

type Stored = { contentHash: string | null; paperNumber: string | null; paperOn: Date | null; confirmedBy: string | null }

const isSame = (current: Stored, content: NewFile | NewPaper): boolean =>
  'contentHash' in content
    ? current.contentHash === content.contentHash
    : current.paperNumber === content.paperNumber && dayOrNull(current.paperOn) === dayOrNull(content.paperOn) && current.confirmedBy === content.confirmedBy

type DocumentEvent = Extract<DomainEvent['type'], `document.${string}`>

/** What happened to a document stands in the history of its nomination. */
export const recordOfDocument = (
  tx: Tx, by: SignedInActor | 'system', type: DocumentEvent, { id, schoolId, agencyId }: { id: string; schoolId: string; agencyId: string }, data: EventData,
): Promise<void> => recordEvent(tx, by, { type, nominationId: id, schoolId, agencyId, data })
