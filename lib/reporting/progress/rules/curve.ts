import type { Day } from '../../../time'
import { monthsInto } from '../../year/rules'
import type { Cell } from './figures'

/** Trainees over the year, as running sums; both lines begin with those carried over. */
export type Curve = {
  carried: number
  /** At the end of each of the twelve months: the trainees of a quarter's lines come evenly over its three months. Null without a plan. */
  plan: number[] | null
  /** At the end of each month up to the day, the last one at the day. */
  actual: number[]
  monthsGone: number
}

const year = Array.from({ length: 12 }, (_, index) => index + 1)

export function curveOf(cells: readonly Cell[], asOf: Day, isPlanned: boolean): Curve {
  const sum = (weight: (cell: Cell) => number) => cells.reduce((total, cell) => total + weight(cell) * cell.trainees, 0)
  const carried = sum(({ part }) => Number(part === 'CARRIED'))
  const partOfQuarter = (month: number, quarter: number) => Math.min(1, Math.max(0, month / 3 - (quarter - 1)))
  return {
    carried, monthsGone: monthsInto(asOf),
    plan: isPlanned ? year.map((month) => carried + Math.round(sum(({ part, quarter }) => (part === 'PLAN' ? partOfQuarter(month, quarter) : 0)))) : null,
    actual: year.slice(0, Number(asOf.slice(5, 7))).map((month) => carried + sum((cell) => Number(cell.part === 'NEW' && cell.month <= month))),
  }
}
