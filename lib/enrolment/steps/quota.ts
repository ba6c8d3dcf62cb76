import 'server-only'
import { v7 as uuid } from 'uuid'
import type { SignedInActor } from '../../access/actor'
import type { Tx } from '../../db/client'
import { recordEvent, type EventData } from '../../events/record'
import { dateOf, dayAt, type Day } from '../../time'
import type { QuotaStanding } from '../negotiation/rules'
import { decidingKinds, stepKindOf, type Grounds, type StepKind } from '../negotiation/schema'
import type { LockedCohort } from './lock-cohort'
import { promote } from './seats'

type Row = Omit<QuotaStanding, 'last'> & { kind: string | null; said: number | null }

/** An agency's quota of the locked cohort and how its negotiation stands, or null for an agency of another province. */
export async function readQuota(tx: Tx, cohort: LockedCohort, agency: { id: string; provinceId: string }, today: Day): Promise<QuotaStanding | null> {
  const rows = await tx.$queryRaw<Row[]>`
    select coalesce(q.seats, 0)::int as seats, coalesce(q.taken, 0)::int as taken, l.kind, l.seats as said, k.seats as asked,
      exists (select from quota_step d where d.cohort_id = ${cohort.id}::uuid and d.agency_id = a.id and d.kind = any(${[...decidingKinds]})) as decided,
      exists (select from cohort c join plan_line p on p.item_id = c.plan_item_id join plan_version v on v.id = p.version_id
        where c.id = ${cohort.id}::uuid and v.status = 'APPROVED') as "planApproved",
      coalesce(a.valid_to < ${today}::date, false) as ended
    from agency a
    left join quota q on q.cohort_id = ${cohort.id}::uuid and q.agency_id = a.id
    left join lateral (select s.kind, s.seats from quota_step s where s.cohort_id = ${cohort.id}::uuid and s.agency_id = a.id
      and s.kind <> 'RETURNED' order by s.id desc limit 1) l on true
    left join lateral (select s.seats from quota_step s where s.cohort_id = ${cohort.id}::uuid and s.agency_id = a.id and s.kind = 'ASKED' order by s.id desc limit 1) k on true
    where a.id = ${agency.id}::uuid and a.province_id = ${agency.provinceId}::uuid`
  const [row] = rows
  if (!row) return null
  const { kind, said, ...standing } = row
  const last = stepKindOf(kind)
  return { ...standing, last: last && last !== 'RETURNED' && said !== null ? { kind: last, seats: said } : null }
}

type Step = Grounds & { kind: Exclude<StepKind, 'RETURNED'>; agencyId: string; seats: number }

const events = { ASKED: 'quota.asked', COUNTERED: 'quota.countered', ASSIGNED: 'quota.assigned', ADJUSTED: 'quota.assigned' } as const

/**
 * Writes one step; a deciding one sets the quota first and moves the queue up last. The caller holds the lock, has expired
 * what is overdue, and has asked the rules.
 */
export async function takeStep(tx: Tx, by: SignedInActor, cohort: LockedCohort, quota: QuotaStanding, step: Step, now: Date): Promise<string> {
  const { kind, agencyId, seats } = step
  const [key, deciding] = [{ cohortId: cohort.id, agencyId }, kind === 'ASSIGNED' || kind === 'ADJUSTED']
  if (deciding) await tx.quota.upsert({ where: { cohortId_agencyId: key }, create: { ...key, seats }, update: { seats }, select: { seats: true } })
  const [id] = await writeSteps(tx, by, cohort, [{ ...step, before: quota.seats }], now)
  const said: EventData = { from: quota.seats, to: seats, ...(kind === 'COUNTERED' && quota.asked !== null ? { asked: quota.asked } : {}), ...paperOf(step) }
  await recordEvent(tx, by, { type: events[kind], ...key, schoolId: cohort.schoolId, data: said })
  if (deciding) await promote(tx, cohort, dayAt(now))
  return id ?? ''
}

/** The number of the paper as events carry it. */
export const paperOf = ({ documentNumber }: Grounds): EventData => (documentNumber ? { decisionNumber: documentNumber } : {})

type WrittenStep = Grounds & { kind: StepKind; agencyId: string; seats: number; before: number }

/** Appends steps; their ids are in the order in which they were taken, because whoever takes one holds the lock. */
export async function writeSteps(tx: Tx, by: SignedInActor | 'system', cohort: LockedCohort, steps: readonly WrittenStep[], now: Date): Promise<string[]> {
  const who = by === 'system' ? { actorKind: 'system', accountId: null } : { actorKind: by.kind, accountId: by.accountId }
  const rows = steps.map(({ documentOn, reason, documentNumber, ...step }) => ({
    id: uuid(), cohortId: cohort.id, schoolId: cohort.schoolId, ...who, ...step, reason: reason ?? null, documentNumber: documentNumber ?? null,
    documentOn: documentOn ? dateOf(documentOn) : null, happenedAt: now,
  }))
  await tx.quotaStep.createMany({ data: rows })
  return rows.map(({ id }) => id)
}
