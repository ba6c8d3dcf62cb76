/** Once per server process: starts the jobs of all areas, unless a worker does them, and does not wait for them. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { env } = await import('./lib/env')
  if (!env.JOBS_INSIDE) return
  const { startJobs } = await import('./lib/programs/all-jobs')
  void startJobs()
}

/** A fault of a page or an action, logged once with the id of its request. */
export async function onRequestError(error: unknown): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { saysFormIsMalformed } = await import('./lib/web/retell')
  const { currentRequest } = await import('./lib/web/context')
  const request = currentRequest()
  if (request && saysFormIsMalformed(error)) {
    request.outcome = 'malformed'
    return
  }
  const { logFault } = await import('./lib/web/log')
  logFault(error)
}
