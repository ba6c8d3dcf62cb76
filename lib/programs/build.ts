import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { root } from './environment'
import { refuseIfServed } from './served-build'

const folders = ['app', 'components', 'lib', 'public', 'prisma/schema']
const files = ['package-lock.json', 'next.config.js', 'postcss.config.mjs', 'tsconfig.json', 'instrumentation.ts']
// Next keeps regenerated pages among those of the build: a copy tells what the build itself made.
const pages = 'server/app'
const untouched = 'built-pages'

/** Builds into `folder` unless what is there was built from exactly these sources. */
export async function ensureBuilt(folder = '.next', env: NodeJS.ProcessEnv = process.env) {
  const stamp = join(root, folder, 'built-from')
  const sources = sourcesHash()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return
  await refuseIfServed(join(root, folder), 'made anew from other sources')
  // Without the stamp first: a build broken off in the middle is not taken for a whole one.
  rmSync(stamp, { force: true })
  await nextBuild(folder, env)
  rmSync(join(root, folder, untouched), { recursive: true, force: true })
  cpSync(join(root, folder, pages), join(root, folder, untouched), { recursive: true })
  writeFileSync(stamp, sources)
}

/** Forgets the pages and reads that were cached from another database than this one. */
export async function forgetOtherDatabases(folder: string, database: string) {
  const build = resolve(root, folder)
  const stamp = join(build, 'cached-from')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === database) return
  await refuseIfServed(build, 'emptied of what was kept of another database')
  rmSync(join(build, 'cache/fetch-cache'), { recursive: true, force: true })
  rmSync(join(build, pages), { recursive: true, force: true })
  cpSync(join(build, untouched), join(build, pages), { recursive: true })
  writeFileSync(stamp, database)
}

function sourcesHash() {
  const hash = createHash('sha256')
  for (const file of [...files, ...folders.flatMap(filesBelow)]) {
    const path = join(root, file)
    if (existsSync(path)) hash.update(`${file}\0`).update(readFileSync(path))
  }
  return hash.digest('hex')
}

function filesBelow(folder: string): string[] {
  const path = join(root, folder)
  if (!existsSync(path)) return []
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .filter((file) => !file.includes('generated'))
    .sort()
}

/**
 * What names and seals the actions of forms. From the secret between instances, so that two machines which build for
 * themselves build the same: a form that one of them showed may be sent to the other.
 */
const formKey = (env: NodeJS.ProcessEnv) =>
  env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY || createHash('sha256').update(`forms ${env.INTERNAL_SECRET ?? ''}`).digest('base64')

function nextBuild(folder: string, env: NodeJS.ProcessEnv) {
  const builder = spawn(process.execPath, [join(root, 'node_modules/next/dist/bin/next'), 'build'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...env, NODE_ENV: 'production', NEXT_DIST_DIR: folder, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: formKey(env) },
  })
  process.once('exit', () => builder.kill())
  const output: Buffer[] = []
  builder.stdout.on('data', (chunk: Buffer) => output.push(chunk))
  builder.stderr.on('data', (chunk: Buffer) => output.push(chunk))
  return new Promise<void>((resolve, reject) => {
    builder.once('error', reject)
    builder.once('close', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`The build failed:\n${Buffer.concat(output).toString()}`))
    })
  })
}
