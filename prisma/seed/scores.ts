import { addDays, yearOf, type Day } from '@/lib/time'
import { accountId, demoLiaisonOf, demoLiaisons } from './accounts'
import { agencyId } from './agencies'
import { randomOf } from './random'
import type { Rows } from './rows'
import { schoolId } from './schools'

const remarks = ['', 'Lịch học nên gửi trước ít nhất hai tuần.', '', 'Phiếu nhận xét đã kịp thời hơn năm trước.', 'Đề nghị giao chỉ tiêu từ đầu năm.', '']

/** How agencies marked the school last year, before its review, and this year; the demo's first agency has yet to do it. */
export function addScores(rows: Rows, today: Day) {
  const random = randomOf('school scores')
  const now = yearOf(today)
  for (const [year, agencies, on] of [[now - 1, [1, 2, 9, 15, 16, 3], `${String(now - 1)}-12-10`], [now, [2, 9, 15, 16], addDays(today, -1)]] as const) {
    agencies.forEach((agency, index) => {
      const mark = () => random.pick([3, 4, 4, 5])
      rows.add('school_score', {
        school_id: schoolId(1), agency_id: agencyId(1, agency), year, planning: mark(), notices: mark(), timetable: mark(), reports: mark(), support: index < 2 ? null : mark(),
        remark: remarks[index] ?? '', scored_at: `${on}T02:00:00Z`, scored_by: accountId(demoLiaisonOf(agency) ?? demoLiaisons[1]),
      })
    })
  }
}
