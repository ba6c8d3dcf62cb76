type Wish = { text: string; weight: number; x: number; y: number }
export type Placed = { text: string; x: number; y: number; anchor: 'start' | 'middle' | 'end' }

/** How wide a letter of 14 px is at most, in the mean of a sentence. */
const LETTER = 7.6
const LINE = 18

/** Labels over their columns, the weightiest first; one that would cover another is left to the table. */
export function labelPlaces(wishes: readonly Wish[], { from, to }: { from: number; to: number }): Placed[] {
  const taken: { left: number; right: number; y: number }[] = []
  return [...wishes].sort((a, b) => b.weight - a.weight || a.x - b.x).flatMap(({ text, x, y }) => {
    const half = (text.length * LETTER) / 2
    const anchor = x - half < from ? 'start' : x + half > to ? 'end' : 'middle'
    const left = anchor === 'start' ? from : anchor === 'end' ? to - 2 * half : x - half
    const right = left + 2 * half
    if (taken.some((other) => left < other.right && right > other.left && Math.abs(y - other.y) < LINE)) return []
    taken.push({ left, right, y })
    return [{ text, x: anchor === 'start' ? from : anchor === 'end' ? to : x, y, anchor }]
  })
}
