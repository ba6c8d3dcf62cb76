import { expect, test } from 'vitest'
import type { ReviewRow } from '../../review/schema'
import { outdatedOf } from './council'

const row: ReviewRow = {
  traineeId: 'a', name: 'A', birthDate: '1985-05-12', agency: 'X', conditions: [], standing: 'READY', average: 905, rank: 'EXCELLENT',
  facts: { absence: null, marks: null, conduct: null, disciplines: [] },
}
const entry = { traineeId: 'a', name: 'A', average: 905, rank: 'EXCELLENT', seen: null }

test.each([
  ['as it was', entry, row, false],
  ['another average', entry, { ...row, average: 790, rank: 'FAIR' }, true],
  ['the same average, another rank by new thresholds', entry, { ...row, rank: 'GOOD' }, true],
  ['marks that nobody vouches for any more', entry, { ...row, standing: 'OPEN', average: null, rank: null }, true],
  ['unknown then and now, the papers were seen', { ...entry, average: null, rank: 'GOOD', seen: 'bảng điểm' }, { ...row, standing: 'OPEN', average: null, rank: null }, false],
  ['known since', { ...entry, average: null, rank: 'GOOD', seen: 'bảng điểm' }, row, true],
  ['a condition not met', entry, { ...row, standing: 'FAILING' }, true],
] as const)('a sitting decided on later: %s', (_, recognised, now, outdated) => {
  expect(outdatedOf([recognised], [now])).toEqual(outdated ? ['A'] : [])
})

test('whoever left the review since is named', () => {
  expect(outdatedOf([entry], [])).toEqual(['A'])
})
