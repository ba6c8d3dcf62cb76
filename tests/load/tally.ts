import type { Documented } from './documented'
import type { Outcome } from '../support/visitor'

/** What the requests of a day came to, by kind of person. */
export interface DayTally { note: (outcome: Outcome) => void; requests: () => number; wrong: () => string[]; table: () => string }

interface Kept { times: number[]; fine: number; refused: number; wrong: number }

/** An answer is wrong that is a fault of the server, is not documented, or did not come. A page answers 200, whoever asks for what is theirs. */
export function openTally(documented: Documented): DayTally {
  const kinds = new Map<string, Kept>()
  const wrong = new Map<string, number>()
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
    requests: () => [...kinds.values()].reduce((sum, { times }) => sum + times.length, 0),
    wrong: () => [...wrong].map(([line, count]) => `${count} × ${line}`),
    table: () => {
      const head = ['kind of user', 'requests', 'done', 'refused', 'wrong', 'p50 ms', 'p95 ms', 'p99 ms', 'most ms']
      const lines = [...kinds].sort(([a], [b]) => a.localeCompare(b)).map(([kind, { times, fine, refused, wrong: faults }]) => {
        times.sort((a, b) => a - b)
        const at = (part: number) => (times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0).toFixed(0)
        return [kind, String(times.length), String(fine), String(refused), String(faults), at(0.5), at(0.95), at(0.99), at(1)]
      })
      const widths = head.map((title, column) => Math.max(title.length, ...lines.map((line) => line[column]?.length ?? 0)))
      return [head, ...lines].map((line) => line.map((text, column) => (column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0))).join('  ')).join('\n')
    },
  }
}

const kindOf = (path: string): string => path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/gi, '{id}').replace(/=[^&]*/g, '=…')
