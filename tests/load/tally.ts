import type { Documented } from './documented'
import type { Outcome } from '../support/visitor'

/** What people of a day set out to write; the rest of it is reading. */
export const writings = ['nominate', 'paper', 'decision', 'roll', 'withdrawal'] as const
export type Writing = (typeof writings)[number]

/** What the requests of a day came to, by kind of person, and what became of what was to be written, by habit. */
export interface DayTally {
  note: (outcome: Outcome) => void
  /** Null where there was nothing to write about. */
  wrote: (habit: Writing, status: number | null) => void
  requests: () => number
  wrong: () => string[]
  /** A day on which nothing can be written is no ordinary day, however well each refusal is documented. */
  unwritten: () => string[]
  table: () => string
}

interface Kept { times: number[]; fine: number; refused: number; wrong: number }
interface Written { done: number; refused: number; broken: number; idle: number }

/** An answer is wrong that is a fault of the server, is not documented, or did not come. A page answers 200, whoever asks for what is theirs. */
export function openTally(documented: Documented): DayTally {
  const kinds = new Map<string, Kept>()
  const wrong = new Map<string, number>()
  const written = new Map(writings.map((habit): [Writing, Written] => [habit, { done: 0, refused: 0, broken: 0, idle: 0 }]))
  const isWrong = ({ method, path, status }: Outcome) =>
    status === 0 || status >= 500 || (path.startsWith('/api/') ? !documented(method, path, status) : status !== 200)
  return {
    note: (outcome) => {
      const kept = kinds.get(outcome.kind) ?? { times: [], fine: 0, refused: 0, wrong: 0 }
      kinds.set(outcome.kind, kept)
      kept.times.push(outcome.ms)
      if (isWrong(outcome)) {
        kept.wrong += 1
        const line = `${outcome.kind}: ${outcome.method} ${kindOf(outcome.path)} answered ${outcome.status} ${outcome.code ?? ''}`
        wrong.set(line, (wrong.get(line) ?? 0) + 1)
      } else if (outcome.status >= 400) kept.refused += 1
      else kept.fine += 1
    },
    wrote: (habit, status) => {
      const kept = written.get(habit)
      if (kept) kept[becameOf(status)] += 1
    },
    requests: () => [...kinds.values()].reduce((sum, { times }) => sum + times.length, 0),
    wrong: () => [...wrong].map(([line, count]) => `${count} × ${line}`),
    unwritten: () => [...written].flatMap(([habit, { done, refused, broken, idle }]) => [
      ...(done === 0 ? [`${habit}: done not once in the whole day (refused ${refused} ×, no answer or a fault ${broken} ×, nothing to write about ${idle} ×)`] : []),
      ...(done > 0 && refused > done ? [`${habit}: refused ${refused} ×, done ${done} × only`] : []),
    ]),
    table: () => `${tableOfKinds(kinds)}\n\n${tableOfHabits(written)}`,
  }
}

function becameOf(status: number | null): keyof Written {
  if (status === null) return 'idle'
  if (status >= 200 && status < 300) return 'done'
  return status >= 400 && status < 500 ? 'refused' : 'broken'
}

function tableOfKinds(kinds: ReadonlyMap<string, Kept>): string {
  const head = ['kind of user', 'requests', 'done', 'refused', 'wrong', 'p50 ms', 'p95 ms', 'p99 ms', 'most ms']
  return inColumns([head, ...[...kinds].sort(([a], [b]) => a.localeCompare(b)).map(([kind, { times, fine, refused, wrong: faults }]) => {
    times.sort((a, b) => a - b)
    const at = (part: number) => (times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0).toFixed(0)
    return [kind, String(times.length), String(fine), String(refused), String(faults), at(0.5), at(0.95), at(0.99), at(1)]
  })])
}

const tableOfHabits = (written: ReadonlyMap<Writing, Written>): string => inColumns([
  ['what was written', 'done', 'refused', 'no answer or a fault', 'nothing to write about'],
  ...[...written].map(([habit, { done, refused, broken, idle }]) => [habit, String(done), String(refused), String(broken), String(idle)]),
])

/** The first column begins at the left, figures end at the right. */
function inColumns(lines: readonly string[][]): string {
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  return lines.map((line) => line.map((text, column) => (column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0))).join('  ')).join('\n')
}

const kindOf = (path: string): string => path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/gi, '{id}').replace(/=[^&]*/g, '=…')
