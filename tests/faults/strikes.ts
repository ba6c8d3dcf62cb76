// What can go wrong, one at a time. Each strikes and puts back only what an operator's supervisor puts back; all else comes back by itself.
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { v7 as uuid } from 'uuid'
import { signIn } from '../support/session'
import type { Clerks } from './clerks'
import { rowsOf } from './database'
import { until, type Installation } from './installation'

/** `random`: between 0 and 1. Answers what is wrong by itself, beside what the ledger will show. */
export type Strike = (at: { installation: Installation; clerks: Clerks; random: () => number }) => Promise<string[]>

/** Long enough for the slowest of two busy cores; what hangs is found by it. */
export const BOUND_MS = 60_000
const nothing = [] as string[]
const a = (least: number, most: number, random: () => number) => wait(least + random() * (most - least))

/** The process that serves is killed, in the middle of whatever it writes. */
const server: Strike = async ({ installation }) => {
  await installation.server.kill()
  await installation.server.start()
  return nothing
}

/**
 * The same in the middle of a job of its worker: this one waits for a lock, so it is surely under way; afterwards new runs of all of them begin and end.
 * A run that was killed is soon given up here, because until then no other of its kind begins, the next strike's neither.
 */
const worker: Strike = async ({ installation: { server: portal, database: { url } } }) => {
  const letGo = await hold(url, 'sign_in_failure')
  try {
    await rowsOf(url, 'insert into pgboss.job (name, expire_seconds, retry_limit) select unnest($1::text[]), 15, 20', [jobs])
    const waits = `select from pg_locks l join pgboss.job j on j.name = 'web.purge-expired' and j.state = 'active' where l.relation = 'sign_in_failure'::regclass and not l.granted`
    const under = await until(async () => (await rowsOf(url, waits)).length > 0, 3 * BOUND_MS)
    await portal.kill()
    return under === null ? ['no job was under way when the worker was to be killed'] : nothing
  } finally {
    await letGo()
    await portal.start()
  }
}

/** The database's server is killed and started anew by its supervisor; the portal stays up. */
const database: Strike = async ({ installation, random }) => {
  await installation.database.kill()
  await a(0, 2_000, random)
  await installation.database.start()
  return nothing
}

/** One process of the database's server dies: it breaks all connections and comes back by itself. */
const backend: Strike = async ({ installation }) => {
  await installation.database.killBackend()
  return nothing
}

/** The network to the database breaks. */
const cut: Strike = async ({ installation: { wire }, random }) => {
  await wire.cut()
  await a(0, 3_000, random)
  await wire.restore()
  return nothing
}

/** The network to the database swallows everything and breaks nothing. */
const hang: Strike = async ({ installation: { wire }, random }) => {
  wire.freeze()
  await a(200, 6_000, random)
  await wire.restore()
  return nothing
}

/** The file store takes no more: a paper is refused in words, everything else goes on, and with room again papers are kept. */
const disk: Strike = async ({ installation: { files, server: portal }, clerks, random }) => {
  const pid = portal.pid()
  const wrong: string[] = []
  files.fill(pid)
  try {
    const [before, refused] = [clerks.done(), clerks.refusedFull()]
    await a(1_000, 2_000, random)
    const goesOn = await until(() => clerks.done() > before, BOUND_MS)
    const said = await until(() => clerks.refusedFull() > refused, BOUND_MS)
    wrong.push(...(goesOn === null ? ['with a full file store nothing at all was done'] : []), ...(said === null ? ['with a full file store no paper was refused'] : []))
  } finally {
    files.drain(pid)
  }
  const papers = clerks.done('paper')
  return (await until(() => clerks.done('paper') > papers, BOUND_MS)) === null ? [...wrong, 'with room again no paper was kept'] : wrong
}

