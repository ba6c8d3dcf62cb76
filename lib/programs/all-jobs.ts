// The jobs of all areas: one list for the server and for the worker.
import type { PgBoss } from 'pg-boss'
import { keyJobs } from '../access/keys/jobs'
import { dutyJobs } from '../agreements/obligations/jobs'
import { agreementJobs } from '../agreements/signing/jobs'
import { dossierJobs } from '../enrolment/dossier/jobs'
import { importJobs } from '../enrolment/imports/jobs'
import { enrolmentJobs } from '../enrolment/jobs'
import { delegationJobs } from '../evaluations/delegation/jobs'
import { evaluationJobs } from '../evaluations/jobs'
import { startScheduler, type Job } from '../jobs/scheduler'
import { digestJobs } from '../notifications/digest/jobs'
import { notificationJobs } from '../notifications/jobs'
import { needsJobs } from '../planning/needs/jobs'
import { breachJobs } from '../privacy/breaches/jobs'
import { dataRequestJobs } from '../privacy/requests/jobs'
import { retentionJobs } from '../privacy/retention/jobs'
import { invitationJobs } from '../teaching/invitations/jobs'
import { reportJobs } from '../teaching/reports/jobs'
import { webJobs } from '../web/jobs'

export const jobs: readonly Job[] = [
  ...needsJobs, ...enrolmentJobs, ...dossierJobs, ...importJobs, ...evaluationJobs, ...delegationJobs, ...notificationJobs, ...digestJobs,
  ...invitationJobs, ...reportJobs, ...agreementJobs, ...dutyJobs, ...retentionJobs, ...dataRequestJobs, ...breachJobs, ...keyJobs, ...webJobs,
]

/** Does the jobs of all areas in this process from now on. Null when it was told to stop before it could begin. */
export const startJobs = (): Promise<PgBoss | null> => startScheduler(jobs)
