// The journeys in a browser, on a production build with a seeded database: all of them, or those that the arguments name.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../lib/programs/environment'
import { stopWithGrace } from '../lib/programs/lifetime'
import { buildPortal, startPortal } from './support/portal'

await buildPortal()
// BENCH: each answer says in a header how many statements it took.
const portal = await startPortal({ database: 'test', scale: 'demo', env: { BENCH: '1' } })
const browser = spawn(
  process.execPath,
  [join(root, 'node_modules/@playwright/test/cli.js'), 'test', '--config', 'tests/playwright.config.ts', ...process.argv.slice(2)],
  { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...portal.env, NODE_OPTIONS: '--conditions=react-server', PORTAL_URL: portal.url, PORTAL_PID: String(portal.pid) } },
)
process.once('exit', () => browser.kill())
stopWithGrace(portal.stop)
const code = await new Promise<number>((resolve) => browser.once('close', (ending) => { resolve(ending ?? 1) }))
await portal.stop()
process.exit(code)
