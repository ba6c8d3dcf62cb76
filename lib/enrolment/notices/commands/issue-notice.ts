import 'server-only'
import type { Actor, SchoolActor } from '../../../access/actor'
import type { Tx } from '../../../db/client'
import { transaction } from '../../../db/transaction'
import { standsUnder } from '../../../document-number'
import { recordEvents, type DomainEvent } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { dateOf, dayAt, dayOrNull, endOf, type Day } from '../../../time'
import { mayWriteNotices } from '../policy'
import { lastDayToAnswer } from '../../rules'
import { announceBlocker, correctionBlocker, daysBlocker, saysTheSame } from '../rules/announcing'
import { changesBetween, type NoticeChange } from '../rules/changes'
import type { NoticeContent } from '../rules/content'
import type { IssueInput } from '../schema'
import { lockCohorts, readCohorts, withIds, type LiveCohort } from '../steps/cohorts'
import { contentOf, draftWith, lockDraft, readIssued, seenOf, type VersionRow } from '../steps/versions'

type LineError = NonNullable<ReturnType<typeof announceBlocker> | ReturnType<typeof daysBlocker> | ReturnType<typeof correctionBlocker>>
export type IssueError = 'not_allowed' | 'draft_not_found' | 'changed_meanwhile' | 'document_in_future' | 'document_before_last' | 'nothing_to_change' | 'number_taken' | 'number_of_party' | 'number_of_state' | LineError
export type Issued = { id: string; version: number; announced: number; changes: number }

/**
 * Issues the draft: what it says is frozen with the seats of the day, its planned cohorts are announced, those announced before
 * get the days it says. Every cohort is locked, by ascending id, before anything is decided; two who press at once issue once.
 */
export async function issueNotice(actor: Actor, { noticeId, seen, ...paper }: IssueInput, now: Date): Promise<Result<Issued, IssueError>> {
  if (!mayWriteNotices(actor)) return fail('not_allowed')
  const today = dayAt(now)
  return transaction<Issued, IssueError, 'number_taken'>(async (tx) => {
    const draft = await lockDraft(tx, actor.schoolId, noticeId)
    if (!draft) return fail('draft_not_found')
    const cohorts = await lockAll(tx, actor, draft, paper.documentOn)
    const issued = draft.number > 1 ? await readIssued(tx, noticeId) : null
    const before = issued && contentOf(issued)
    const content = draftWith(contentOf(draft), cohorts, before)
    const blocked = lineBlocker(content, before, cohorts, today)
    if (blocked) return fail(blocked.error, { code: blocked.code })
    if (paper.documentOn > today) return fail('document_in_future', { field: 'documentOn' })
    const { letterhead } = await tx.school.findUniqueOrThrow({ where: { id: actor.schoolId }, select: { letterhead: true } })
    if (!standsUnder(letterhead, paper.documentNumber)) return fail(letterhead === 'PARTY' ? 'number_of_party' : 'number_of_state', { field: 'documentNumber' })
    const last = dayOrNull(issued?.documentOn ?? null)
    if (last && paper.documentOn < last) return fail('document_before_last', { field: 'documentOn' })
    const changes = before ? changesBetween(before, content) : []
    if (before && changes.length === 0) return fail('nothing_to_change')
    // What was checked is what is issued: seats or words that changed since are shown first.
    if (seenOf(content) !== seen) return fail('changed_meanwhile')
    await freeze(tx, draft.id, content, { ...paper, changes, now })
    const announced = await announce(tx, content, before, { ...paper, noticeId, today })
    const { year } = await tx.notice.findUniqueOrThrow({ where: { id: noticeId }, select: { year: true } })
    const data = { number: paper.documentNumber, year, version: draft.number, cohorts: content.lines.length, changes: changes.length }
    await recordEvents(tx, actor, [
      ...announced.map((cohortId): DomainEvent => ({ type: 'cohort.announced', cohortId, schoolId: actor.schoolId, data: { decisionNumber: paper.documentNumber } })),
      { type: before ? 'notice.corrected' : 'notice.issued', noticeId, schoolId: actor.schoolId, data },
    ])
    return ok({ id: noticeId, version: draft.number, announced: announced.length, changes: changes.length })
  }, { notice_number_once_a_year: 'number_taken' })
}

