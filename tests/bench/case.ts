import type { Portal } from '../support/portal'

export interface Shot {
  path: string
  method?: 'GET' | 'POST'
  headers?: Record<string, string>
  body?: string
}

/** One thing to measure. `aim` is asked once, before the first shot, and answers what makes each shot. */
export interface Case {
  name: string
  /** Statements that a request of it may make; the run fails beyond. A time is told and never a limit. */
  mostStatements?: number
  aim: (portal: Portal) => Promise<() => Shot>
}
