import 'server-only'
import type { Actor } from '../../../access/actor'
import { transaction } from '../../../db/transaction'
import { recordEvent } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { agreementVersionsVisibleTo } from '../../policy'
import { partyKinds } from '../../schema'
import { isOfParty, mayComment, mayWriteAgreements } from '../policy'
import type { CommentInput } from '../schema'
import { lockAgreement } from '../steps/lock-version'

export type CommentError = 'not_allowed' | 'agreement_not_found' | 'version_not_found' | 'not_proposed' | 'clause_unknown'

/** A party says something to a clause, the matrix, the promises or the whole of a version that is put to it. It stands as it was said. */
export async function commentOnVersion(
  actor: Actor, { agreementId, number, part, clause, text }: CommentInput & { agreementId: string }, now: Date,
): Promise<Result<{ id: string; agreementId: string }, CommentError>> {
  if (actor.kind === 'public' || actor.kind === 'trainee') return fail('agreement_not_found')
  return transaction<{ id: string; agreementId: string }, CommentError>(async (tx) => {
    const agreement = await lockAgreement(tx, actor, agreementId)
    if (!agreement) return fail('agreement_not_found')
    if (!mayComment(actor)) return fail('not_allowed')
    const version = agreement.versions.find((one) => one.number === number)
    if (!version) return fail('version_not_found')
    if (version.status !== 'PROPOSED') return fail('not_proposed')
    const parties = await tx.agreementParty.findMany({ where: { versionId: version.id }, orderBy: { position: 'asc' }, select: { id: true, kind: true, agencyId: true, members: { select: { agencyId: true } }, holders: { select: { agencyId: true } } } })
    const own = parties.find(({ kind, agencyId, members, holders }) => isOfParty(actor, { kind: partyKinds.find((one) => one === kind) ?? 'AGENCY', agencyId, members: [...members, ...holders].map((one) => one.agencyId) }))
    if (!own) return fail('not_allowed')
    if (clause !== null && (await tx.agreementClause.count({ where: { versionId: version.id, position: clause } })) === 0) return fail('clause_unknown', { clause, field: 'clause' })
    const agencyId = actor.kind === 'agency' ? actor.agencyId : null
    const { id } = await tx.agreementComment.create({
      data: { versionId: version.id, partyId: own.id, agencyId, part, clause, text, accountId: actor.accountId, writtenAt: now }, select: { id: true },
    })
    await recordEvent(tx, actor, { type: 'agreement.commented', agreementId, schoolId: agreement.schoolId, agencyId, data: { version: number, comment: id, ...(clause === null ? {} : { clause }) } })
    return ok({ id, agreementId })
  })
}

export type AnswerError = 'not_allowed' | 'comment_not_found' | 'already_answered'

/** The school answers a comment, once. */
export async function answerComment(
  actor: Actor, { commentId, answer }: { commentId: string; answer: string }, now: Date,
): Promise<Result<{ id: string; agreementId: string }, AnswerError>> {
  if (actor.kind === 'public' || actor.kind === 'trainee') return fail('comment_not_found')
  return transaction<{ id: string; agreementId: string }, AnswerError>(async (tx) => {
    const comment = await tx.agreementComment.findFirst({
      where: { id: commentId, version: agreementVersionsVisibleTo(actor) },
      select: { agencyId: true, version: { select: { number: true, agreement: { select: { id: true, schoolId: true } } } } },
    })
    if (!comment) return fail('comment_not_found')
    if (!mayWriteAgreements(actor)) return fail('not_allowed')
    const { count } = await tx.agreementComment.updateMany({ where: { id: commentId, answeredAt: null }, data: { answer, answeredById: actor.accountId, answeredAt: now } })
    if (count === 0) return fail('already_answered')
    const { number, agreement } = comment.version
    await recordEvent(tx, actor, {
      type: 'agreement.answered', agreementId: agreement.id, schoolId: agreement.schoolId, agencyId: comment.agencyId, data: { version: number, comment: commentId },
    })
    return ok({ id: commentId, agreementId: agreement.id })
  })
}
