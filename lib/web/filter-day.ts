import { tidy } from '../text'
import { parseWrittenDay, type Day } from '../time'

/** What the field of a filter said: `day` to filter by, or `unread`, what was typed and is no day. Both empty where nothing was typed. */
export type FilterDay = { day: Day | undefined; unread: string | undefined }

/** People type 5/3/2026, an address of a program has 2026-03-05; a day that the calendar does not have is not passed over in silence. */
export function filterDay(given: string | string[] | undefined): FilterDay {
  const typed = typeof given === 'string' ? tidy(given).slice(0, 40) : ''
  const day = typed === '' ? null : parseWrittenDay(typed)
  return { day: day ?? undefined, unread: typed === '' || day !== null ? undefined : typed }
}
