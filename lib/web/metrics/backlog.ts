import 'server-only'
import { db, pool } from '../../db/client'
import { databaseIsAway } from '../health'
import { logFault } from '../log'
import type { Family } from './exposition'

type JobRow = { name: string; state: string; count: number }
type LastRow = { name: string; at: number }
type WaitingRow = { outbox: number; oldest: number; failing: number; digestsRefused: number; digestsUnsettled: number; invitations: number; links: number }

/** Connections of this process, and what waits in the database for all processes; without the second while the database is away. */
export async function backlogFamilies(): Promise<Family[]> {
  const away = databaseIsAway()
  // First: the statements below use the pool themselves.
  const connections = poolFamilies()
  const waiting = away ? [] : await readWaiting().catch((error: unknown) => { logFault(error); return [] })
  return [
    { name: 'portal_database_up', type: 'gauge', help: '1 while the database answers.', samples: [{ value: away || waiting.length === 0 ? 0 : 1 }] },
    ...connections, ...waiting,
  ]
}

const poolFamilies = (): Family[] => [
  {
    name: 'portal_db_pool_connections', type: 'gauge', help: 'Connections of the pool of this process.',
    samples: [{ labels: { state: 'in_use' }, value: pool.totalCount - pool.idleCount }, { labels: { state: 'idle' }, value: pool.idleCount }],
  },
  { name: 'portal_db_pool_max', type: 'gauge', help: 'Connections the pool may open.', samples: [{ value: pool.options.max }] },
  { name: 'portal_db_pool_waiting', type: 'gauge', help: 'Who waits for a connection of the pool.', samples: [{ value: pool.waitingCount }] },
]

async function readWaiting(): Promise<Family[]> {
  const [jobs, last, [waits]] = await Promise.all([
    db.$queryRaw<JobRow[]>`
      select q.name, s.state::text, count(j.id)::int as count from pgboss.queue q cross join unnest(array['created', 'retry', 'active', 'failed']::pgboss.job_state[]) as s(state)
      left join pgboss.job j on j.name = q.name and j.state = s.state where q.name not like '\\_\\_%' group by q.name, s.state order by q.name, s.state`,
    db.$queryRaw<LastRow[]>`
      select name, extract(epoch from max(completed_on))::float8 as at from pgboss.job where state = 'completed' and name not like '\\_\\_%' group by name order by name`,
    // Letters that are claimed and have no end: it is not known whether they went out.
    db.$queryRaw<WaitingRow[]>`
      select count(*)::int as outbox, coalesce(extract(epoch from now() - min(not_before) filter (where attempts = 0)), 0)::float8 as oldest,
        count(*) filter (where attempts > 0)::int as failing,
        (select count(*)::int from mail_digest where status = 'REFUSED' and claimed_at > now() - interval '7 days') as "digestsRefused",
        (select count(*)::int from mail_digest where status = 'CLAIMED' and claimed_at > now() - interval '7 days') as "digestsUnsettled",
        (select count(*)::int from account_invitation where email is not null and mailed_at is null and used_at is null and revoked_at is null and expires_at > now()) as invitations,
        (select count(*)::int from evaluation_link_mail where mailed_at is null and claimed_at > now() - interval '7 days') as links
      from outbox`,
  ])
  return [...jobFamilies(jobs, last), ...(waits ? waitingFamilies(waits) : [])]
}

const jobFamilies = (jobs: readonly JobRow[], last: readonly LastRow[]): Family[] => [
  { name: 'portal_jobs', type: 'gauge', help: 'Runs of each job by state; failed ones of the last days.', samples: jobs.map(({ name, state, count }) => ({ labels: { job: name, state }, value: count })) },
  { name: 'portal_job_last_success_timestamp_seconds', type: 'gauge', help: 'When each job last ended well.', samples: last.map(({ name, at }) => ({ labels: { job: name }, value: at })) },
]

const waitingFamilies = (waits: WaitingRow): Family[] => [
  {
    name: 'portal_outbox_events', type: 'gauge', help: 'What happened and is still to be told; failing: told in vain at least once.',
    samples: [{ labels: { state: 'waiting' }, value: waits.outbox - waits.failing }, { labels: { state: 'failing' }, value: waits.failing }],
  },
  { name: 'portal_outbox_oldest_seconds', type: 'gauge', help: 'For how long the oldest of them waits that was not tried yet.', samples: [{ value: Math.max(0, waits.oldest) }] },
  {
    name: 'portal_mail_unsent', type: 'gauge', help: 'Letters of the last seven days that did not go out, or of which that is not known.',
    samples: [
      { labels: { kind: 'digest', state: 'refused' }, value: waits.digestsRefused }, { labels: { kind: 'digest', state: 'unknown' }, value: waits.digestsUnsettled },
      { labels: { kind: 'invitation', state: 'waiting' }, value: waits.invitations }, { labels: { kind: 'evaluation_link', state: 'unknown' }, value: waits.links },
    ],
  },
]
