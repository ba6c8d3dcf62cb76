import type { Figure, FigureCode } from './figures'

/**
 * A line that a total is held against: the sum of its parts by the rows, the same figure in the printed report, or, in the printed
 * report itself, the sum of what it prints as parts.
 */
export type Check = { code: FigureCode; kind: 'parts' | 'printed' | 'printedParts'; parts: number[]; sum: number; total: number; agrees: boolean }

/** Every check of a year, the discrepancies first. */
export function checksOf(figures: readonly Figure[]): Check[] {
  const byCode = new Map<string, Figure>(figures.map((one) => [one.code, one]))
  const checks = figures.flatMap((figure): Check[] => [
    ...figure.parts.map((parts) => check(figure.code, 'parts', parts.map((code) => byCode.get(code)?.value ?? 0), figure.value)),
    ...(figure.printed === null ? [] : [check(figure.code, 'printed', [figure.value], figure.printed)]),
    ...printedParts(figure, byCode),
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

function check(code: FigureCode, kind: Check['kind'], parts: number[], total: number): Check {
  const sum = parts.reduce((all, one) => all + one, 0)
  return { code, kind, parts, sum, total, agrees: sum === total }
}

export const discrepanciesOf = (checks: readonly Check[]): Check[] => checks.filter(({ agrees }) => !agrees)
