import { readFileSync } from 'node:fs'

/** A stop that does not come to its end, a database that hangs for instance, must not keep the process for ever. */
const LONGEST_STOP_MS = 60_000

/** Runs `stop` once, on a signal or when the npm that started us is gone, and ends the process: with 0 when all was brought to its end. */
export function stopWithGrace(stop: () => Promise<void>) {
  let stopping = false
  const once = () => {
    // Ctrl-C reaches us twice: from the terminal, and passed on by tsx.
    if (stopping) return
    stopping = true
    clearInterval(watch)
    setTimeout(() => {
      console.error('What was under way did not end; the process ends without it.')
      process.exit(1)
    }, LONGEST_STOP_MS).unref()
    stop().then(() => process.exit(0), (error: unknown) => {
      console.error(error)
      process.exit(1)
    })
  }
  process.on('SIGTERM', once)
  process.on('SIGINT', once)
  process.on('SIGHUP', once)
  // kill -9 of npm would leave us behind, holding the port that the next start wants.
  const chain = ancestors()
  const watch = setInterval(() => { if (chain.some((link) => parentOf(link.pid) !== link.parent)) once() }, 1000)
  watch.unref()
}

interface Link { pid: number; parent: number | null }

/** The processes between npm and us, each with its parent; only ourselves where the system does not tell. */
function ancestors(): Link[] {
  const chain: Link[] = [{ pid: process.pid, parent: process.ppid }]
  for (let pid = process.ppid; pid > 1 && process.platform === 'linux' && !isNpm(pid);) {
    const parent = parentOf(pid)
    if (parent === null) break
    chain.push({ pid, parent })
    pid = parent
  }
  // Started by hand, without npm: whoever is above the shell is none of our business.
  const top = chain.at(-1)?.parent ?? 1
  return process.platform === 'linux' && !isNpm(top) ? chain.slice(0, 1) : chain
}

function parentOf(pid: number): number | null {
  if (pid === process.pid) return process.ppid
  // The name, in brackets, may hold spaces and brackets itself: what follows its last one is state and parent.
  const stat = read(`/proc/${pid}/stat`)
  return stat === null ? null : Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
}

const isNpm = (pid: number) => /^npm |npm-cli\.js/.test((read(`/proc/${pid}/cmdline`) ?? '').replaceAll('\0', ' '))

function read(file: string) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
