import { newHistogram, observe, samplesOf, type Family, type Histogram, type Labels } from './exposition'

const secondsBounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] as const
/** A list page has a budget of 6 statements, any page of 10. */
const statementBounds = [0, 1, 2, 3, 6, 10, 20, 50] as const

type Answered = { route: string | null; method: string | undefined; status: number; seconds: number; statements: number }
type Store = { seconds: Map<string, Histogram>; statements: Map<string, Histogram>; underWay: number }

// The seam runs outside Next's bundle and the handler that answers the figures inside it.
const shared = globalThis as { portalFigures?: Store }
const store = (): Store => (shared.portalFigures ??= { seconds: new Map(), statements: new Map(), underWay: 0 })

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

export const requestBegins = (): void => { store().underWay += 1 }

/** Counts a request that was answered, or whose client went away. Labels come from the code alone: no request adds a new one. */
export function requestEnds({ route, method = '', status, seconds, statements }: Answered): void {
  const { seconds: durations, statements: counts } = store()
  store().underWay -= 1
  const labels = { route: route ?? 'none', method: methods.has(method) ? method : 'other' }
  observe(at(durations, { ...labels, status: `${String(Math.floor(status / 100))}xx` }, secondsBounds), secondsBounds, seconds)
  observe(at(counts, labels, statementBounds), statementBounds, statements)
}

function at(kept: Map<string, Histogram>, labels: Labels, bounds: readonly number[]): Histogram {
  const key = Object.values(labels).join(' ')
  const known = kept.get(key) ?? newHistogram(labels, bounds)
  kept.set(key, known)
  return known
}

export const requestFamilies = (): Family[] => [
  {
    name: 'portal_http_request_duration_seconds', type: 'histogram', help: 'Requests answered, by route, method and class of status, and how long each took.',
    samples: [...store().seconds.values()].flatMap((one) => samplesOf(one, secondsBounds)),
  },
  {
    name: 'portal_http_request_statements', type: 'histogram', help: 'SQL statements of a request, BEGIN and COMMIT not counted.',
    samples: [...store().statements.values()].flatMap((one) => samplesOf(one, statementBounds)),
  },
  { name: 'portal_http_requests_in_flight', type: 'gauge', help: 'Requests under way now, this one included.', samples: [{ value: store().underWay }] },
]
