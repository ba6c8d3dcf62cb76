import { addDays, type Day } from '@/lib/time'
import { courseId } from '../courses'
import { uid } from '../ids'
import { workday } from '../calendar'
import type { Rows } from '../rows'
import { schoolId } from '../schools'
import { itemId, type Item } from './items'

const frameId = (school: number, from: number) => uid('plan_frame', school * 10_000 + from)
export const planId = (school: number, year: number) => uid('annual_plan', school * 10_000 + year)
export const versionId = (school: number, year: number, number: number) => uid('plan_version', (school * 10_000 + year) * 10 + number)

/** The first of the five years that a year lies in: frames follow the congresses of the Party. */
const frameFrom = (year: number) => year - ((year - 1) % 5)
const frameNumbers: Record<number, string> = { 2016: '09-ĐA/TU', 2021: '12-ĐA/TU', 2026: '04-ĐA/TU', 2031: '07-ĐA/TU' }

export function addFrames(rows: Rows, school: number, years: readonly number[]) {
  for (const from of new Set(years.map(frameFrom))) {
    rows.add('plan_frame', {
      id: frameId(school, from), school_id: schoolId(school), from_year: from,
      title: `Đề án đào tạo, bồi dưỡng cán bộ giai đoạn ${String(from)}–${String(from + 4)}`,
      document_number: frameNumbers[from] ?? '12-ĐA/TU', document_on: workday(`${String(from - 1)}-10-26`),
      full_time_target: 30, target_verified: false,
    })
  }
}

export function addPlan(rows: Rows, school: number, year: number, items: readonly Item[]) {
  const from = frameFrom(year)
  rows.add('annual_plan', {
    id: planId(school, year), school_id: schoolId(school), year, frame_id: frameId(school, from), frame_from: from, scenario: 'NORMAL' })
  for (const item of items) {
    rows.add('plan_item', { id: itemId(school, item), plan_id: planId(school, year), course_id: courseId(school, item.course), form: item.form })
  }
}

/** Written as a draft, because the lines of a paper cannot be touched; `decide` makes it what its papers say. */
export function addVersion(rows: Rows, school: number, year: number, number: number, decidedOn: Day | null) {
  rows.add('plan_version', {
    id: versionId(school, year, number), plan_id: planId(school, year), number, status: 'DRAFT',
    proposal_number: decidedOn && proposalNumber(year, number), proposed_on: decidedOn && proposedFor(decidedOn), return_reason: null,
    decision_number: decidedOn && decisionNumber(year, number), decided_on: decidedOn,
    signatory: decidedOn && 'Lê Quang Hùng, Phó Bí thư Thường trực Tỉnh ủy',
  })
}

const serialOf = (year: number, number: number) => (year % 40) * 3 + number * 11
export const proposalNumber = (year: number, number: number) => `${String(20 + serialOf(year, number))}/TTr-TrCT`
export const proposedFor = (decidedOn: Day): Day => workday(addDays(decidedOn, -20))
export const decisionNumber = (year: number, number: number) => `${String(130 + serialOf(year, number))}-KH/TU`

/** The day a plan of a year is decided: in December of the year before. */
export const decidedBefore = (year: number): Day => workday(`${String(year - 1)}-12-16`)
