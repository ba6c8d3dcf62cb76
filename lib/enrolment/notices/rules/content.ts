import type { Day } from '../../../time'

/** What a notice says of one cohort. */
export type NoticeLine = {
  cohortId: string; code: string; opensOn: Day; endsOn: Day; closesOn: Day; capacity: number; poolSeats: number; venue: string
  quotas: readonly { agencyId: string; agency: string; seats: number }[]
}
export type NoticeContent = { subject: string; lead: string | null; dossier: readonly string[]; recipients: readonly string[]; lines: readonly NoticeLine[] }

/** Seats that a line gives to agencies, and those left when the pool is taken too. */
export function seatsOf({ quotas, poolSeats, capacity }: Pick<NoticeLine, 'quotas' | 'poolSeats' | 'capacity'>) {
  const assigned = quotas.reduce((sum, { seats }) => sum + seats, 0)
  return { assigned, left: capacity - assigned - poolSeats }
}

export type Annex = { rows: { agencyId: string; agency: string; seats: (number | null)[]; sum: number }[]; sums: number[]; total: number }

const vietnamese = new Intl.Collator('vi')

/** Agencies by name, a column for each line; sums of both. */
export function annexOf(lines: readonly Pick<NoticeLine, 'quotas'>[]): Annex {
  const names = new Map(lines.flatMap(({ quotas }) => quotas.map(({ agencyId, agency }) => [agencyId, agency] as const)))
  const sum = (numbers: readonly (number | null)[]) => numbers.reduce<number>((total, one) => total + (one ?? 0), 0)
  const rows = [...names].map(([agencyId, agency]) => {
    const seats = lines.map(({ quotas }) => quotas.find((quota) => quota.agencyId === agencyId)?.seats ?? null)
    return { agencyId, agency, seats, sum: sum(seats) }
  }).sort((a, b) => vietnamese.compare(a.agency, b.agency) || (a.agencyId < b.agencyId ? -1 : 1))
  const sums = lines.map((_, place) => sum(rows.map(({ seats }) => seats[place] ?? null)))
  return { rows, sums, total: sum(sums) }
}
