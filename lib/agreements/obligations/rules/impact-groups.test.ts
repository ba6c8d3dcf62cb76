import { expect, test } from 'vitest'
import type { Fate } from './impact'
import { groupFates, groupNew } from './impact-groups'

const duty = (agencyId: string, title = 'Xác nhận phiếu lần 1 lớp K161') => ({ id: agencyId + title, key: 'k', title, stage: 'S', partyId: 'p', agencyId, cohortId: 'c', period: '1', dueOn: '2026-01-01' })
const fate = (agencyId: string, dueOn: string, owner = agencyId, title?: string): Fate => {
  const from = duty(agencyId, title)
  return { duty: from, to: { ...from, commitmentId: 'm', clause: null, agencyId: owner, dueOn }, reason: null, movesDate: dueOn !== from.dueOn, changesOwner: owner !== agencyId }
}

test('one group for each task and kind of change, what stays as it is in none, every other duty in one', () => {
  const fates: Fate[] = [
    fate('a', '2026-01-06'), fate('b', '2026-01-06'), fate('c', '2026-01-06', 'd'), fate('e', '2026-01-01'), fate('a', '2026-01-06', 'a', 'Gửi danh sách lớp K161'),
    { duty: duty('f'), to: null, reason: 'PARTY_LEFT' }, { duty: duty('g'), to: null, reason: 'PROMISE_ENDED' }, { duty: duty('h'), to: null, reason: 'PARTY_LEFT' },
  ]
  const groups = groupFates(fates)
  expect(groups.map(({ title, kind, was, becomes, reason, owners }) => [title.slice(0, 3), kind, was, becomes, reason, owners.map(({ from }) => from.agencyId).join('')])).toEqual([
    ['Xác', 'date', '2026-01-01', '2026-01-06', null, 'ab'], ['Xác', 'both', '2026-01-01', '2026-01-06', null, 'c'], ['Gửi', 'date', '2026-01-01', '2026-01-06', null, 'a'],
    ['Xác', 'ends', '2026-01-01', null, 'PARTY_LEFT', 'fh'], ['Xác', 'ends', '2026-01-01', null, 'PROMISE_ENDED', 'g'],
  ])
  expect(groups[1]?.owners).toEqual([{ from: { agencyId: 'c', partyId: 'p' }, to: { agencyId: 'd', partyId: 'p' } }])
})

test('new ones stand by task and day', () => {
  const one = (agencyId: string, dueOn: string) => ({ ...duty(agencyId), commitmentId: 'm', clause: null, closedBy: 'DOCUMENT' as const, key: 'k', dueOn })
  expect(groupNew([one('a', '2026-01-01'), one('b', '2026-01-02'), one('c', '2026-01-01')]).map(({ dueOn, owners }) => [dueOn, owners.length])).toEqual([['2026-01-01', 2], ['2026-01-02', 1]])
})
