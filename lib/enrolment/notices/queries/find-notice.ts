import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { dayOrNull, type Day } from '../../../time'
import { versionsVisibleTo } from '../policy'
import { readChanges, type NoticeChange } from '../rules/changes'
import type { NoticeContent } from '../rules/content'
import { readCohorts, withIds } from '../steps/cohorts'
import { contentOf, draftWith, readIssued, versionFields } from '../steps/versions'

export type NoticeCohortFacts = { status: string; form: string; kind: string; courseId: string; course: string; ruleFamily: string | null; targetGroup: string | null }
export type Notice = {
  id: string; year: number; schoolId: string; version: number; status: 'DRAFT' | 'ISSUED'
  school: { slug: string; name: string; parentLine: string; office: string; phone: string; email: string; place: string; letterhead: 'STATE' | 'PARTY' }
  number: string | null; on: Day | null; signatory: string | null; signatoryTitle: string | null
  content: NoticeContent; cohorts: ReadonlyMap<string, NoticeCohortFacts>; changes: NoticeChange[]
  /** All that the reader may see of it, newest first. */
  versions: { version: number; number: string | null; on: Day | null; issued: boolean }[]
}

/** A version of a notice as `actor` may see it, the newest if none is named; null otherwise. A draft shows the seats of today. */
export async function findNotice(actor: Actor, { id, version }: { id: string; version?: number | undefined }, today: Day): Promise<Notice | null> {
  const visible = versionsVisibleTo(actor)
  const row = await db.noticeVersion.findFirst({
    where: { AND: [{ noticeId: id, ...(version === undefined ? {} : { number: version }) }, visible] }, orderBy: { number: 'desc' },
    select: {
      ...versionFields,
      notice: {
        select: {
          year: true, school: { select: { slug: true, name: true, parentLine: true, office: true, phone: true, email: true, place: true, letterhead: true } },
          versions: { where: visible, orderBy: { number: 'desc' }, select: { number: true, status: true, documentNumber: true, documentOn: true } },
        },
      },
    },
  })
  if (!row) return null
  const { notice: { year, school, versions }, ...own } = row
  const said = contentOf(row)
  const draft = row.status === 'DRAFT'
  const [live, before] = draft
    ? await Promise.all([readCohorts(db, withIds(said.lines.map(({ cohortId }) => cohortId)), today), row.number > 1 ? readIssued(db, id) : null])
    : [[], null]
  return {
    id, year, schoolId: own.schoolId, version: own.number, status: draft ? 'DRAFT' : 'ISSUED',
    school: { ...school, letterhead: school.letterhead === 'PARTY' ? 'PARTY' : 'STATE' },
    number: own.documentNumber, on: dayOrNull(own.documentOn), signatory: own.signatory, signatoryTitle: own.signatoryTitle,
    content: draft ? draftWith(said, new Map(live.map((one) => [one.id, one])), before && contentOf(before)) : said,
    cohorts: new Map(own.cohorts.map(({ cohortId, cohort: { course, planItem, ...cohort } }) => (
      [cohortId, { status: cohort.status, form: cohort.form, kind: course.kind, courseId: course.id, course: course.name, ruleFamily: course.ruleFamily,
        targetGroup: planItem?.lines[0]?.targetGroup ?? null }]))),
    changes: readChanges(own.changes),
    versions: versions.map((one) => ({ version: one.number, number: one.documentNumber, on: dayOrNull(one.documentOn), issued: one.status === 'ISSUED' })),
  }
}
