import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { isAlive } from '../../prisma/embedded/lock'

const program = 'lib/programs/start.ts'
const marks = (build: string) => join(build, 'served-by')

/** Says that this process serves what lies in the folder `build`. Whoever dies without leaving is known by being dead. */
export function enterBuild(build: string): void {
  mkdirSync(marks(build), { recursive: true })
  writeFileSync(join(marks(build), String(process.pid)), '')
}

export const leaveBuild = (build: string): void => { rmSync(join(marks(build), String(process.pid)), { force: true }) }

/**
 * Refuses to take the pages of a build from under a portal that shows them; one that is just ending is waited for. `change` says
 * what was about to be done to it.
 */
export async function refuseIfServed(build: string, change: string, atMostMs = 10_000): Promise<void> {
  const end = Date.now() + atMostMs
  for (;;) {
    const [other] = servedBy(build)
    if (other === undefined) return
    if (Date.now() >= end) throw new Error(`Another portal (process ${String(other)}) serves the build in ${build}, which would have to be ${change}. Stop it first, or start this one from a clone of its own.`)
    await wait(250)
  }
}

const servedBy = (build: string): number[] =>
  existsSync(marks(build)) ? readdirSync(marks(build)).map(Number).filter((pid) => pid !== process.pid && isAlive(pid) && isPortal(pid)) : []

/** Numbers of processes are given again; where the system does not tell what runs under one, it counts as a portal. */
function isPortal(pid: number): boolean {
  try {
    return readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8').includes(program)
  } catch {
    return true
  }
}
