// Makes the Prisma client after an install and before each command. Runs before anything else is compiled, so plain JavaScript.
// The client needs no schema engine: naming any executable keeps the CLI from downloading one
// from a host that closed networks cannot reach. The engine is never run.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const cli = join(root, 'node_modules/prisma/build/index.js')
const stamp = join(root, 'lib/db/generated/.made-from')
if (existsSync(cli) && !(existsSync(stamp) && readFileSync(stamp, 'utf8') === sourceHash())) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'generate', '--config', 'prisma/prisma.config.ts', '--no-hints'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: '1' },
  })
  if (status !== 0) {
    console.error(stdout + stderr)
    process.exit(status ?? 1)
  }
  writeFileSync(stamp, sourceHash())
}

function sourceHash() {
  const folder = join(root, 'prisma/schema')
  const hash = createHash('sha256').update(readFileSync(join(root, 'node_modules/prisma/package.json')))
  for (const file of readdirSync(folder).sort()) hash.update(file).update(readFileSync(join(folder, file)))
  return hash.digest('hex')
}
