import { addDays, type Day } from '@/lib/time'
import { accountId, agencyHead, demoLiaisonOf, liaisonOf, provinceOfficer, trainingOfficer } from './accounts'
import { agencyId } from './agencies'
import { at, workday } from './calendar'
import { codeOf, cohortId, daysOf } from './cohorts'
import { demoCohorts, type DemoCohort } from './demo-cohorts'
import { addEvent, tell, type Happening } from './happenings'
import { uidAt } from './ids'
import type { Rows } from './rows'
import { schoolId } from './schools'
import { quotasOf, type Quota } from './seats'

interface Step {
  kind: 'ASKED' | 'COUNTERED' | 'ASSIGNED' | 'ADJUSTED'; seats: number; on: Day
  reason?: string; paper?: string
}

/** How every quota of the demo came to be, and what is still open about some. */
export function addNegotiation(rows: Rows, today: Day) {
  for (const cohort of demoCohorts) {
    for (const quota of quotasOf(cohort)) {
      const steps = [...stepsOf(cohort, quota, today), ...openSteps(cohort, quota, today)]
      let before = 0
      let asked: number | null = null
      for (const step of steps) {
        addStep(rows, cohort, quota.agency, { ...step, before, asked }, today)
        if (step.kind === 'ASKED') asked = step.seats
        if (step.kind === 'ASSIGNED' || step.kind === 'ADJUSTED') before = step.seats
      }
    }
  }
}

const wishes = [
  'Theo nhu cầu đã khai và quy hoạch được phê duyệt', 'Số cán bộ chưa qua bồi dưỡng còn nhiều sau sắp xếp tổ chức', 'Bổ sung người mới được bầu, bổ nhiệm',
  'Đơn vị chưa được phân bổ ở lớp trước',
] as const
const answers = ['Cân đối theo quy mô lớp và số lượng đảng viên của đơn vị', 'Ưu tiên đơn vị chưa có người học ở lớp trước, phần còn lại bố trí lớp sau'] as const

/** Asked, countered and assigned in the weeks before the class was announced; what was assigned last is the quota. */
function stepsOf(cohort: DemoCohort, { agency, seats }: Quota, today: Day): Step[] {
  const turn = (agency * 3 + cohort.number) % 8
  const until = [daysOf(cohort, today).announcedOn, addDays(today, -12)].reduce((a, b) => (a < b ? a : b))
  const on = (daysBefore: number) => workday(addDays(until, -daysBefore))
  const asked = (wanted: number, daysBefore: number): Step => ({ kind: 'ASKED', seats: wanted, on: on(daysBefore), reason: wishes[(agency + cohort.number) % 4] ?? wishes[0] })
  const countered = (offered: number): Step => ({ kind: 'COUNTERED', seats: offered, on: on(15), reason: answers[agency % 2] ?? answers[0] })
  const assigned = (given: number): Step => ({ kind: 'ASSIGNED', seats: given, on: on(8), paper: `${String(740 + cohort.number)}-CV/BTCTU` })
  if (turn === 0) return [asked(seats + 2, 21), countered(seats), assigned(seats)]
  if (turn === 1) return [asked(seats, 20), assigned(seats)]
  if (turn === 2 && seats > 2) return [asked(seats + 1, 22), countered(seats - 1), asked(seats, 13), assigned(seats)]
  if (turn === 3 && seats > 2) return [asked(seats, 19), assigned(seats - 1), {
    kind: 'ADJUSTED', seats, on: on(3), reason: 'Điều chuyển chỉ tiêu giữa các đơn vị theo đề nghị của cấp ủy', paper: `${String(780 + cohort.number)}-CV/BTCTU` }]
  return turn === 4 ? [assigned(seats)] : [asked(seats + (turn % 2), 18), assigned(seats)]
}

/** Wishes that nobody has answered: two wait for the school, one that the school countered waits for the province. */
function openSteps(cohort: DemoCohort, { agency, seats }: Quota, today: Day): Step[] {
  if (cohort.number !== 11) return []
  const asked = (more: number, days: number, reason: string): Step => ({ kind: 'ASKED', seats: seats + more, on: addDays(today, -days), reason })
  if (agency === 1) return [asked(2, 3, 'Hai phó trưởng phòng mới bổ nhiệm sau sắp xếp chưa qua bồi dưỡng cấp phòng')]
  if (agency === 2) return [asked(1, 2, 'Bổ sung Phó Giám đốc Trung tâm Phục vụ hành chính công')]
  if (agency !== quotasOf(cohort)[2]?.agency) return []
  return [asked(3, 6, 'Ba phó trưởng phòng được điều động về xã trong tháng'),
    { kind: 'COUNTERED', seats: seats + 2, on: addDays(today, -4), reason: 'Lớp còn sáu chỗ chưa giao, ưu tiên ba đơn vị cùng đề nghị' }]
}

const events = { ASKED: 'quota.asked', COUNTERED: 'quota.countered', ASSIGNED: 'quota.assigned', ADJUSTED: 'quota.assigned' } as const
const actors = { ASKED: 'agency', COUNTERED: 'school', ASSIGNED: 'province', ADJUSTED: 'school' } as const
const clocks = { ASKED: '09:20', COUNTERED: '14:10', ASSIGNED: '10:40', ADJUSTED: '15:30' } as const

function addStep(rows: Rows, cohort: DemoCohort, agency: number, step: Step & { before: number; asked: number | null }, today: Day) {
  const [when, actor, id] = [at(step.on, clocks[step.kind]), actors[step.kind], cohortId(1, cohort.number)]
  rows.add('quota_step', {
    id: uidAt(Date.parse(when), `quota step ${id} ${String(agency)} ${step.kind}`), school_id: schoolId(1), cohort_id: id, agency_id: agencyId(1, agency), kind: step.kind,
    seats: step.seats, before: step.before, reason: step.reason ?? null, document_number: step.paper ?? null, document_on: step.paper ? step.on : null,
    account_id: accountId({ agency: liaisonOf(agency), school: trainingOfficer, province: provinceOfficer }[actor]), actor_kind: actor, happened_at: when,
  })
  const happening: Happening = {
    type: events[step.kind], when, actor, agency, subject: ['cohort', id],
    data: {
      cohortId: id, code: codeOf(cohort, today), from: step.before, to: step.seats, ...(step.kind === 'COUNTERED' && step.asked !== null ? { asked: step.asked } : {}),
      ...(step.paper ? { decisionNumber: step.paper } : {}),
    },
  }
  const event = addEvent(rows, happening, 100 + agency)
  if (step.on > addDays(today, -30)) tell(rows, listenersOf(step.kind, agency), event, happening, today)
}

function listenersOf(kind: Step['kind'], agency: number) {
  if (kind === 'ASKED') return [trainingOfficer]
  const liaison = demoLiaisonOf(agency)
  return [...(liaison === null ? [] : [liaison]), ...(agency === 1 ? [agencyHead] : []), ...(kind === 'COUNTERED' ? [provinceOfficer] : [])]
}
