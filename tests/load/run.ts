// npm run load -- [--minutes 15] [--users 300] [--think 10] [--seed n] [--short]
// An ordinary day of a province on a portal and a database of its own, on the loopback network alone: each person at an address
// 127.x.y.z, signed in as people sign in, with the pauses between two pages shortened to seconds. Beside it db:audit runs again and
// again. Wrong is: a fault of the server, an answer that is not documented, a violated invariant, memory that grows over 10 %, and
// something that people write and that is never done, or refused more often than done.
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { stopWithGrace } from '../../lib/programs/lifetime'
import { audit } from '../../prisma/audit/run'
import { randomOf } from '../../prisma/seed/random'
import { asking } from '../support/asking'
import { memoryEnvironment, memoryOf, type Memory } from '../support/memory'
import { buildPortal, startPortal, type Portal } from '../support/portal'
import { signIn } from '../support/session'
import { readDocumented } from './documented'
import { missingFacts, readFacts, type Facts } from './facts'
import { actOnce } from './habits'
import { makePeople, type Somebody } from './people'
import { openTally, type DayTally } from './tally'
import { openVisitor } from '../support/visitor'

const { values } = parseArgs({ options: {
  minutes: { type: 'string' }, users: { type: 'string' }, think: { type: 'string' }, seed: { type: 'string' }, short: { type: 'boolean', default: false },
} })
const seconds = values.minutes ? Number(values.minutes) * 60 : values.short ? 45 : 15 * 60
const users = Math.min(1_000, Number(values.users ?? (values.short ? 60 : 300)))
const think = Number(values.think ?? (values.short ? 2 : 10)) * 1_000
const seed = values.seed ?? String(Date.now() % 1_000_000)
/** People come to work one after the other; until then, and as long again, memory is not yet that of an ordinary day. */
const arriving = Math.min(60, seconds / 5) * 1_000
const MOST_GROWTH = 1.1
/** In less time memory still moves by more than that for reasons of its own: it is told, and not judged. */
const MEMORY_JUDGED_FROM = 5 * 60
/** With fewer pages and writes than this in all, the rarest habit may not have had its turn. */
const WRITES_JUDGED_FROM = 1_000
const AUDIT_PAUSE = 5_000

const memoryFile = join(tmpdir(), `portal-memory-${process.pid}.json`)
let numbers = 0
await buildPortal()
console.log(`Seeding province … seed ${seed}`)
const portal = await startPortal({ database: values.short ? 'test' : 'bench', scale: 'province', keepSeed: true, env: { ...memoryEnvironment(memoryFile) } })
stopWithGrace(portal.stop)
let wrong: string[] = []
try {
  wrong = await spendDay(portal)
} finally {
  await portal.stop()
  rmSync(memoryFile, { force: true })
}
for (const line of wrong) console.error(`wrong: ${line}`)
console.log(wrong.length > 0 ? `${wrong.length} things are wrong (seed ${seed})` : 'nothing is wrong')
process.exit(wrong.length > 0 ? 1 : 0)

async function spendDay({ url, databaseUrl, pid }: Portal): Promise<string[]> {
  const { people, facts } = await asking(databaseUrl, async (client) => ({ people: await makePeople(client, users), facts: await readFacts(client) }))
  const tally = openTally(await readDocumented(url))
  const ends = Date.now() + seconds * 1_000
  console.log(`${people.length} people for ${seconds} s, ${think / 1_000} s between two pages`)
  const day = Promise.all(people.map((one, place) => work(one, { place, count: people.length, url, facts, tally, ends })))
  const audits = auditUntil(databaseUrl, ends)
  await wait(Math.min(2 * arriving, seconds * 400))
  const before = await memoryOf(pid, memoryFile)
  const faults = (await day).flatMap((fault) => fault ?? [])
  const after = await memoryOf(pid, memoryFile)
  const { runs, violations } = await audits
  console.log(`\n${tally.table()}\n\n${tally.requests()} requests, ${(tally.requests() / seconds).toFixed(1)} a second; db:audit ran ${runs} times beside it`)
  const long = (people.length * seconds * 1_000) / think >= WRITES_JUDGED_FROM
  if (!long) console.log('a day too short for every habit to have its turn: what was never written is told, and not judged')
  return [...missingFacts(facts), ...tally.wrong(), ...(long ? tally.unwritten() : []), ...faults, ...violations, ...judgeMemory(before, after)]
}

interface Work { place: number; count: number; url: string; facts: Facts; tally: DayTally; ends: number }

/** From the moment a person arrives until the day ends; answers what kept them from working, if anything. */
async function work({ kind, email }: Somebody, { place, count, url, facts, tally, ends }: Work): Promise<string | null> {
  const drawn = randomOf(`${seed} ${place}`)
  const random = () => drawn.between(0, 999_999) / 1_000_000
  const localAddress = `127.1.${Math.floor(place / 200)}.${(place % 200) + 1}`
  await wait((arriving * place) / count)
  try {
    const cookie = email ? await signIn(url, email, localAddress) : ''
    const visitor = openVisitor({ kind, url, cookie, localAddress, note: tally.note })
    const given = { visitor, facts, random, fresh: () => (numbers += 1), own: [], wrote: tally.wrote }
    while (Date.now() < ends) {
      await actOnce(kind, given)
      // Long pauses are rare, as people are: the mean is `think`.
      await wait(Math.min(ends - Date.now(), -Math.log(1 - random()) * think))
    }
    visitor.leave()
    return null
  } catch (fault) {
    return `${kind} ${email ?? ''}: ${fault instanceof Error ? fault.message : String(fault)}`
  }
}

/** Audits one snapshot after the other while people work, and a last one when nobody does. */
async function auditUntil(databaseUrl: string, ends: number): Promise<{ runs: number; violations: string[] }> {
  const found = new Set<string>()
  let runs = 0
  for (let last = false; !last; runs += 1) {
    last = Date.now() >= ends
    const { violations } = await audit(databaseUrl)
    for (const { check, count, examples } of violations) found.add(`violated ${count} ×: ${check} (${examples[0] ?? ''})`)
    if (!last) await wait(Math.max(0, Math.min(AUDIT_PAUSE, ends - Date.now())))
  }
  return { runs, violations: [...found] }
}

function judgeMemory(before: Memory | null, after: Memory | null): string[] {
  if (!before || !after) return ['the server did not say what memory it has']
  const growth = after.rss / before.rss
  const said = `memory of the server: ${before.rss.toFixed(0)} MB after it was warm, ${after.rss.toFixed(0)} MB at the end (×${growth.toFixed(2)}); of it in use by objects ${before.heapUsed.toFixed(0)} and ${after.heapUsed.toFixed(0)} MB`
  const judged = seconds >= MEMORY_JUDGED_FROM
  console.log(judged ? said : `${said}; judged from ${MEMORY_JUDGED_FROM / 60} minutes on`)
  return judged && growth > MOST_GROWTH ? [said] : []
}
