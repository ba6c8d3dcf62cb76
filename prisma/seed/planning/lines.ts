import type { Scenario, TargetGroup } from '@/lib/planning/schema'
import { agencyId } from '../agencies'
import type { CourseCode } from '../courses'
import type { Rows } from '../rows'
import { itemId, type Item } from './items'
import type { Planned } from './planned'

export interface Line extends Item {
  cohorts: number; trainees: number
  /** Whom it is for, if not those the course is usually for. */
  group?: TargetGroup
  /** The place it is held at, if not the school, and the agency that leads there. */
  locality?: string; lead?: number
  /** Without the Academy's leave, though the course needs one. */
  withoutLeave?: boolean
}

const usualGroup: Record<CourseCode, TargetGroup> = {
  TC: 'PLANNED', CV: 'CIVIL_SERVANT', CVC: 'CIVIL_SERVANT', LDP: 'DIVISION_LEADER', CU: 'PARTY_COMMITTEE', CD: 'COMMUNE_LEADER',
  HDND: 'COUNCILLOR', DT4: 'DIVISION_LEADER', TKDC: 'NEIGHBOURHOOD_HEAD', NTD: 'SYMPATHISER', DVM: 'NEW_MEMBER',
  MTDT: 'MASS_ORGANISATION', LAO: 'OTHER',
}

/** One line for all cohorts of a course in a form in a quarter, in the order of the courses. */
export function linesOf(planned: readonly Planned[]): Line[] {
  const lines = new Map<string, Line>()
  for (const { trainees, ...item } of planned) {
    const key = itemId(1, item)
    const line = lines.get(key)
    lines.set(key, { ...item, cohorts: (line?.cohorts ?? 0) + 1, trainees: (line?.trainees ?? 0) + trainees })
  }
  return [...lines].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line)
}

export function addLine(rows: Rows, school: number, version: string, scenario: Scenario, item: Item, line: Line) {
  rows.add('plan_line', {
    version_id: version, scenario, item_id: itemId(school, item), quarter: line.quarter, cohorts: line.cohorts, trainees: line.trainees,
    venue: line.locality ? 'LOCALITY' : 'SCHOOL', locality: line.locality ?? null, lead_agency_id: line.lead ? agencyId(school, line.lead) : null,
    target_group: line.group ?? usualGroup[line.course], ...leaveOf(line),
  })
}

function leaveOf({ course, year, withoutLeave }: Line) {
  const given = course === 'DT4' && !withoutLeave
  return { leave_number: given ? `${String(600 + (year % 40) * 7)}-CV/HVCTQG` : null, leave_on: given ? `${String(year - 1)}-11-18` : null }
}