/** The cohorts of the draft, locked, by their id. */
async function lockAll(tx: Tx, actor: SchoolActor, draft: VersionRow, namesOn: Day): Promise<ReadonlyMap<string, LiveCohort>> {
  const ids = draft.cohorts.map(({ cohortId }) => cohortId)
  await lockCohorts(tx, actor, ids)
  return new Map((await readCohorts(tx, withIds(ids), namesOn)).map((cohort) => [cohort.id, cohort]))
}

/** The first line that cannot be issued as it stands, by the class that has to be named. */
function lineBlocker(content: NoticeContent, before: NoticeContent | null, cohorts: ReadonlyMap<string, LiveCohort>, today: Day): { error: LineError; code: string } | null {
  const issued = new Map(before?.lines.map((line) => [line.cohortId, line]))
  for (const line of content.lines) {
    const [cohort, was] = [cohorts.get(line.cohortId), issued.get(line.cohortId)]
    if (!cohort) return { error: 'cohort_not_planned', code: line.code }
    const error = was ? correctionBlocker(cohort, was, line, today) : (announceBlocker(cohort, today) ?? daysBlocker(line, today))
    if (error) return { error, code: line.code }
  }
  return null
}

type Paper = Omit<IssueInput, 'noticeId' | 'seen'>

/** Lines and annex as they are today, then the seal: from here on the triggers refuse every change. */
async function freeze(tx: Tx, versionId: string, { lines }: NoticeContent, { changes, now, documentOn, ...paper }: Paper & { changes: readonly NoticeChange[]; now: Date }): Promise<void> {
  await tx.noticeCohort.deleteMany({ where: { versionId } })
  await tx.noticeCohort.createMany({
    data: lines.map(({ cohortId, opensOn, endsOn, closesOn, capacity, poolSeats, venue }, position) => (
      { versionId, cohortId, position, opensOn: dateOf(opensOn), endsOn: dateOf(endsOn), closesOn: dateOf(closesOn), capacity, poolSeats, venue })),
  })
  await tx.noticeQuota.createMany({
    data: lines.flatMap(({ cohortId, quotas }) => quotas.map(({ agencyId, agency, seats }) => ({ versionId, cohortId, agencyId, agencyName: agency, seats }))),
  })
  await tx.noticeVersion.update({
    where: { id: versionId }, data: { ...paper, documentOn: dateOf(documentOn), status: 'ISSUED', issuedAt: now, changes: [...changes] }, select: { id: true },
  })
}

/** Cohorts that were planned open their lists; of the others, those that the correction speaks of otherwise get its days and place. Answers who was planned. */
async function announce(tx: Tx, { lines }: NoticeContent, before: NoticeContent | null, { documentNumber, documentOn, noticeId, today }: Paper & { noticeId: string; today: Day }): Promise<string[]> {
  const issued = new Map(before?.lines.map((line) => [line.cohortId, line]))
  const planned = lines.filter(({ cohortId }) => !issued.has(cohortId)).map(({ cohortId }) => cohortId)
  for (const line of lines) {
    const was = issued.get(line.cohortId)
    if (was && saysTheSame(was, line)) continue
    const opened = was ? {} : { status: 'ANNOUNCED', announcedOn: dateOf(documentOn), noticeNumber: documentNumber, noticeId }
    const days = { closesAt: endOf(line.closesOn), opensOn: dateOf(line.opensOn), endsOn: dateOf(line.endsOn), venue: line.venue }
    await tx.cohort.update({ where: { id: line.cohortId }, data: { ...opened, ...days }, select: { id: true } })
    if (was) await cutOffers(tx, line.cohortId, lastDayToAnswer(line.opensOn, today))
  }
  return planned
}

/** Seats that are offered until a later day are to be answered before the class opens on its new one. */
async function cutOffers(tx: Tx, cohortId: string, last: Day): Promise<void> {
  await tx.nomination.updateMany({ where: { cohortId, offerDeadline: { gt: dateOf(last) } }, data: { offerDeadline: dateOf(last) } })
}
