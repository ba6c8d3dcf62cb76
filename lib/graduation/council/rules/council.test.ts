import { expect, test } from 'vitest'
import type { ReviewRow } from '../../review/schema'
import { graduationStage, outdatedOf } from './council'

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

test.each([
  ['a class that runs', { status: 'RUNNING', waiting: 40, councils: [] }, { open: true, finished: false, decided: false, recognised: 0, issued: 0 }],
  ['one that ended with everybody recognised', { status: 'COMPLETED', waiting: 0, councils: [{ recognised: 40, issued: 38, decision: {} }] }, { open: true, finished: true, decided: true, recognised: 40, issued: 38 }],
  ['one that ended before there were records', { status: 'COMPLETED', waiting: 0, councils: [] }, { open: true, finished: true, decided: false, recognised: 0, issued: 0 }],
  ['one that ended without somebody, who is reviewed again', { status: 'COMPLETED', waiting: 1, councils: [{ recognised: 1, issued: 0, decision: null }, { recognised: 39, issued: 39, decision: {} }] }, { open: true, finished: false, decided: true, recognised: 39, issued: 39 }],
  ['one that did not begin', { status: 'ANNOUNCED', waiting: 0, councils: [] }, { open: false, finished: false, decided: false, recognised: 0, issued: 0 }],
] as const)('on the way to graduation: %s', (_, class_, stage) => { expect(graduationStage(class_)).toEqual(stage) })
