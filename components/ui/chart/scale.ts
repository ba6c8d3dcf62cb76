/** Round values for an axis from zero to at least `highest`, in about four steps. */
export function axisValues(highest: number): number[] {
  const rough = Math.max(highest, 1) / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = Math.max(1, ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power)
  return Array.from({ length: Math.ceil(highest / step) + 1 }, (_, index) => index * step)
}

/** The same for what is counted: no half of a class. */
export const wholeValues = (highest: number): number[] => {
  const values = axisValues(highest)
  return values.every(Number.isInteger) ? values : Array.from({ length: Math.ceil(highest / 2) + 1 }, (_, index) => index * 2)
}

/** The value at a place between two months; `values[0]` is the end of the first month, `start` stands before it. */
export function valueAt(values: readonly number[], month: number, start = 0): number {
  const full = Math.floor(month)
  const before = full === 0 ? start : (values[full - 1] ?? start)
  const after = values[full] ?? before
  return before + (after - before) * (month - full)
}
