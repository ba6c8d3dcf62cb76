import { z } from 'zod'
import { cursorOf, cursorWord, writeCursor } from '../../web/cursor'

/** Where a page of a list begins: the keys of the row beside it, and on which side of that row the page lies. */
export type Place = { side: 'after' | 'before'; keys: readonly [string, string, string] }

const written = cursorOf(z.tuple([z.enum(['after', 'before']), cursorWord, cursorWord, z.uuid()]))

/** The place an address names; a malformed one is the first page. */
export function readCursor(text: string | undefined): Place | null {
  const read = written.safeParse(text)
  if (!read.success) return null
  const [side, first, second, id] = read.data
  return { side, keys: [first, second, id] }
}

/** A page cut from rows read one too far, in the order of the list, with the places of its neighbours. */
export function cutPage<Row>(rows: readonly Row[], limit: number, place: Place | null, keysOf: (row: Row) => Place['keys']) {
  const more = rows.length > limit
  const kept = rows.slice(0, limit)
  const items = place?.side === 'before' ? kept.toReversed() : kept
  const [first, last] = [items.at(0), items.at(-1)]
  const hasPrevious = place?.side === 'before' ? more : place !== null
  const hasNext = place?.side === 'before' ? true : more
  return {
    items,
    previous: hasPrevious && first ? writeCursor(['before', ...keysOf(first)]) : null,
    next: hasNext && last ? writeCursor(['after', ...keysOf(last)]) : null,
  }
}
