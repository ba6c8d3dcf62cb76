import 'server-only'
import { db } from '../../db/client'
import { transaction } from '../../db/transaction'
import { recordEvent, type EventType } from '../../events/record'
import type { Tx } from '../../db/client'
import type { Job } from '../../jobs/scheduler'
import { ok } from '../../result'
import { dateOf, dayAt, type Day } from '../../time'
import { lockAgreement, type LockedAgreement, type LockedVersion } from '../writing/steps/lock-version'
import { expiresSoon, isToBegin, reviewToAnnounce } from './rules/calendar'
import { bringIntoForce } from './steps/bring-into-force'

/**
 * What the day brings to agreements: signed and numbered versions begin to count, those whose last day is over expire, and the parties are told
 * once of a review and of an end that are near. One short transaction an agreement; answers how many things happened. Safe to run twice.
 */
export async function keepAgreements(now: Date): Promise<number> {
  const today = dayAt(now)
  const agreements = await db.agreementVersion.findMany({
    where: { OR: [{ status: 'IN_FORCE' }, { status: 'SIGNED', documentNumber: { not: null }, validFrom: { lte: dateOf(today) } }] },
    distinct: ['agreementId'], orderBy: { agreementId: 'asc' }, select: { agreementId: true },
  })
  let happened = 0
  for (const { agreementId } of agreements) {
    await transaction(async (tx) => {
      const agreement = await lockAgreement(tx, 'system', agreementId)
      if (agreement) happened += await keepOne(tx, agreement, today)
      return ok(null)
    })
  }
  return happened
}

async function keepOne(tx: Tx, agreement: LockedAgreement, today: Day): Promise<number> {
  const next = agreement.versions.find((version) => version.status === 'SIGNED' && version.documentNumber !== null && isToBegin(version, today))
  if (next) {
    await bringIntoForce(tx, 'system', agreement, next, today)
    return 1
  }
  const current = agreement.versions.find(({ status }) => status === 'IN_FORCE')
  if (!current) return 0
  if (current.to < today) {
    await tx.agreementVersion.update({ where: { id: current.id }, data: { status: 'EXPIRED' }, select: { id: true } })
    await recordEvent(tx, 'system', { type: 'agreement.expired', agreementId: agreement.id, schoolId: agreement.schoolId, data: { version: current.number } })
    return 1
  }
  return announce(tx, agreement, current, today)
}

/** Tells of a review and of the end, each once: what was told stands among the events, and the agreement is locked. */
async function announce(tx: Tx, agreement: LockedAgreement, current: LockedVersion, today: Day): Promise<number> {
  const { reviewMonth } = await tx.agreementVersion.findUniqueOrThrow({ where: { id: current.id }, select: { reviewMonth: true } })
  const year = reviewToAnnounce(reviewMonth, current, today)
  const due = [
    ...(year === null ? [] : [{ type: 'agreement.review-due', data: { version: current.number, year, month: reviewMonth } } as const]),
    ...(expiresSoon(current.to, today) ? [{ type: 'agreement.expires-soon', data: { version: current.number, on: current.to } } as const] : []),
  ]
  let told = 0
  for (const { type, data } of due) {
    if (await wasTold(tx, agreement.id, type, data)) continue
    await recordEvent(tx, 'system', { type, agreementId: agreement.id, schoolId: agreement.schoolId, data })
    told += 1
  }
  return told
}

async function wasTold(tx: Tx, agreementId: string, type: EventType, data: Readonly<Record<string, string | number>>): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    select 1 from event where subject_kind = 'agreement' and subject_id = ${agreementId}::uuid and type = ${type} and data @> ${JSON.stringify(data)}::jsonb limit 1`
  return rows.length > 0
}

export const agreementJobs: readonly Job[] = [{ name: 'agreements.keep', cron: '10 0,6 * * *', run: async (now) => { await keepAgreements(now) } }]
