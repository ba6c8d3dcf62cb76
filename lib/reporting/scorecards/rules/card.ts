import { measures, type Measure } from '../schema'

/** A number of a card. `share` is null where nothing was to count; `lastYear` is the share of the whole year before. */
export type CardNumber = { counted: number; total: number; share: number | null; medianDays: number | null; lastYear: number | null; rows: number }
export type Card = { id: string; name: string; year: number; measures: Readonly<Record<Measure, CardNumber>> }

/** A sum as the database counts it. */
export type Counted = { measure: string; before: boolean; total: number; counted: number; rows: number; days: number | null }

const shareOf = (one: Counted | undefined): number | null => (one && one.total > 0 ? one.counted / one.total : null)

export function cardNumbers(sums: readonly Counted[]): Record<Measure, CardNumber> {
  const numberOf = (measure: Measure): CardNumber => {
    const [now, before] = [false, true].map((year) => sums.find((one) => one.measure === measure && one.before === year))
    return { counted: now?.counted ?? 0, total: now?.total ?? 0, share: shareOf(now), medianDays: now?.days ?? null, lastYear: shareOf(before), rows: now?.rows ?? 0 }
  }
  const [quota, quality, punctual, reports, evaluations, obligations] = measures
  return { quota: numberOf(quota), quality: numberOf(quality), punctual: numberOf(punctual), reports: numberOf(reports), evaluations: numberOf(evaluations), obligations: numberOf(obligations) }
}

/** In points of a hundred, against last year; null where one of the two had nothing to count. */
export const changeOf = ({ share, lastYear }: CardNumber): number | null => (share === null || lastYear === null ? null : Math.round((share - lastYear) * 100))
