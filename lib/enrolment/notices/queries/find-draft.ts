import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { dayOrNull, type Day } from '../../../time'
import { mayReadDrafts } from '../policy'
import { announceBlocker, correctionBlocker, daysBlocker } from '../rules/announcing'
import { changesBetween, type NoticeChange } from '../rules/changes'
import type { NoticeContent, NoticeLine } from '../rules/content'
import { readCohorts, withIds } from '../steps/cohorts'
import { contentOf, draftWith, readIssued, seenOf, versionFields } from '../steps/versions'

export type DraftLine = NoticeLine & {
  course: string; form: string; status: string; ruleFamily: string | null
  /** It stands in an issued version already: its days are the notice's to change, and it stays in. */
  issued: boolean
  blocker: ReturnType<typeof announceBlocker> | ReturnType<typeof daysBlocker> | ReturnType<typeof correctionBlocker>
}
export type Draft = {
  id: string; year: number; version: number; content: NoticeContent; lines: DraftLine[]
  /** What a correction will say it changes; the paper it corrects. */
  changes: NoticeChange[]; corrects: { number: string | null; on: Day | null } | null
  /** What the writer has before him, and what the issuer has. */
  seen: { written: string; issued: string }
  /** Who signed the school's last notice. */
  signed: { signatory: string; title: string } | null
}

/** The draft of a notice of the own school with what would refuse its issue today, or null. */
export async function findDraft(actor: Actor, noticeId: string, today: Day): Promise<Draft | null> {
  if (!mayReadDrafts(actor)) return null
  const row = await db.noticeVersion.findFirst({ where: { noticeId, schoolId: actor.schoolId, status: 'DRAFT' }, select: versionFields })
  if (!row) return null
  const said = contentOf(row)
  const [live, issued, signed] = await Promise.all([
    readCohorts(db, withIds(said.lines.map(({ cohortId }) => cohortId)), today), row.number > 1 ? readIssued(db, noticeId) : null,
    db.noticeVersion.findFirst({ where: { schoolId: actor.schoolId, status: 'ISSUED' }, orderBy: { issuedAt: 'desc' }, select: { signatory: true, signatoryTitle: true } }),
  ])
  const before = issued && contentOf(issued)
  const [cohorts, standing] = [new Map(live.map((one) => [one.id, one])), new Map(before?.lines.map((line) => [line.cohortId, line]))]
  const content = draftWith(said, cohorts, before)
  const lines = content.lines.flatMap((line): DraftLine[] => {
    const [cohort, was] = [cohorts.get(line.cohortId), standing.get(line.cohortId)]
    if (!cohort) return []
    const blocker = was ? correctionBlocker(cohort, was, line, today) : (announceBlocker(cohort, today) ?? daysBlocker(line, today))
    return [{ ...line, course: cohort.course, form: cohort.form, status: cohort.status, ruleFamily: cohort.ruleFamily, issued: was !== undefined, blocker }]
  })
  return {
    id: noticeId, year: row.notice.year, version: row.number, content, lines,
    changes: before ? changesBetween(before, content) : [], corrects: issued && { number: issued.documentNumber, on: dayOrNull(issued.documentOn) },
    seen: { written: seenOf(said), issued: seenOf(content) },
    signed: signed?.signatory && signed.signatoryTitle ? { signatory: signed.signatory, title: signed.signatoryTitle } : null,
  }
}
