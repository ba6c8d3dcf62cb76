import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { dayAt, yearOf } from '../../../time'
import { maySendReports, maySignReports } from '../policy'
import { nextNumber } from '../rules/numbers'
import type { Line } from '../rules/recipient'
import { readFollowers, readLines } from '../steps/recipients'

export type Signing = { firstNumber: string; signatory: string; signatoryTitle: string }

/** What a paper of today begins with: the number after the last one of the year, and who signed last. One statement. */
export async function findSigning(actor: Actor, now: Date): Promise<Signing | null> {
  if (!maySignReports(actor)) return null
  const [row] = await db.$queryRaw<{ letterhead: string; signatory: string; last: string | null; notice: string | null; title: string | null }[]>`
    select s.letterhead, a.display_name as signatory, n.document_number as notice, n.signatory_title as title,
      (select r.document_number from comment_report r where r.school_id = s.id and r.document_number is not null and extract(year from r.document_on) = ${yearOf(dayAt(now))}
        order by substring(r.document_number from '^[0-9]+')::int desc limit 1) as last
    from school s join account a on a.id = ${actor.accountId}::uuid
    left join lateral (select v.document_number, v.signatory_title from notice_version v join notice o on o.id = v.notice_id where o.school_id = s.id and v.status = 'ISSUED' order by o.id desc, v.number desc limit 1) n on true
    where s.id = ${actor.schoolId}::uuid`
  if (!row) return null
  return { firstNumber: nextNumber(row.letterhead === 'PARTY' ? 'PARTY' : 'STATE', row.last, row.notice), signatory: row.signatory, signatoryTitle: row.title ?? 'Hiệu trưởng' }
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
