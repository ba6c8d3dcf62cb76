import { expect, test } from 'vitest'
import { impactOf, type OpenDuty } from './impact'
import type { Instance, PartySeat } from './instances'

const duty = (agencyId: string | null, partyId = 'old-sending'): OpenDuty => ({ id: `of-${agencyId}`, key: 'k', title: 'Báo cáo năm', stage: 'PLAN', partyId, agencyId, cohortId: null, period: '2026', dueOn: '2026-02-10' })
const asked = (agencyId: string | null, partyId = 'sending'): Instance => ({
  commitmentId: 'c', key: 'k', stage: 'PLAN', partyId, clause: null, title: 'Báo cáo năm', closedBy: 'DOCUMENT', period: '2026', cohortId: null, agencyId, dueOn: '2026-02-10',
})
const seat = (id: string, kind: PartySeat['kind'], ...agencyIds: string[]): PartySeat => ({ id, kind, agencyIds })
const commitment = (partyId: string) => ({ id: 'c', key: 'k', stage: 'PLAN', partyId, clause: null, title: 'Báo cáo năm', dueKind: 'YEARLY', dueOn: null, dueMonth: 2, dueDay: 10, dueEvent: null, dueDays: 0, closedBy: 'DOCUMENT' as const })
const seatOf = (partyId: string) => ({ 'old-sending': 'sending', 'old-agency': 'agency' })[partyId] ?? null
const next = (partyId: string, instances: Instance[]) => ({ commitments: [commitment(partyId)], parties: [seat('sending', 'SENDING_AGENCIES', 'b'), seat('agency', 'AGENCY', 'z')], instances, from: '2026-03-01' })

test('what a member that leaves still owed ends with it and is nobody else\'s, also where the other has nothing open', () => {
  const { fates } = impactOf([duty('a')], next('sending', [asked('b')]), seatOf)
  expect(fates).toMatchObject([{ to: null, reason: 'PARTY_LEFT' }])
  // One that stays finds itself.
  expect(impactOf([duty('a'), duty('b')], next('sending', [asked('b')]), seatOf).fates.map(({ to }) => to?.agencyId ?? null)).toEqual([null, 'b'])
})

test('a promise that goes to another party is taken over by it', () => {
  expect(impactOf([duty('a')], next('agency', [asked('z', 'agency')]), seatOf).fates).toMatchObject([{ to: { agencyId: 'z' }, changesOwner: true }])
  expect(impactOf([duty('z', 'old-agency')], next('school', [asked(null, 'school')]), seatOf).fates).toMatchObject([{ to: { agencyId: null, partyId: 'school' }, changesOwner: true }])
})
