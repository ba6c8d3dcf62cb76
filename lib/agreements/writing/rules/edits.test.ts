import { expect, test } from 'vitest'
import type { VersionContent } from '../schema'
import { editsOf, readEdit } from './edits'

const agency = '00000000-0000-4000-8000-000000000001'
const draft: VersionContent = {
  validFrom: '2026-01-01', validTo: '2026-12-31', reviewMonth: 12, legalBasis: ['Quy định số 1'],
  clauses: [{ title: 'Mục đích', text: 'A' }, { title: 'Nguyên tắc', text: 'B' }, { title: 'Kinh phí', text: 'C' }],
  parties: [{ kind: 'SCHOOL', agencyId: null, label: 'Trường', members: [] }, { kind: 'PROVINCE', agencyId: null, label: 'Tỉnh', members: [] }],
  cells: [{ stage: 'PLAN', party: 'SCHOOL', role: 'LEAD' }],
  commitments: [{ key: agency, stage: 'PLAN', party: 'SCHOOL', clause: null, title: 'Trình kế hoạch', dueKind: 'YEARLY', dueOn: null, dueMonth: 11, dueDay: 1, dueEvent: null, dueDays: 0, closedBy: 'PLAN_SUBMITTED' }],
}
const edits = (after: Partial<VersionContent>, renamed = false) => editsOf(draft, { ...draft, ...after }, renamed)
const [first = { title: '', text: '' }, second = first, third = first] = draft.clauses

test('saving what was there already changes nothing', () => {
  expect(edits({})).toEqual([])
})

test('dates, month, basis and title are named', () => {
  expect(edits({ validTo: '2027-12-31', reviewMonth: 6, legalBasis: ['Quy định số 2'] }, true)).toEqual(['title changed', 'validTo changed', 'reviewMonth changed', 'basis changed'])
})

test('a clause is named by its number; those it moves are not', () => {
  expect(edits({ clauses: [first, second, { ...third, text: 'Ngân sách' }] })).toEqual(['clause changed 3'])
  expect(edits({ clauses: [{ title: 'Mới', text: 'D' }, first, second, third] })).toEqual(['clause added 1'])
  expect(edits({ clauses: [second, third] })).toEqual(['clause removed 1'])
  expect(edits({ clauses: [third, first, second] })).toEqual(['clauses moved'])
})

test('parties, duties and promises are named', () => {
  expect(edits({ parties: [...draft.parties, { kind: 'AGENCY', agencyId: agency, label: 'Sở Nội vụ', members: [] }] })).toEqual(['party added Sở Nội vụ'])
  expect(edits({ parties: draft.parties.toReversed() })).toEqual(['parties moved'])
  expect(edits({ cells: [{ stage: 'PLAN', party: 'SCHOOL', role: 'APPROVE' }, { stage: 'PLAN', party: 'PROVINCE', role: 'LEAD' }] })).toEqual(['cells changed 2'])
  expect(edits({ commitments: [] })).toEqual(['commitment removed Trình kế hoạch'])
  expect(edits({ commitments: draft.commitments.map((one) => ({ ...one, dueDay: 15 })) })).toEqual(['commitment changed Trình kế hoạch'])
})

test('what is written is read again, and nothing else', () => {
  expect(['clause changed 3', 'party added Sở Nội vụ', 'clauses moved', 'cells changed 2'].map(readEdit))
    .toEqual([{ key: 'clause.changed', what: '3' }, { key: 'party.added', what: 'Sở Nội vụ' }, { key: 'clauses', what: '' }, { key: 'cells', what: '2' }])
  expect(readEdit('parties')).toBeNull()
})
