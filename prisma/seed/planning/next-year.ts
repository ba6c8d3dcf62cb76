import type { StudyForm } from '@/lib/planning/schema'
import type { CourseCode } from '../courses'
import type { Rows } from '../rows'
import { addLine, type Line } from './lines'
import { addPlan, addVersion, versionId } from './papers'
import { disrupted } from './this-year'

/** What the school drafts for the year after today's. */
const drafted: readonly Omit<Line, 'year'>[] = [
  line('TC', 1, 2, 100), line('TC', 1, 2, 130, { locality: 'phường Đông Hải' }, 'NON_CONCENTRATED'), line('TC', 3, 1, 65, {}, 'NON_CONCENTRATED'),
  line('CV', 2, 2, 110), line('CVC', 3, 1, 60), line('LDP', 2, 1, 70), line('CU', 1, 3, 240, { locality: 'xã Hoằng An', lead: 1 }),
  // Chairs of People's councils are key cadres too: these two courses teach them the same module.
  line('CD', 2, 2, 120), line('HDND', 3, 1, 60, { group: 'COMMUNE_LEADER' }), line('HDND', 2, 2, 150),
  line('DT4', 4, 2, 170, { withoutLeave: true }), line('TKDC', 3, 2, 180, { locality: 'xã Tân Phong', lead: 4 }),
  line('NTD', 2, 2, 160), line('NTD', 4, 2, 160), line('DVM', 1, 2, 200), line('DVM', 3, 1, 90, { locality: 'phường Trung Tâm', lead: 6 }),
  line('MTDT', 2, 2, 150), line('LAO', 3, 1, 25),
]

function line(course: CourseCode, quarter: number, cohorts: number, trainees: number, more: Partial<Line> = {}, form: StudyForm = 'CONCENTRATED') {
  return { course, form, quarter, cohorts, trainees, ...more }
}

export function addDraft(rows: Rows, year: number) {
  const lines = drafted.map((one) => ({ ...one, year }))
  addPlan(rows, 1, year, lines)
  addVersion(rows, 1, year, 1, null)
  lines.forEach((one, index) => {
    addLine(rows, 1, versionId(1, year, 1), 'NORMAL', one, one)
    const instead = disrupted(one, index)
    if (instead) addLine(rows, 1, versionId(1, year, 1), 'DISRUPTED', one, instead)
  })
}
