// Notices as the office makes them: planned classes, a draft, its issue, a correction.
import type { SchoolActor } from '@/lib/access/actor'
import { correctNotice, startNotice } from '@/lib/enrolment/notices/commands/draft-notice'
import { editNotice } from '@/lib/enrolment/notices/commands/edit-notice'
import { issueNotice } from '@/lib/enrolment/notices/commands/issue-notice'
import { findDraft, type Draft } from '@/lib/enrolment/notices/queries/find-draft'
import type { LineInput, NoticeText } from '@/lib/enrolment/notices/schema'
import type { Result } from '@/lib/result'
import { dayAt } from '@/lib/time'
import { now as usual, type Cohort } from './factories'

/** The value of what went well. */
export function done<T>(result: Result<T, string>): T {
  if (!result.ok) throw new Error(`${result.error} ${JSON.stringify(result.details)}`)
  return result.value
}

export async function draftOf(office: SchoolActor, cohorts: readonly Cohort[], now = usual): Promise<string> {
  return done(await startNotice(office, { year: 2026, cohorts: cohorts.map(({ id }) => id) }, now)).id
}

export async function seeDraft(office: SchoolActor, noticeId: string, now = usual): Promise<Draft> {
  const draft = await findDraft(office, noticeId, dayAt(now))
  if (!draft) throw new Error('no draft')
  return draft
}

let number = 0
/** A paper nobody has used yet; what matters to the test is said. */
export const paperOf = (given: { documentNumber?: string; documentOn?: string } = {}) => {
  number += 1
  return { documentNumber: given.documentNumber ?? `${number}/TB-TrCT`, documentOn: given.documentOn ?? dayAt(usual), signatory: 'Nguyễn Văn Ký', signatoryTitle: 'Hiệu trưởng' }
}

/** Issues the draft as it is seen at this moment. */
export async function issue(office: SchoolActor, noticeId: string, given: Parameters<typeof paperOf>[0] = {}, now = usual) {
  const draft = await seeDraft(office, noticeId, now)
  return issueNotice(office, { noticeId, seen: draft.seen.issued, ...paperOf(given) }, now)
}

/** An issued notice of these classes. */
export async function issuedOf(office: SchoolActor, cohorts: readonly Cohort[], now = usual): Promise<string> {
  const id = await draftOf(office, cohorts, now)
  done(await issue(office, id, { documentOn: dayAt(now) }, now))
  return id
}

type Wish = { cohorts?: readonly string[]; text?: Partial<NoticeText>; lines?: readonly LineInput[] }
/** Writes the draft anew with what is said changed. */
export async function edit(office: SchoolActor, noticeId: string, { cohorts, text = {}, lines = [] }: Wish, now = usual) {
  const { content, seen } = await seeDraft(office, noticeId, now)
  const said = {
    noticeId, seen: seen.written, cohorts: [...(cohorts ?? content.lines.map(({ cohortId }) => cohortId))], subject: content.subject, lead: content.lead,
    dossier: [...content.dossier], recipients: [...content.recipients], ...text,
  }
  const kept = content.lines.filter(({ cohortId }) => said.cohorts.includes(cohortId) && !lines.some((line) => line.cohortId === cohortId))
  return editNotice(office, { text: said, lines: [...lines, ...kept.map(({ cohortId, closesOn }) => ({ cohortId, closesOn }))] }, now)
}

/** A correction under way, with what is said changed. */
export async function correctionOf(office: SchoolActor, noticeId: string, wish: Wish, now = usual): Promise<void> {
  done(await correctNotice(office, { noticeId }))
  done(await edit(office, noticeId, wish, now))
}
