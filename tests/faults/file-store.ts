import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder for the portal's files that can be made full: a small disk of its own where this machine lets us mount one, else a limit on what the process may write. */
export interface FileStore {
  folder: string
  how: string
  fill: (pid: number) => void
  drain: (pid: number) => void
  close: () => void
}

const SIZE = 8 * 2 ** 20

export function openFileStore(): FileStore {
  const place = mkdtempSync(join(tmpdir(), 'portal-faults-'))
  const close = () => { rmSync(place, { recursive: true, force: true }) }
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE},mode=0700`, 'tmpfs', place], { stdio: 'ignore' })
  } catch {
    const most = (pid: number, bytes: string) => { execFileSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}:`], { stdio: 'ignore' }) }
    return { folder: place, how: 'no file may be longer than 64 bytes', fill: (pid) => { most(pid, '64') }, drain: (pid) => { most(pid, 'unlimited') }, close }
  }
  const folder = join(place, 'files')
  const ballast = join(place, 'ballast')
  mkdirSync(folder)
  return {
    folder, how: 'a full disk',
    fill: () => {
      try {
        writeFileSync(ballast, Buffer.alloc(SIZE))
      } catch {
        // As much as there was room for, which is all of it.
      }
    },
    drain: () => { rmSync(ballast, { force: true }) },
    close: () => {
      execFileSync('umount', ['--lazy', place], { stdio: 'ignore' })
      close()
    },
  }
}
