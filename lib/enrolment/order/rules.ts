/**
 * Whether what somebody saw is the list as it stands: the same people, and those who wait in the same order. Nobody signs for a name that
 * was added behind the page, nor for an order that was changed there.
 */
export function isListAsShown(list: readonly { id: string }[], queue: readonly { id: string }[], shown: readonly string[]): boolean {
  const [named, seen] = [new Set(list.map(({ id }) => id)), new Set(shown)]
  if (seen.size !== named.size || [...seen].some((id) => !named.has(id))) return false
  const waiting = queue.map(({ id }) => id).filter((id) => named.has(id))
  const waits = new Set(waiting)
  const inShownOrder = [...seen].filter((id) => waits.has(id))
  return inShownOrder.every((id, place) => waiting[place] === id)
}
