// npm run fuzz -- [--seed 1] [--seconds 300] [--count 100000] [--only 'POST /api/nominations']
// Asks every operation of the OpenAPI document wrongly, on the production build with a seeded database of its own, on this machine only.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../lib/programs/environment'
import { stopWithGrace } from '../../lib/programs/lifetime'
import { buildPortal, startPortal } from '../support/portal'

await buildPortal()
const portal = await startPortal({ database: 'test', scale: 'demo', env: { BENCH: '1', JOBS: '0' } })
stopWithGrace(portal.stop)
const campaign = spawn(process.execPath, ['--import', 'tsx', '--conditions=react-server', join(root, 'tests/fuzz/main.ts'), ...process.argv.slice(2)], {
  cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...portal.env, PORTAL_URL: portal.url },
})
process.once('exit', () => campaign.kill())
const code = await new Promise<number>((resolve) => campaign.once('close', (ending) => { resolve(ending ?? 1) }))
await portal.stop()
// What the portal itself calls a fault counts even where the answer looked right.
const faults = readFileSync(join(root, 'tests/output/portal.log'), 'utf8').split('\n').filter((line) => line.includes('"msg":"fault"'))
for (const line of faults.slice(0, 10)) console.log(line.slice(0, 1_500))
console.log(`${faults.length} faults in the portal's log`)
process.exit(code === 0 && faults.length === 0 ? 0 : 1)
