// npm run restore -- --from <folder> [--into <empty database url>]
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { prepareEnvironment } from '@/lib/programs/environment'
import { Refusal } from './backup/refusal'
import { restore, type Restored } from './backup/restore'

async function main() {
  const { values: { from, into } } = parseArgs({ options: { from: { type: 'string' }, into: { type: 'string' } } })
  if (!from) throw new Refusal('Say where from: npm run restore -- --from <folder> [--into <empty database url>]')
  if (into) Object.assign(process.env, { DATABASE_URL: into, DATABASE_DIRECT_URL: '' })
  const database = await prepareEnvironment('start')
  try {
    // Loaded late: they read the keys that were just prepared.
    const [{ env }, { files }] = [await import('@/lib/env'), await import('@/lib/files/storage')]
    const done = await restore({ folder: resolve(from), databaseUrl: database.url, files, personKey: env.PERSON_KEY, tell: (line) => { console.log(line) } })
    report(done, env.FILES_S3 ? `bucket ${env.FILES_S3.bucket}` : resolve(env.FILES_FOLDER), new URL(database.url))
  } finally {
    await database.close()
  }
}

function report({ manifest, extra, applied, checked, violated }: Restored, place: string, { host, pathname }: URL) {
  console.log(`
Restored the backup of ${manifest.takenAt}
  rows       ${String(manifest.sums.rows)} in ${String(manifest.sums.tables)} tables, into ${host}${pathname}
  files      ${String(manifest.sums.files)}, into ${place}
  migrations ${applied.length > 0 ? `newer than the backup and applied: ${applied.join(', ')}` : 'none newer than the backup'}
  invariants ${String(checked)} checked, ${violated.length > 0 ? `violated: ${violated.join('; ')}` : 'none violated'}
  not restored: the queue of jobs, which fills itself again; sessions go on only with the same NEXTAUTH_SECRET`)
  for (const id of manifest.missing) console.error(`without its file since before the backup: ${id}`)
  for (const id of manifest.damaged) console.error(`not the file that its row speaks of, since before the backup: ${id}`)
  for (const file of extra) console.error(`in the folder and not of the backup, left alone: ${file}`)
  if (violated.length > 0) process.exitCode = 1
}

try {
  await main()
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  console.error(error.message)
  process.exitCode = 1
}
