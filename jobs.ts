// The jobs of all areas: one list for the server and for the worker.
import type { PgBoss } from 'pg-boss'
import { keyJobs } from './lib/access/keys/jobs'
import { dutyJobs } from './lib/agreements/obligations/jobs'
import { agreementJobs } from './lib/agreements/signing/jobs'
import { dossierJobs } from './lib/enrolment/dossier/jobs'
import { importJobs } from './lib/enrolment/imports/jobs'
import { enrolmentJobs } from './lib/enrolment/jobs'
import { delegationJobs } from './lib/evaluations/delegation/jobs'
import { evaluationJobs } from './lib/evaluations/jobs'
import { startScheduler, type Job } from './lib/jobs/scheduler'
import { digestJobs } from './lib/notifications/digest/jobs'
import { notificationJobs } from './lib/notifications/jobs'
import { needsJobs } from './lib/planning/needs/jobs'
import { breachJobs } from './lib/privacy/breaches/jobs'
import { dataRequestJobs } from './lib/privacy/requests/jobs'
import { retentionJobs } from './lib/privacy/retention/jobs'
import { invitationJobs } from './lib/teaching/invitations/jobs'
import { reportJobs } from './lib/teaching/reports/jobs'
import { webJobs } from './lib/web/jobs'

export const jobs: readonly Job[] = [
  ...needsJobs, ...enrolmentJobs, ...dossierJobs, ...importJobs, ...evaluationJobs, ...delegationJobs, ...notificationJobs, ...digestJobs,
  ...invitationJobs, ...reportJobs, ...agreementJobs, ...dutyJobs, ...retentionJobs, ...dataRequestJobs, ...breachJobs, ...keyJobs, ...webJobs,
]

/** Does the jobs of all areas in this process from now on. Null when it was told to stop before it could begin. */
export const startJobs = (): Promise<PgBoss | null> => startScheduler(jobs)
