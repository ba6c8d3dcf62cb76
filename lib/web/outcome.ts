/** What came of a request: the code that was answered, or what its status says; `aborted` where the client did not wait. */
export function outcomeOf(status: number, finished: boolean, said: string | null): string {
  if (!finished) return 'aborted'
  if (said !== null) return said
  if (status >= 500) return 'fault'
  if (status === 404) return 'not_found'
  if (status >= 400) return 'refused'
  return status >= 300 ? 'redirect' : 'ok'
}
