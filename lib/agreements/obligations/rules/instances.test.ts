import { expect, test } from 'vitest'
import { instancesOf, type Promised } from './instances'

const promise = (title: string, closedBy: Promised['closedBy'], dueMonth = 10): Promised =>
  ({ id: title, key: title, stage: 'NEEDS', partyId: 'school', clause: null, title, dueKind: 'YEARLY', dueOn: null, dueMonth, dueDay: 31, dueEvent: null, dueDays: 0, closedBy })
const titlesOf = (commitment: Promised) => instancesOf(
  { versionId: 'v', from: '2026-01-01', to: '2026-12-31', commitments: [commitment], parties: [{ id: 'school', kind: 'SCHOOL', agencyIds: [] }], cohorts: [], years: [] },
  { since: '2026-01-01', until: '2026-12-31' },
).map(({ title, period }) => [title, period])

test.each([
  ['Tổng hợp nhu cầu của năm sau', 'DOCUMENT', 'Tổng hợp nhu cầu của năm sau (2027)', '2026'],
  ['Khai nhu cầu của năm sau', 'NEEDS_ANSWERED', 'Khai nhu cầu của năm sau (2027)', '2027'],
  ['Trình kế hoạch của năm sau', 'PLAN_SUBMITTED', 'Trình kế hoạch của năm sau (2027)', '2027'],
  ['Họp sơ kết năm', 'REVIEW_HELD', 'Họp sơ kết năm (2026)', '2026'],
  ['Gửi báo cáo', 'DOCUMENT', 'Gửi báo cáo năm 2026', '2026'],
] as const)('"%s" closed by %s names its year plainly', (title, closedBy, said, period) => {
  expect(titlesOf(promise(title, closedBy))).toEqual([[said, period]])
})
