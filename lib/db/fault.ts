import 'server-only'

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && name in value ? (value as Record<string, unknown>)[name] : undefined

/** All messages and codes in an error, its causes and what Prisma wraps around the driver's error. */
function* layers(error: unknown): Generator {
  const seen = new Set<unknown>()
  const queue: unknown[] = [error]
  while (queue.length > 0) {
    const one = queue.shift()
    if (typeof one !== 'object' || one === null || seen.has(one)) continue
    seen.add(one)
    yield one
    queue.push(field(one, 'cause'), field(one, 'meta'), field(one, 'driverAdapterError'), field(one, 'constraint'))
    const errors = field(one, 'errors')
    if (Array.isArray(errors)) queue.push(...(errors as unknown[]))
  }
}

/**
 * The name of the constraint that refused a write, or null. Prisma names unique and foreign keys in its own fields;
 * a CHECK or EXCLUDE stands only in PostgreSQL's message, which is English because the server runs with lc_messages C.
 */
export function violatedConstraint(error: unknown): string | null {
  for (const layer of layers(error)) {
    for (const key of ['constraint', 'index', 'constraintName']) {
      const name = field(layer, key)
      if (typeof name === 'string') return name
    }
    for (const key of ['message', 'originalMessage']) {
      const message = field(layer, key)
      const match = typeof message === 'string' ? /constraint:? [`"(]+([a-z0-9_]+)[`")]/.exec(message) : null
      if (match?.[1]) return match[1]
    }
  }
  return null
}

// 08P01 is how PgBouncer says that it finds no server, or no free session of one.
const awayCodes = new Set([
  'ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', '57P01', '57P02', '57P03', '08000', '08001', '08003', '08006', '08P01',
  'P1001', 'P1002', 'P1008', 'P1017', 'P2024',
])

/** Whether an error says that the database cannot be reached, rather than that something is wrong with the request. */
export function saysDatabaseIsAway(error: unknown): boolean {
  for (const layer of layers(error)) {
    const codes = [field(layer, 'code'), field(layer, 'originalCode'), field(layer, 'kind')]
    if (codes.some((code) => typeof code === 'string' && (awayCodes.has(code) || code === 'DatabaseNotReachable' || code === 'ConnectionClosed'))) return true
    const message = field(layer, 'message')
    if (typeof message === 'string' && /Connection terminated|Query read timeout|Can't reach database|server closed the connection|timeout exceeded when trying to connect|timeout expired|Client has encountered a connection error|terminating connection/i.test(message)) return true
  }
  return false
}

// lock_not_available, deadlock_detected, serialization_failure, and Prisma's name for the last two.
const rivalCodes = new Set(['55P03', '40P01', '40001', 'P2034'])

/** Whether a transaction was refused only because others held what it needed: all of it was taken back, it may go again. */
export const saysOthersHeldIt = (error: unknown): boolean => carries(error, rivalCodes)

/** Whether a statement took longer than the server lets it: mostly one that waited for several locks, each not long enough to be refused for it. */
export const saysOutOfTime = (error: unknown): boolean => carries(error, new Set(['57014']))

/** Whether it was too much at once: a rival's lock, or a limit of time that the server or Prisma set to the work. */
export const saysTooBusy = (error: unknown): boolean => saysOthersHeldIt(error) || carries(error, new Set(['57014', 'P2028']))

function carries(error: unknown, codes: ReadonlySet<string>): boolean {
  for (const layer of layers(error)) {
    for (const code of [field(layer, 'code'), field(layer, 'originalCode')]) if (typeof code === 'string' && codes.has(code)) return true
  }
  return false
}
