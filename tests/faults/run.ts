// npm run faults -- [--rounds 50] [--seed n] [--only server,database] [--short] [--careless]
// Clerks write without a pause, and at moments drawn by the seed something is killed, cut, filled or made to hang. After each: everything
// that was answered is there, nothing is half done, db:audit is clean, and it came back by itself within a minute. --careless is the negative control: a database that answers before
// it wrote must be found out, for instance by `--careless --only database --rounds 5`.
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { stopWithGrace } from '../../lib/programs/lifetime'
import { randomOf } from '../../prisma/seed/random'
import { buildPortal } from '../support/portal'
import { signIn } from '../support/session'
import { deeds, startClerks, type Clerks } from './clerks'
import { rowsOf } from './database'
import { openInstallation, until, type Installation } from './installation'
import { compare, newLedger, type Ledger } from './ledger'
import { BOUND_MS, enqueue, jobs, strikes, type StrikeName } from './strikes'

const { values } = parseArgs({ options: { rounds: { type: 'string' }, seed: { type: 'string' }, only: { type: 'string' }, short: { type: 'boolean', default: false }, careless: { type: 'boolean', default: false } } })
const rounds = Math.min(1_000, Number(values.rounds ?? (values.short ? 4 : 50)))
const seed = values.seed ?? String(Date.now() % 1_000_000)
const drawn = randomOf(`faults ${seed}`)
const random = () => drawn.between(0, 999_999) / 1_000_000
const CLERKS = 8

await buildPortal()
const installation = await openInstallation({ careless: values.careless })
stopWithGrace(installation.close)
console.log(`seed ${seed}: ${rounds} faults under ${CLERKS} clerks; the file store is made full by: ${installation.files.how}`)
let wrong: string[] = []
try {
  wrong = await spendDay(installation)
} finally {
  await installation.close()
}
for (const line of wrong) console.error(`wrong: ${line}`)
console.log(wrong.length > 0 ? `${wrong.length} things are wrong: repeat with --seed ${seed}` : 'everything that was answered is there, and nothing is half done')
process.exit(wrong.length > 0 ? 1 : 0)

async function spendDay(at: Installation): Promise<string[]> {
  const ledger = newLedger()
  const clerks = startClerks({ url: at.server.url, ledger, random, note: () => null, ...(await sitDown(at)) })
  const found: string[] = []
  try {
    for (const [round, name] of planOf(rounds).entries()) found.push(...(await oneRound(at, clerks, ledger, { round: round + 1, name })))
    found.push(...(await lastJobs(at)))
  } finally {
    await clerks.leave()
  }
  console.log(`${clerks.done()} writes were answered (${deeds.map((kind) => `${kind} ${clerks.done(kind)}`).join(', ')}; refused for want of room ${clerks.refusedFull()}): ${ledger.nominations.size} nominations sent, ${ledger.documents.size} papers kept`)
  const never = deeds.filter((kind) => clerks.done(kind) === 0).map((kind) => `no ${kind} was done in the whole run`)
  return [...found, ...never, ...clerks.wrong(), ...(at.server.deaths() > 0 ? [`the server ended ${at.server.deaths()} times by itself`] : [])]
}

/** Each kind of fault as often as the others, in an order that the seed draws; a short run has those that kill and cut. */
function planOf(count: number): StrikeName[] {
  const known = (name: string): name is StrikeName => Object.hasOwn(strikes, name)
  const all = values.only ? values.only.split(',').filter(known) : values.short ? (['server', 'worker', 'database', 'cut'] as const) : Object.keys(strikes).filter(known)
  const plan = Array.from({ length: count }, (_, round) => all[round % all.length] ?? 'server')
  return plan.map((name) => ({ name, at: random() })).sort((one, other) => one.at - other.at).map(({ name }) => name)
}

async function oneRound(at: Installation, clerks: Clerks, ledger: Ledger, { round, name }: { round: number; name: StrikeName }): Promise<string[]> {
  const before = clerks.done()
  clerks.resume()
  await until(() => clerks.done() > before, BOUND_MS)
  await wait(200 + random() * 1_500)
  const begun = Date.now()
  const own = await strikes[name]({ installation: at, clerks, random })
  const back = await until(async () => (await fetch(`${at.server.url}/api/health`)).ok, BOUND_MS)
  const done = clerks.done()
  const writes = await until(() => clerks.done() > done, BOUND_MS)
  const took = Date.now() - begun
  await clerks.pause()
  const faults = [
    ...own, ...(back === null ? ['it did not come back by itself'] : []), ...(writes === null ? ['nothing was written any more afterwards'] : []),
    ...(await compare(ledger, at.database.url, at.files.folder)),
  ].map((what) => `round ${round}, ${name}: ${what}`)
  console.log(`${String(round).padStart(3)} ${name.padEnd(9)} written again ${(took / 1_000).toFixed(1)} s after it began, ${clerks.done() - before} writes in the round, ${faults.length === 0 ? 'all there' : `${faults.length} wrong`}`)
  return faults
}

/** Liaisons, an office, and classes that take lists for long enough. */
async function sitDown({ server, database }: Installation) {
  const { url } = database
  const liaisons = await rowsOf<{ email: string }>(url, `select a.email from account a join role_assignment r on r.account_id = a.id where r.role = 'NOMINATOR' and r.valid_to is null and a.demo and exists (select from privacy_acknowledgement k where k.account_id = a.id) order by a.email limit ${CLERKS}`)
  const cohorts = await rowsOf<{ id: string }>(url, `select id from cohort where status = 'ANNOUNCED' and closes_at > now() + interval '1 day' order by closes_at desc limit 6`)
  const cookies = await Promise.all(liaisons.map(({ email }, place) => signIn(server.url, email, `127.2.0.${place + 1}`)))
  return { cookies, cohorts: cohorts.map(({ id }) => id), office: await signIn(server.url, 'daotao@truong.example') }
}

/** A worker that was killed over a job leaves it to the next: after all that, each kind of job still runs to its end. */
async function lastJobs({ database: { url } }: Installation): Promise<string[]> {
  await enqueue(url, ...jobs)
  const open = () => rowsOf<{ name: string }>(url, `select distinct name from pgboss.job where name = any($1) and state in ('created', 'retry', 'active')`, [jobs])
  // A run that was killed is given up after three minutes, and until then no other of its kind begins.
  const done = await until(async () => (await open()).length === 0, 5 * BOUND_MS)
  const failed = await rowsOf<{ name: string }>(url, `select distinct name from pgboss.job where name = any($1) and state = 'failed'`, [jobs])
  return [...(done === null ? (await open()).map(({ name }) => `job ${name} does not end`) : []), ...failed.map(({ name }) => `job ${name} failed for good`)]
}
