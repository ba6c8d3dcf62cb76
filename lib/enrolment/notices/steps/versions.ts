import 'server-only'
import { createHash } from 'node:crypto'
import type { Db, Tx } from '../../../db/client'
import type { Prisma } from '../../../db/generated/client'
import { dayOf } from '../../../time'
import type { NoticeContent, NoticeLine } from '../rules/content'
import type { LiveCohort } from './cohorts'

export const versionFields = {
  id: true, noticeId: true, schoolId: true, number: true, status: true, subject: true, lead: true, dossier: true, recipients: true,
  documentNumber: true, documentOn: true, signatory: true, signatoryTitle: true, changes: true, notice: { select: { year: true } },
  cohorts: {
    orderBy: { position: 'asc' }, select: {
      cohortId: true, opensOn: true, endsOn: true, closesOn: true, capacity: true, poolSeats: true, venue: true,
      cohort: {
        select: {
          code: true, status: true, form: true, course: { select: { id: true, name: true, kind: true, ruleFamily: true } },
          // Whom the plan has it for: one line of its item, whichever version is the older one that still counts.
          planItem: { select: { lines: { where: { scenario: 'NORMAL', version: { status: { not: 'SUPERSEDED' } } }, orderBy: { version: { number: 'asc' } }, take: 1, select: { targetGroup: true } } } },
        },
      },
      quotas: { select: { agencyId: true, agencyName: true, seats: true } },
    },
  },
} as const satisfies Prisma.NoticeVersionSelect
export type VersionRow = Prisma.NoticeVersionGetPayload<{ select: typeof versionFields }>

/** What a version says, from its own rows alone. */
export const contentOf = ({ subject, lead, dossier, recipients, cohorts }: VersionRow): NoticeContent => ({
  subject, lead, dossier, recipients,
  lines: cohorts.map(({ cohort, quotas, opensOn, endsOn, closesOn, ...line }): NoticeLine => ({
    ...line, code: cohort.code, opensOn: dayOf(opensOn), endsOn: dayOf(endsOn), closesOn: dayOf(closesOn),
    quotas: quotas.map(({ agencyId, agencyName, seats }) => ({ agencyId, agency: agencyName, seats })),
  })),
})

/** The draft with seats, capacity and whatever a first notice takes from the cohort's row as they are now; `before` is what was issued last. */
export function draftWith(content: NoticeContent, live: ReadonlyMap<string, LiveCohort>, before: NoticeContent | null): NoticeContent {
  const announced = new Set(before?.lines.map(({ cohortId }) => cohortId))
  return {
    ...content,
    lines: content.lines.map((line) => {
      const now = live.get(line.cohortId)
      if (!now) return line
      const own = announced.has(line.cohortId) ? {} : { opensOn: now.opensOn, endsOn: now.endsOn, venue: now.venue }
      return { ...line, ...own, capacity: now.capacity, poolSeats: now.poolSeats, quotas: now.quotas }
    }),
  }
}

/**
 * The same for the same content: what somebody saw before deciding is compared with what there is under the lock. Agencies count by
 * their id, for the names follow the day of the paper.
 */
export function seenOf({ lines, ...words }: NoticeContent): string {
  const said = lines.map(({ quotas, ...line }) => ({ ...line, seats: quotas.map(({ agencyId, seats }) => `${agencyId} ${seats}`).toSorted() }))
  return createHash('sha256').update(JSON.stringify([words, said.map((line) => Object.entries(line).toSorted(([one], [other]) => one.localeCompare(other)))])).digest('hex').slice(0, 16)
}

/** The draft of a notice of the school, locked until the transaction ends: one writer at a time, and none beside its issue. Taken before any cohort. */
export async function lockDraft(tx: Tx, schoolId: string, noticeId: string): Promise<VersionRow | null> {
  const [found] = await tx.$queryRaw<{ id: string }[]>`
    select id from notice_version where notice_id = ${noticeId}::uuid and school_id = ${schoolId}::uuid and status = 'DRAFT' for update`
  return found ? tx.noticeVersion.findUnique({ where: { id: found.id }, select: versionFields }) : null
}

/** What was issued last of a notice, or null. */
export const readIssued = (tx: Tx | Db, noticeId: string): Promise<VersionRow | null> =>
  tx.noticeVersion.findFirst({ where: { noticeId, status: 'ISSUED' }, orderBy: { number: 'desc' }, select: versionFields })
