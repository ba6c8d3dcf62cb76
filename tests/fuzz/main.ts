// The campaign itself, started by run.ts with the environment of the portal it asks.
import { parseArgs } from 'node:util'
import { db, pool } from '@/lib/db/client'
import { audit } from '@/prisma/audit/run'
import { fuzz } from './campaign'

const { values } = parseArgs({ options: { seed: { type: 'string', default: '' }, seconds: { type: 'string', default: '300' }, count: { type: 'string', default: '1000000' }, only: { type: 'string', default: '' } } })
const url = process.env.PORTAL_URL ?? ''
// Nobody else's portal is ever asked.
if (!['localhost', '127.0.0.1'].includes(new URL(url).hostname)) throw new Error('Only a portal of this machine is asked')
const seed = values.seed === '' ? Math.floor(Math.random() * 2_147_483_647) : Number(values.seed)

console.log(`Seed ${seed}: npm run fuzz -- --seed ${seed} sends the same again`)
const { sent, operations, reached, floor, slowest, found } = await fuzz({ url, seed, seconds: Number(values.seconds), count: Number(values.count), only: values.only }, (line) => { console.log(line) })
const { checked, violations } = await audit(process.env.DATABASE_URL ?? '')
await db.$disconnect()
await pool.end()
console.log(`\n${sent} requests over ${operations} operations, ${reached} of them answered with success; floor ${floor.toFixed(1)} ms, longest answer ${slowest.toFixed(0)} times that`)
for (const { operation, actor, what, times } of found) console.log(`  ${times} × ${operation} as ${actor}: ${what.slice(0, 200)}`)
for (const { check, count, examples } of violations) console.log(`  violated ${count} × of ${checked} invariants: ${check}\n    ${examples.slice(0, 2).join('\n    ')}`)
console.log(`${found.length} faults found`)
process.exit(found.length > 0 ? 1 : 0)
