/** Where a page of a list begins: the keys of the row beside it, and on which side of that row the page lies. */
export type Place = { side: 'after' | 'before'; keys: readonly [string, string, string] }

/** The place as an address carries it. */
const writeCursor = (place: Place): string => Buffer.from(JSON.stringify([place.side, ...place.keys])).toString('base64url')

/** The place an address names; a malformed one is the first page. */
export function readCursor(text: string | undefined): Place | null {
  if (!text || text.length > 1000) return null
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
    if (!Array.isArray(parts)) return null
    const [side, first, second, id] = parts.map(String)
    if ((side !== 'after' && side !== 'before') || first === undefined || second === undefined || !id || !/^[0-9a-f-]{36}$/.test(id)) return null
    return { side, keys: [first, second, id] }
  } catch {
    return null
  }
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
    previous: hasPrevious && first ? writeCursor({ side: 'before', keys: keysOf(first) }) : null,
    next: hasNext && last ? writeCursor({ side: 'after', keys: keysOf(last) }) : null,
  }
}
