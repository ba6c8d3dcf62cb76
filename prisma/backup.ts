// npm run backup -- --to <folder>
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { prepareEnvironment, root } from '@/lib/programs/environment'
import { backUp } from './backup/back-up'
import { Refusal } from './backup/refusal'

const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`

async function main() {
  const { values: { to } } = parseArgs({ options: { to: { type: 'string' } } })
  if (!to) throw new Refusal('Say where to: npm run backup -- --to <folder>')
  const database = await prepareEnvironment('start')
  try {
    // Loaded late: they read the keys that were just prepared.
    const [{ env }, { files }] = [await import('@/lib/env'), await import('@/lib/files/storage')]
    const { version } = z.object({ version: z.string() }).parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))
    const folder = resolve(to)
    const { takenAt, sums, missing, damaged } = await backUp({ databaseUrl: database.url, files, folder, personKey: env.PERSON_KEY, version, tell: (line) => { console.log(line) } })
    const { host, pathname } = new URL(database.url)
    console.log(`Backed up as of ${takenAt}: ${String(sums.rows)} rows, ${String(sums.files)} files, ${megabytes(sums.bytes)} from ${host}${pathname} in ${folder}`)
    for (const id of missing) console.error(`missing in the store of files: ${id}`)
    for (const id of damaged) console.error(`not the file that its row speaks of: ${id}`)
    // The backup is whole, what it was taken from is not: whoever started it must hear of that.
    if (missing.length + damaged.length > 0) process.exitCode = 1
  } finally {
    await database.close()
  }
}

try {
  await main()
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  console.error(error.message)
  process.exitCode = 1
}
