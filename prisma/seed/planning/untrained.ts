import { yearOf, type Day } from '@/lib/time'
import { sendingAgencies } from '../agencies'
import { at, workday } from '../calendar'
import { addCadre } from '../people'
import { drawCadre } from '../person'
import type { Rows } from '../rows'

/** People of the demo's agencies who are planned for a post that asks for the intermediate credential, have none and were nobody's nominee yet. */
export function addUntrained(rows: Rows, today: Day) {
  const knownSince = at(workday(`${String(yearOf(today) - 1)}-08-18`), '09:00')
  for (const agency of sendingAgencies) {
    for (let k = 0; k < 1 + ((agency * 5) % 4); k++) {
      const n = 8000 + agency * 10 + k
      addCadre(rows, {
        ...drawCadre(1, n, agency, true, today), post: 'Chuyên viên', postCategory: 'OTHER',
        plannedPost: k % 2 ? 'Phó Trưởng phòng' : 'Đảng ủy viên, Phó Trưởng phòng', plannedPostCategory: k % 2 ? 'CIVIL_DEPUTY_DIVISION' : 'PARTY_COMMITTEE',
        planningDecisionNumber: `${String(210 + agency)}-QĐ/ĐU`,
      }, knownSince)
    }
  }
}
