import 'server-only'
import { pino } from 'pino'
import { currentRequest } from './context'

const shared = globalThis as { portalLog?: pino.Logger }
/** One line per request, one per fault; no names, no tokens, no query strings. */
export const log: pino.Logger = (shared.portalLog ??= pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }))

/** A fault, once, with the id the user was shown. */
export function logFault(error: unknown): void {
  const fault = error instanceof Error ? { name: error.name, message: error.message, stack: error.stack } : { message: String(error) }
  log.error({ requestId: currentRequest()?.id ?? null, fault }, 'fault')
}
