import type { ServerResponse } from 'node:http'
import type { RequestContext } from './context'

const PATIENCE_MS = 3_000

/** Holds the end of an answer back until the other instances were told what its request changed; nothing to wait for, as a rule. */
export function endWhenTold(response: ServerResponse, context: RequestContext): void {
  const end = response.end.bind(response)
  // The overloads of `end` differ in what they leave out; all is passed on.
  response.end = ((...args: Parameters<typeof end>) => {
    if (!context.told) return end(...args)
    const patience = new Promise<void>((resolve) => { setTimeout(resolve, PATIENCE_MS).unref() })
    void Promise.race([context.told, patience]).then(() => end(...args))
    return response
  }) as typeof response.end
}