/** The mail server takes connections and says nothing: nobody waits for it, and the letter comes once it speaks again. */
const mail: Strike = async ({ installation: { mail: { kept, wire }, database: { url } }, clerks }) => {
  const to = `thu.${uuid()}@coquan.example`
  await makeReader(url, to)
  wire.freeze()
  await enqueue(url, DIGEST)
  const stands = (status: string) => async () => (await rowsOf(url, `select from mail_digest d join account a on a.id = d.account_id where a.email = $1 and d.status = $2`, [to, status])).length > 0
  const claimed = await until(stands('CLAIMED'), BOUND_MS)
  const before = clerks.done()
  const wrote = await until(() => clerks.done() > before + 5, BOUND_MS)
  await until(stands('REFUSED'), BOUND_MS)
  await wire.restore()
  await enqueue(url, DIGEST)
  const sent = await until(stands('SENT'), BOUND_MS)
  const letters = kept.filter((letter) => letter.to.includes(to)).length
  return [
    ...(claimed === null ? ['the digest was never begun'] : []), ...(wrote === null ? ['while mail hung nothing was done'] : []),
    ...(sent === null ? ['the digest was not sent once mail worked again'] : []), ...(sent !== null && letters !== 1 ? [`the digest came ${letters} times`] : []),
  ]
}

/** The process is told to end: what was under way is answered first. Here that waits for a lock, so it is surely under way. */
const stop: Strike = async ({ installation: { server: portal, database: { url } } }) => {
  const cookie = await signIn(portal.url, 'daumoi.01@coquan.example')
  const letGo = await hold(url, 'account')
  const answers = Array.from({ length: 6 }, () => fetch(`${portal.url}/api/me`, { headers: { cookie } }).then(({ status }) => status, () => 0))
  await wait(500)
  const ended = portal.end()
  await wait(300)
  await letGo()
  const unanswered = (await Promise.all(answers)).filter((status) => status !== 200).length
  const code = await ended
  await portal.start()
  return [...(code === 0 ? [] : [`told to end, the server ended with ${String(code)}`]), ...(unanswered === 0 ? [] : [`told to end, the server left ${unanswered} of 6 requests under way without their answer`])]
}

/** Nobody reads the table until it is let go. */
async function hold(url: string, table: 'account' | 'sign_in_failure'): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query('begin')
  await client.query(`lock table ${table} in access exclusive mode`)
  return async () => {
    await client.query('commit')
    await client.end()
  }
}

export const strikes = { server, worker, database, backend, cut, hang, disk, mail, stop } satisfies Record<string, Strike>
export type StrikeName = keyof typeof strikes

const DIGEST = 'notifications.digest'
export const jobs = ['notifications.deliver', 'enrolment.expire-returns', 'enrolment.remove-orphans', 'web.purge-expired']

export async function enqueue(url: string, ...names: readonly string[]): Promise<void> {
  await rowsOf(url, 'insert into pgboss.job (name) select unnest($1::text[])', [names])
}

/** Somebody at the office who has one thing unread and gets mail, which demo accounts do not. */
async function makeReader(url: string, email: string): Promise<void> {
  await rowsOf(url, `
    with colleague as (select a.password_hash, r.school_id from account a join role_assignment r on r.account_id = a.id where a.email = 'daotao@truong.example' and r.role = 'TRAINING_OFFICE'),
      reader as (insert into account (id, email, password_hash, display_name) select $1::uuid, $2, password_hash, 'Người đọc thư' from colleague returning id),
      hat as (insert into role_assignment (id, account_id, role, school_id) select $3::uuid, reader.id, 'TRAINING_OFFICE', school_id from reader, colleague)
    insert into notification (id, account_id, event_id, kind, audience, data)
    select $4::uuid, reader.id, n.event_id, n.kind, 'school', n.data from reader, (
      select n.* from notification n join account a on a.id = n.account_id where a.email = 'daotao@truong.example' and n.audience = 'school' order by n.id desc limit 1) n`,
  [uuid(), email, uuid(), uuid()])
}
