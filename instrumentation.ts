/** Once per server process: starts the scheduler of all areas' jobs, and does not wait for it. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { env } = await import('./lib/env')
  if (!env.JOBS) return
  const { startScheduler } = await import('./lib/jobs/scheduler')
  const { needsJobs } = await import('./lib/planning/needs/jobs')
  const { enrolmentJobs } = await import('./lib/enrolment/jobs')
  const { dossierJobs } = await import('./lib/enrolment/dossier/jobs')
  const { importJobs } = await import('./lib/enrolment/imports/jobs')
  const { delegationJobs } = await import('./lib/evaluations/delegation/jobs')
  const { evaluationJobs } = await import('./lib/evaluations/jobs')
  const { notificationJobs } = await import('./lib/notifications/jobs')
  const { digestJobs } = await import('./lib/notifications/digest/jobs')
  const { invitationJobs } = await import('./lib/teaching/invitations/jobs')
  const { reportJobs } = await import('./lib/teaching/reports/jobs')
  const { dutyJobs } = await import('./lib/agreements/obligations/jobs')
  const { dataRequestJobs } = await import('./lib/privacy/requests/jobs')
  const { retentionJobs } = await import('./lib/privacy/retention/jobs')
  const { agreementJobs } = await import('./lib/agreements/signing/jobs')
  const { keyJobs } = await import('./lib/access/keys/jobs')
  const { webJobs } = await import('./lib/web/jobs')
  void startScheduler([...needsJobs, ...enrolmentJobs, ...dossierJobs, ...importJobs, ...evaluationJobs, ...delegationJobs, ...notificationJobs, ...digestJobs, ...invitationJobs, ...reportJobs, ...agreementJobs, ...dutyJobs, ...retentionJobs, ...dataRequestJobs, ...keyJobs, ...webJobs])
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
