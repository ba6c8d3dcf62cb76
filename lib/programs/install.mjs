// Runs before every command of the repository, under whatever Node the machine has and without node_modules:
// plain JavaScript, no dependency. Installs what is missing, so that a fresh clone needs one command.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const modules = join(root, 'node_modules')
const stamp = join(modules, '.installed-from')
const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex')

if (process.argv.includes('--done')) {
  // The last step of every install, ours or by hand. A new file, because copies of a clone may share the old one.
  writeFileSync(`${stamp}.${process.pid}`, lock)
  renameSync(`${stamp}.${process.pid}`, stamp)
} else if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  console.log('Installing packages …')
  // Development packages too: the build needs the types, whatever NODE_ENV says.
  run(...npm(), 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error')
} else {
  // A pulled change of the schema needs a new client even where no package changed; done in no time when it did not.
  run(join(modules, '.bin', process.platform === 'win32' ? 'node.cmd' : 'node'), join(root, 'prisma/generate.mjs'))
}

function npm() {
  const cli = process.env.npm_execpath
  return cli?.endsWith('.js') ? [process.execPath, cli] : [process.platform === 'win32' ? 'npm.cmd' : 'npm']
}

function run(command, ...args) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: command.endsWith('.cmd'),
  })
  if (error) console.error(`${command} could not be run: ${error.message}`)
  if (status !== 0) process.exit(status ?? 1)
}
