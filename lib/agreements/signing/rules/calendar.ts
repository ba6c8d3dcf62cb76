import { addDays, type Day } from '../../../time'

/** How long before its last day a version's end is announced. */
const EXPIRY_WARNING_DAYS = 90
/** How long before the first day of the review month the review is announced. */
const REVIEW_WARNING_DAYS = 30

/** The year whose review is to be announced today, or null: from thirty days before the month of review until it ends. */
export function reviewToAnnounce(reviewMonth: number, { from, to }: { from: Day; to: Day }, today: Day): number | null {
  const year = Number(today.slice(0, 4))
  // A review in January is announced in December of the year before.
  return [year, year + 1].find((one) => {
    const first = `${String(one)}-${String(reviewMonth).padStart(2, '0')}-01`
    const last = new Date(Date.UTC(one, reviewMonth, 0)).toISOString().slice(0, 10)
    return today >= addDays(first, -REVIEW_WARNING_DAYS) && today <= last && last >= from && first <= to
  }) ?? null
}

/** Whether the end of a version is near enough to be announced. */
export const expiresSoon = (to: Day, today: Day): boolean => today <= to && today >= addDays(to, -EXPIRY_WARNING_DAYS)

/** Whether a signed and numbered version begins to count today. */
export const isToBegin = ({ from, to }: { from: Day; to: Day }, today: Day): boolean => from <= today && today <= to
