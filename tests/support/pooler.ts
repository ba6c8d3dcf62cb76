// PgBouncer of Debian's package, with the settings that compose.yaml gives it, in front of a server of the tests.
import { execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from './free-port'

const program = '/usr/sbin/pgbouncer'
const settings = join(import.meta.dirname, '../../prisma/pooler/pgbouncer.ini')

export const hasPooler = (): boolean => existsSync(program)

export interface Pooler {
  /** The address through it of a database of its server. */
  through: (databaseUrl: string) => string
  close: () => Promise<void>
}

/** Other addresses, and idle sessions are given back soon: each file of tests has a database of its own. Nothing else is changed. */
export async function openPooler(serverUrl: string): Promise<Pooler> {
  const { hostname, port: serverPort, username, password } = new URL(serverUrl)
  const port = await freePort()
  const folder = mkdtempSync(join(tmpdir(), 'portal-pooler-'))
  // It refuses to run as root, as PostgreSQL does.
  const user = process.getuid?.() === 0 ? { uid: idOf('-u'), gid: idOf('-g') } : null
  const text = [
    ['portal = host=database port=5432 dbname=portal', `* = host=${hostname} port=${serverPort || '5432'}`], ['listen_addr = 0.0.0.0', 'listen_addr = 127.0.0.1'],
    ['listen_port = 6432', `listen_port = ${String(port)}`], ['/tmp/userlist.txt', join(folder, 'userlist.txt')], ['server_idle_timeout = 300', 'server_idle_timeout = 3'],
  ].reduce((ini, [of = '', by = '']) => {
    if (!ini.includes(of)) throw new Error(`${settings} no longer says ${of}`)
    return ini.replace(of, by)
  }, readFileSync(settings, 'utf8'))
  const files = { 'pgbouncer.ini': text, 'userlist.txt': `"${decodeURIComponent(username)}" "${decodeURIComponent(password)}"\n` }
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  if (user) for (const path of [folder, ...Object.keys(files).map((name) => join(folder, name))]) chownSync(path, user.uid, user.gid)
  const running = spawn(program, ['--quiet', join(folder, 'pgbouncer.ini')], { ...(user ?? {}), cwd: '/', stdio: ['ignore', 'ignore', 'inherit'] })
  process.once('exit', () => running.kill())
  for (let attempt = 0; attempt < 100 && !(await listens(port)); attempt++) {
    if (running.exitCode !== null) throw new Error(`PgBouncer ended with ${String(running.exitCode)}.`)
    await wait(50)
  }
  return {
    through: (databaseUrl) => Object.assign(new URL(databaseUrl), { hostname: '127.0.0.1', port: String(port) }).href,
    close: async () => {
      const ended = new Promise((resolve) => running.once('close', resolve))
      if (running.kill('SIGTERM')) await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const idOf = (which: '-u' | '-g') => Number(execFileSync('id', [which, 'postgres'], { encoding: 'utf8' }))

const listens = (port: number) =>
  new Promise<boolean>((resolve) => {
    const probe = connect(port, '127.0.0.1')
    probe.once('connect', () => { probe.destroy(); resolve(true) })
    probe.once('error', () => { resolve(false) })
  })
