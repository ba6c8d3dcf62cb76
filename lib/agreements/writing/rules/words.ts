export type WordPart = { kind: 'same' | 'added' | 'removed'; text: string }

/** Beyond this many words on both sides a text counts as rewritten as a whole: the comparison grows with their product. */
const MOST = 3_000

/** What was taken out of a text and what was put in, word by word, in reading order. */
export function compareWords(before: string, after: string): WordPart[] {
  const [old, now] = [wordsOf(before), wordsOf(after)]
  let head = 0
  while (head < old.length && head < now.length && old[head] === now[head]) head += 1
  let tail = 0
  while (tail < old.length - head && tail < now.length - head && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1
  const middle = between(old.slice(head, old.length - tail), now.slice(head, now.length - tail))
  const same = (words: readonly string[]): WordPart[] => words.map((text) => ({ kind: 'same', text }))
  return joined([...same(old.slice(0, head)), ...middle, ...same(old.slice(old.length - tail))])
}

/** Words and what stands between them: joined again they are the text. */
const wordsOf = (text: string): string[] => text.match(/\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? []

/** The longest common subsequence, which leaves the fewest words to read twice. */
function between(old: readonly string[], now: readonly string[]): WordPart[] {
  const removed = (text: string): WordPart => ({ kind: 'removed', text })
  const added = (text: string): WordPart => ({ kind: 'added', text })
  if (old.length + now.length > MOST || old.length === 0 || now.length === 0) return [...old.map(removed), ...now.map(added)]
  const lengths = lengthsOf(old, now)
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0
  const parts: WordPart[] = []
  let [i, j] = [0, 0]
  while (i < old.length || j < now.length) {
    const [gone, come] = [old[i], now[j]]
    if (gone !== undefined && gone === come) {
      parts.push({ kind: 'same', text: gone })
      i += 1
      j += 1
    } else if (gone !== undefined && (come === undefined || at(i + 1, j) >= at(i, j + 1))) {
      parts.push(removed(gone))
      i += 1
    } else {
      parts.push(added(come ?? ''))
      j += 1
    }
  }
  return parts
}

/** How long a common subsequence of the rests from each place on is. */
function lengthsOf(old: readonly string[], now: readonly string[]): Uint16Array[] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1))
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const [row, below] = [lengths[i], lengths[i + 1]]
      if (row && below) row[j] = old[i] === now[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0)
    }
  }
  return lengths
}

/** Neighbours of one kind as one part. */
function joined(parts: readonly WordPart[]): WordPart[] {
  const all: WordPart[] = []
  for (const part of parts) {
    const last = all.at(-1)
    if (last?.kind === part.kind) all[all.length - 1] = { kind: part.kind, text: last.text + part.text }
    else all.push(part)
  }
  return all
}
