import { promises } from '@/lib/agreements/writing/rules/template'

export { clauses, legalBasis, matrix, roles } from '@/lib/agreements/writing/rules/template'

const columns = { SCHOOL: 1, SENDING_AGENCIES: 5, PROVINCE: 6 } as const

/** What the template promises, of the demo's parties by their place, and what the agencies that are parties of their own promise beside. */
export const commitments = [
  ...promises.map(({ party, ...promise }) => ({ ...promise, party: party === 'SCHOOL' || party === 'PROVINCE' ? columns[party] : columns.SENDING_AGENCIES })),
  { stage: 'PLAN', party: 2, clause: 4, title: 'Góp ý chỉ tiêu lý luận chính trị', dueKind: 'YEARLY', dueMonth: 11, dueDay: 15, dueEvent: null, dueDays: 0, closedBy: 'DOCUMENT' },
  { stage: 'PLAN', party: 3, clause: 4, title: 'Góp ý chỉ tiêu quản lý nhà nước', dueKind: 'YEARLY', dueMonth: 11, dueDay: 15, dueEvent: null, dueDays: 0, closedBy: 'DOCUMENT' },
  { stage: 'STEERING_COMMITTEE', party: 4, clause: 7, title: 'Cử báo cáo viên chuyên đề công tác tư tưởng', dueKind: 'COHORT', dueMonth: null, dueDay: null, dueEvent: 'OPENS', dueDays: -15, closedBy: 'DOCUMENT' },
]
