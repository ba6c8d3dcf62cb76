import { AsyncLocalStorage } from 'node:async_hooks'
import type { Actor } from '../access/actor'
import type { Tx } from '../db/client'
import type { Locale } from '../i18n/locale'

/** What one request carries from the seam to its log line. */
export type RequestContext = {
  readonly id: string
  /** The address of the client, from the socket or from a trusted proxy. */
  readonly address: string
  /** Whether it came from this machine itself and no proxy says that it passed it on. */
  readonly direct: boolean
  readonly locale: Locale
  /** What was asked for: the method, and the address without its language and without what Next's router adds to it. Unknown where there is no request. */
  readonly asked?: { readonly method: string; readonly address: string }
  statements: number
  /** As what sort of actor it was answered; null where nobody asked, for then it was answered as to anybody. */
  actor: Actor['kind'] | null
  outcome: string | null
  /** How an upload begins that was too large to be kept. */
  refusedUpload: Buffer | null
  /** Written in the command's own transaction, with the value it answers. */
  withAnswer: ((tx: Tx, value: unknown) => Promise<void>) | null
  /** Resolved when the other instances were told what the request changed for everybody; never rejected. */
  told?: Promise<void>
}

// The seam runs outside Next's bundle and the handlers inside it: they meet on the global object.
const shared = globalThis as { portalRequests?: AsyncLocalStorage<RequestContext> }
export const requests: AsyncLocalStorage<RequestContext> = (shared.portalRequests ??= new AsyncLocalStorage<RequestContext>())

export const currentRequest = (): RequestContext | undefined => requests.getStore()

export function countStatement(): void {
  const request = requests.getStore()
  if (request) request.statements += 1
}

/** Runs what the request wants written with its answer; nothing outside a request or when it wants nothing. */
export async function beforeCommit(tx: Tx, value: unknown): Promise<void> {
  await requests.getStore()?.withAnswer?.(tx, value)
}

/** How many SQL statements `work` sends; for tests of query budgets. */
export async function countStatements<T>(work: () => Promise<T>): Promise<{ value: T; statements: number }> {
  const context: RequestContext = { id: 'count', address: '', direct: true, locale: 'vi', statements: 0, actor: null, outcome: null, refusedUpload: null, withAnswer: null }
  const value = await requests.run(context, work)
  return { value, statements: context.statements }
}
