import 'server-only'
import type { Actor, SchoolActor } from '../../../access/actor'
import { db } from '../../../db/client'
import { transaction } from '../../../db/transaction'
import { recordEvent } from '../../../events/record'
import { listParameters } from '../../../planning/parameters/queries'
import { fail, ok, type Result } from '../../../result'
import { dayAt, dayOf, type Day } from '../../../time'
import { listStandards } from '../../queries/find-standards'
import { mayWriteNotices } from '../policy'
import { proposedDeadline } from '../rules/announcing'
import { dossierFor, leadFor, subjectFor, usualRecipients } from '../rules/prefill'
import { announceable, lineOf, lockCohorts, type LiveCohort, type Unannounceable } from '../steps/cohorts'
import { contentOf, lockDraft, readIssued } from '../steps/versions'

export type StartError = 'not_allowed' | Unannounceable

/** Starts the notice of some planned cohorts of a year: a draft whose words and deadlines are proposed. Pressed twice at once it is started once. */
export async function startNotice(actor: Actor, { year, cohorts: ids }: { year: number; cohorts: readonly string[] }, now: Date): Promise<Result<{ id: string }, StartError>> {
  if (!mayWriteNotices(actor)) return fail('not_allowed')
  const today = dayAt(now)
  const chosen = await announceable(db, actor, { ids, year }, today)
  if (!chosen.ok) return chosen
  const [words, parameters] = await Promise.all([proposedWords(actor, year, chosen.value, today), listParameters(actor, actor.schoolId, today)])
  const noticeDays = parameters.get('NOTICE_DAYS')?.value ?? 0
  return transaction<{ id: string }, StartError>(async (tx) => {
    await lockCohorts(tx, actor, ids)
    const cohorts = await announceable(tx, actor, { ids, year }, today)
    if (!cohorts.ok) return cohorts
    const lines = cohorts.value.map((cohort, position) => lineOf(cohort, proposedDeadline(cohort.opensOn, noticeDays, today), position))
    const notice = await tx.notice.create({ data: { schoolId: actor.schoolId, year }, select: { id: true } })
    await tx.noticeVersion.create({ data: { noticeId: notice.id, schoolId: actor.schoolId, number: 1, ...words, cohorts: { create: lines } }, select: { id: true } })
    await recordEvent(tx, actor, { type: 'notice.drafted', noticeId: notice.id, schoolId: actor.schoolId, data: { year, version: 1, cohorts: ids.length } })
    return ok(notice)
  })
}

async function proposedWords(actor: SchoolActor, year: number, cohorts: readonly LiveCohort[], today: Day) {
  const [school, approved, standards] = await Promise.all([
    db.school.findUniqueOrThrow({ where: { id: actor.schoolId }, select: { name: true } }),
    db.planVersion.findFirst({ where: { status: 'APPROVED', plan: { schoolId: actor.schoolId, year } }, select: { decisionNumber: true, decidedOn: true } }),
    listStandards(actor, cohorts.flatMap(({ ruleFamily }) => ruleFamily ?? []), today, { id: actor.schoolId }),
  ])
  const rules = [...standards.values()].flatMap((one) => one.rules.map(({ code }) => code))
  const paper = approved?.decisionNumber && approved.decidedOn ? { number: approved.decisionNumber, on: dayOf(approved.decidedOn) } : null
  return {
    subject: subjectFor(year, [...new Set(cohorts.map(({ course }) => course))]), lead: leadFor(school.name, year, paper),
    dossier: dossierFor(rules), recipients: [...usualRecipients],
  }
}

export type CorrectError = 'not_allowed' | 'notice_not_found' | 'not_issued' | 'draft_exists'

/** Starts a correction: a draft that says what was issued last, until somebody changes it. */
export async function correctNotice(actor: Actor, { noticeId }: { noticeId: string }): Promise<Result<{ id: string }, CorrectError>> {
  if (!mayWriteNotices(actor)) return fail('not_allowed')
  return transaction<{ id: string }, CorrectError, 'draft_exists'>(async (tx) => {
    const notice = await tx.notice.findFirst({ where: { id: noticeId, schoolId: actor.schoolId }, select: { year: true } })
    if (!notice) return fail('notice_not_found')
    const last = await readIssued(tx, noticeId)
    if (!last) return fail('not_issued')
    const { subject, lead, dossier, recipients, lines } = contentOf(last)
    const version = last.number + 1
    await tx.noticeVersion.create({
      data: {
        noticeId, schoolId: actor.schoolId, number: version, subject, lead, dossier: [...dossier], recipients: [...recipients],
        cohorts: { create: lines.map((line, position) => lineOf({ ...line, id: line.cohortId }, line.closesOn, position)) },
      },
      select: { id: true },
    })
    await recordEvent(tx, actor, { type: 'notice.drafted', noticeId, schoolId: actor.schoolId, data: { year: notice.year, version, cohorts: lines.length } })
    return ok({ id: noticeId })
  }, { notice_version_one_draft: 'draft_exists', notice_version_numbered_once: 'draft_exists' })
}

export type DiscardError = 'not_allowed' | 'draft_not_found'

/** Throws a draft away. A notice that was never issued keeps its empty row, for its history is about it; no list shows it. */
export async function discardDraft(actor: Actor, { noticeId }: { noticeId: string }): Promise<Result<{ left: boolean }, DiscardError>> {
  if (!mayWriteNotices(actor)) return fail('not_allowed')
  return transaction<{ left: boolean }, DiscardError>(async (tx) => {
    const draft = await lockDraft(tx, actor.schoolId, noticeId)
    if (!draft) return fail('draft_not_found')
    await tx.noticeVersion.delete({ where: { id: draft.id }, select: { id: true } })
    await recordEvent(tx, actor, { type: 'notice.discarded', noticeId, schoolId: actor.schoolId, data: { version: draft.number } })
    return ok({ left: draft.number > 1 })
  })
}
