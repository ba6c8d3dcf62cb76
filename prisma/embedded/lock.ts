import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** Runs `work` while no other process of this clone starts or stops the same database. */
export async function alone<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const file = join(folder, 'starting.pid')
  while (!taken(file)) await wait(100)
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}

/** Who uses the database now, as a file per process: the last one out stops the server. */
export function users(folder: string) {
  const files = join(folder, 'users')
  mkdirSync(files, { recursive: true })
  return {
    enter: () => { writeFileSync(join(files, String(process.pid)), '') },
    leave: () => { rmSync(join(files, String(process.pid)), { force: true }) },
    clear: () => { rmSync(files, { recursive: true }); mkdirSync(files) },
    any: () => readdirSync(files).some((pid) => isAlive(Number(pid))),
  }
}

export function isAlive(pid: number) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Alive, but somebody else's: the server runs as its own user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function taken(file: string) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch {
    const holder = readPid(file)
    if (holder !== null && (holder === process.pid || !isAlive(holder))) rmSync(file, { force: true })
    return false
  }
}

function readPid(file: string) {
  try {
    return Number(readFileSync(file, 'utf8')) || null
  } catch {
    return null
  }
}
