import { shareOf } from '../../year/rules'
import { courseKinds, quarters, type Breakdown } from '../schema'
import { studyForms } from '../../../planning/schema'

/**
 * A count of the rows: what was carried over into the year, what opened in it, what its plan has. Trainees of a cohort
 * stand in the quarter in which it opened and in the month from which they count.
 */
export type Cell = {
  part: 'CARRIED' | 'NEW' | 'PLAN'; kind: string; form: string; quarter: number; month: number; cohorts: number; trainees: number
}

/** `planned` is null where there is no plan, `percent` where nothing is planned. */
export type Figure = { actual: number; planned: number | null; percent: number | null }
export type Pair = { cohorts: Figure; trainees: Figure }
/** Both together, and apart. */
export type Figures = Pair & { carriedOver: Pair; new: Pair }
export type Row = Figures & { key: string }

export const figure = (actual: number, planned: number | null): Figure => ({ actual, planned, percent: planned === null ? null : shareOf(actual, planned) })

/** Adds up cells. A cohort carried over is planned as itself; without a plan only that part has one. */
export function figuresOf(cells: readonly Cell[], isPlanned: boolean): Figures {
  const sum = (part: Cell['part'], pick: 'cohorts' | 'trainees') => cells.reduce((total, cell) => (cell.part === part ? total + cell[pick] : total), 0)
  const of = (pick: 'cohorts' | 'trainees') => {
    const [carried, opened, planned] = [sum('CARRIED', pick), sum('NEW', pick), isPlanned ? sum('PLAN', pick) : null]
    return { carried: figure(carried, carried), opened: figure(opened, planned), all: figure(carried + opened, planned === null ? null : carried + planned) }
  }
  const [cohorts, trainees] = [of('cohorts'), of('trainees')]
  return {
    cohorts: cohorts.all, trainees: trainees.all,
    carriedOver: { cohorts: cohorts.carried, trainees: trainees.carried }, new: { cohorts: cohorts.opened, trainees: trainees.opened },
  }
}

/** The rows of a breakdown; they add up to the total. What was carried over opened in no quarter of the year. */
export function rowsOf(cells: readonly Cell[], by: Exclude<Breakdown, 'agency'>, isPlanned: boolean): Row[] {
  const rows = (keys: readonly string[], keyOf: (cell: Cell) => string) =>
    keys.map((key) => ({ key, ...figuresOf(cells.filter((cell) => keyOf(cell) === key), isPlanned) }))
  switch (by) {
    case 'kind': return rows(courseKinds, ({ kind }) => kind)
    case 'form': return rows(studyForms, ({ form }) => form)
    case 'quarter': {
      const carried = figuresOf(cells.filter(({ part }) => part === 'CARRIED'), true)
      return [{ key: 'CARRIED', ...carried }, ...rows(quarters, ({ part, quarter }) => (part === 'CARRIED' ? '' : String(quarter)))]
    }
  }
}

/** How seats of the year's cohorts were asked for, assigned and used. */
export type Seats = { asked: number; assigned: number; nominated: number; enrolled: number; completed: number }
export type Attainment = Seats & { agencyId: string; name: string }

/** Seats assigned and not filled. */
export const lackOf = ({ assigned, enrolled }: Pick<Seats, 'assigned' | 'enrolled'>): number => Math.max(0, assigned - enrolled)

export function sumOfSeats(rows: readonly Seats[]): Seats & { lack: number } {
  const sum = (pick: (row: Seats) => number) => rows.reduce((total, row) => total + pick(row), 0)
  return {
    asked: sum(({ asked }) => asked), assigned: sum(({ assigned }) => assigned), nominated: sum(({ nominated }) => nominated),
    enrolled: sum(({ enrolled }) => enrolled), completed: sum(({ completed }) => completed), lack: sum(lackOf),
  }
}
