import type { checkKinds } from '../schema'
import type { Figure, FigureCode } from './figures'

/**
 * A line that a total is held against: the sum of its parts by the rows, the same figure in the printed report, in the printed report
 * itself the sum of what it prints as parts, or the sum of what is told by agency.
 */
export type Check = { code: FigureCode; kind: (typeof checkKinds)[number]; parts: number[]; sum: number; total: number; agrees: boolean }

type Told = { training: number; fostering: number }

/** Every check of a year, with its trainees by agency, the discrepancies first. */
export function checksOf(figures: readonly Figure[], agencies: readonly Told[]): Check[] {
  const byCode = new Map<string, Figure>(figures.map((one) => [one.code, one]))
  const checks = figures.flatMap((figure): Check[] => [
    ...figure.parts.map((parts) => check(figure.code, 'parts', parts.map((code) => byCode.get(code)?.value ?? 0), figure.value)),
    ...(figure.printed === null ? [] : [check(figure.code, 'printed', [figure.value], figure.printed)]),
    ...printedParts(figure, byCode),
    ...byAgency(figure, agencies),
  ])
  return checks.toSorted((a, b) => Number(a.agrees) - Number(b.agrees))
}

function printedParts({ code, parts, printed }: Figure, byCode: ReadonlyMap<string, Figure>): Check[] {
  if (printed === null) return []
  return parts.flatMap((list) => {
    const said = list.map((part) => byCode.get(part)?.printed ?? null).filter((one) => one !== null)
    return said.length === list.length ? [check(code, 'printedParts', said, printed)] : []
  })
}

/** One sum, not a part for each agency: there are hundreds of them. */
function byAgency({ code, value }: Figure, agencies: readonly Told[]): Check[] {
  const told = code === 'training.trainees' ? 'training' : code === 'fostering.trainees' ? 'fostering' : null
  return told ? [check(code, 'agencies', [agencies.reduce((sum, one) => sum + one[told], 0)], value)] : []
}

function check(code: FigureCode, kind: Check['kind'], parts: number[], total: number): Check {
  const sum = parts.reduce((all, one) => all + one, 0)
  return { code, kind, parts, sum, total, agrees: sum === total }
}

export const discrepanciesOf = (checks: readonly Check[]): Check[] => checks.filter(({ agrees }) => !agrees)
