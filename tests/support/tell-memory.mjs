// Loaded before a portal under test: on SIGUSR2 it lets go of what nobody holds and says, in the file that MEMORY_FILE names, what it has.
import { renameSync, writeFileSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc')

process.on('SIGUSR2', () => {
  // Twice: what the first run finds without an owner may own more.
  collect()
  collect()
  const file = process.env.MEMORY_FILE ?? ''
  // A whole file or none: whoever waits for it never reads half of one.
  writeFileSync(`${file}.part`, JSON.stringify(process.memoryUsage()))
  renameSync(`${file}.part`, file)
})
