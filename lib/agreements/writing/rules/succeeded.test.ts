import { expect, test } from 'vitest'
import type { VersionContent } from '../schema'
import { contentFault } from './content'
import { succeeded } from './succeeded'

const [a, b, c, gone] = ['a', 'b', 'c', 'd'].map((letter) => `${letter.repeat(8)}-0000-4000-8000-000000000000`)
if (!a || !b || !c || !gone) throw new Error('no ids')

const content: VersionContent = {
  validFrom: '2026-01-01', validTo: '2026-12-31', reviewMonth: 12, legalBasis: [], clauses: [{ title: 'Phạm vi', text: 'Việc phối hợp.' }],
  parties: [
    { kind: 'SCHOOL', agencyId: null, label: 'Trường', members: [] }, { kind: 'AGENCY', agencyId: a, label: 'Sở A', members: [] }, { kind: 'AGENCY', agencyId: b, label: 'Sở B', members: [] },
    { kind: 'SENDING_AGENCIES', agencyId: null, label: 'Cơ quan cử', members: [c, gone] },
  ],
  cells: [{ stage: 'NEEDS', party: a, role: 'COOPERATE' }, { stage: 'NEEDS', party: b, role: 'LEAD' }, { stage: 'PLAN', party: b, role: 'INFORMED' }],
  commitments: [{ key: c, stage: 'NEEDS', party: a, clause: null, title: 'Thẩm định', dueKind: 'YEARLY', dueOn: null, dueMonth: 5, dueDay: 1, dueEvent: null, dueDays: 0, closedBy: 'DOCUMENT' }],
}

test('two parties that became one are one, with the promises of both and the weightier part; a member nobody came after is left out', () => {
  const after = succeeded(content, new Map<string, string | null>([[a, b], [gone, null]]))
  expect(after.parties.map(({ agencyId, label, members }) => [agencyId, label, members])).toEqual([[null, 'Trường', []], [b, 'Sở A', []], [null, 'Cơ quan cử', [c]]])
  expect(after.cells).toEqual([{ stage: 'NEEDS', party: b, role: 'LEAD' }, { stage: 'PLAN', party: b, role: 'INFORMED' }])
  expect(after.commitments.map(({ party }) => party)).toEqual([b])
  expect(contentFault(after, new Set(['NEEDS', 'PLAN']))).toBeNull()
})

test('a version whose agencies all go on says what it said', () => {
  expect(succeeded(content, new Map())).toBe(content)
})
