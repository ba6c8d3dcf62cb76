import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { forgetOtherDatabases } from './build'
import { enterBuild, leaveBuild, refuseIfServed } from './served-build'

let build = ''
beforeEach(() => {
  build = mkdtempSync(join(tmpdir(), 'build-'))
  for (const folder of ['server/app', 'built-pages', 'served-by']) mkdirSync(join(build, folder), { recursive: true })
  writeFileSync(join(build, 'server/app/page.html'), 'of the live portal')
  writeFileSync(join(build, 'cached-from'), 'the live database')
})
afterEach(() => { rmSync(build, { recursive: true }) })

/** A process that looks as a portal does, or as anything else. */
async function living(program: string) {
  const process_ = spawn(process.execPath, ['-e', 'console.log(1); setInterval(() => {}, 1000)', program], { stdio: ['ignore', 'pipe', 'ignore'] })
  await once(process_.stdout, 'data')
  writeFileSync(join(build, 'served-by', String(process_.pid)), '')
  return async () => {
    process_.kill('SIGKILL')
    await once(process_, 'close')
  }
}

test('a drill in the clone of a live portal is refused before it takes its pages away', async () => {
  const end = await living('lib/programs/start.ts')
  await expect(refuseIfServed(build, 'made anew', 0)).rejects.toThrow('Stop it first')
  await expect(forgetOtherDatabases(build, 'the drill')).rejects.toThrow('emptied of what was kept of another database')
  expect(readFileSync(join(build, 'server/app/page.html'), 'utf8')).toBe('of the live portal')
  // Another instance on the same database takes nothing away.
  await forgetOtherDatabases(build, 'the live database')
  await end()
  await forgetOtherDatabases(build, 'the drill')
  expect(existsSync(join(build, 'server/app/page.html'))).toBe(false)
}, 60_000)

test.runIf(process.platform === 'linux')('another program that was given the number of a dead portal keeps nobody out', async () => {
  const end = await living('cron')
  await refuseIfServed(build, 'made anew', 0)
  await end()
})

test('a process does not stand in its own way, and one that is just ending is waited for', async () => {
  enterBuild(build)
  await refuseIfServed(build, 'made anew', 0)
  leaveBuild(build)
  const end = await living('lib/programs/start.ts')
  const waiting = refuseIfServed(build, 'made anew', 30_000)
  await end()
  await waiting
})
