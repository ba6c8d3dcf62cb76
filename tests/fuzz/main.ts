// The campaign itself, started by run.ts with the environment of the portal it asks.
import { parseArgs } from 'node:util'
import { db, pool } from '@/lib/db/client'
import { fuzz } from './campaign'
import { invariantsOf, violationsIn } from './invariants'

const { values } = parseArgs({ options: { seed: { type: 'string', default: '' }, seconds: { type: 'string', default: '300' }, count: { type: 'string', default: '1000000' }, only: { type: 'string', default: '' } } })
const url = process.env.PORTAL_URL ?? ''
// Nobody else's portal is ever asked.
if (!['localhost', '127.0.0.1'].includes(new URL(url).hostname)) throw new Error('Only a portal of this machine is asked')
const seed = values.seed === '' ? Math.floor(Math.random() * 2_147_483_647) : Number(values.seed)

console.log(`Seed ${seed}: npm run fuzz -- --seed ${seed} sends the same again`)
const invariants = invariantsOf(() => violationsIn(process.env.DATABASE_URL ?? ''))
const { sent, operations, reached, floor, slowest, found, broken } = await fuzz({ url, seed, seconds: Number(values.seconds), count: Number(values.count), only: values.only }, invariants, (line) => { console.log(line) })
await db.$disconnect()
await pool.end()
console.log(`\n${sent} requests over ${operations} operations, ${reached} of them answered with success; floor ${floor.toFixed(1)} ms, longest answer ${slowest.times.toFixed(0)} times that, of ${slowest.operation}`)
for (const { operation, actor, what, times } of found) console.log(`  ${times} × ${operation} as ${actor}: ${what.slice(0, 200)}`)
for (const { check, what } of broken) console.log(`  violated by requests: ${check}: ${what}`)
console.log(`${found.length} faults found, ${broken.length} rows broken`)
process.exit(found.length + broken.length > 0 ? 1 : 0)
