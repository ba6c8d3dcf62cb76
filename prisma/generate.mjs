// Makes the Prisma client after an install. Runs before anything else is compiled, so plain JavaScript.
// The client needs no schema engine: naming any executable keeps the CLI from downloading one
// from a host that closed networks cannot reach. The engine is never run.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const cli = join(import.meta.dirname, '../node_modules/prisma/build/index.js')
if (existsSync(cli)) {
  const { status } = spawnSync(process.execPath, [cli, 'generate', '--config', 'prisma/prisma.config.ts', '--no-hints'], {
    cwd: join(import.meta.dirname, '..'),
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: '1' },
  })
  process.exit(status ?? 1)
}
