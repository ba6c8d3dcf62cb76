import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { dayAt, yearOf } from '../../../time'
import { maySendReports, maySignReports } from '../policy'
import { nextNumber } from '../rules/numbers'
import type { Line } from '../rules/recipient'
import { readFollowers, readLines } from '../steps/recipients'

export type Signing = { firstNumber: string; signatory: string; signatoryTitle: string }

/** What a paper of today begins with: the number after the last one of the year, and who signed last. */
export async function findSigning(actor: Actor, now: Date): Promise<Signing | null> {
  if (!maySignReports(actor)) return null
  const year = yearOf(dayAt(now))
  const [school, last, cohort, account] = await Promise.all([
    db.school.findUniqueOrThrow({ where: { id: actor.schoolId }, select: { letterhead: true } }),
    db.$queryRaw<{ number: string }[]>`select document_number as number from comment_report where school_id = ${actor.schoolId}::uuid and document_number is not null
      and extract(year from document_on) = ${year} order by substring(document_number from '^[0-9]+')::int desc limit 1`,
    db.notice.findFirst({ where: { schoolId: actor.schoolId }, orderBy: { id: 'desc' }, select: { versions: { where: { status: 'ISSUED' }, take: 1, select: { documentNumber: true, signatoryTitle: true } } } }),
    db.account.findUniqueOrThrow({ where: { id: actor.accountId }, select: { displayName: true } }),
  ])
  const paper = cohort?.versions[0]
  return {
    firstNumber: nextNumber(school.letterhead === 'PARTY' ? 'PARTY' : 'STATE', last[0]?.number ?? null, paper?.documentNumber ?? null),
    signatory: account.displayName, signatoryTitle: paper?.signatoryTitle ?? 'Hiệu trưởng',
  }
}

export type Addressee = Line & { count: number }

/** Whom the signed reports of a turn would go to today, agency by agency, with those that came after one that is gone. */
export async function listAddressees(actor: Actor, { cohortId, ordinal }: { cohortId: string; ordinal: number }, now: Date): Promise<Addressee[]> {
  if (!maySendReports(actor)) return []
  const signed = await db.commentReport.findMany({ where: { cohortId, ordinal, status: 'SIGNED', schoolId: actor.schoolId }, select: { traineeId: true, agencyId: true } })
  if (signed.length === 0) return []
  const followers = await readFollowers(db, signed.map(({ traineeId }) => traineeId))
  const counts = new Map([...Map.groupBy(signed, ({ traineeId, agencyId }) => followers.get(traineeId) ?? agencyId)].map(([agencyId, own]) => [agencyId, own.length]))
  const lines = await readLines(db, [...counts.keys()], dayAt(now))
  return lines.map((line) => ({ ...line, count: counts.get(line.id) ?? 0 })).toSorted((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'vi'))
}
