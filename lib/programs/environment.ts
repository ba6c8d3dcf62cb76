import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { openDatabase, type DatabaseName, type OpenDatabase } from '../../prisma/embedded-database'

export const root = resolve(import.meta.dirname, '../..')

const secretNames = ['NEXTAUTH_SECRET', 'PERSON_KEY', 'INTERNAL_SECRET']
const secretsFile = join(root, '.data/secrets.json')

/**
 * Opens the database called `name` and fills in what the environment leaves out.
 * Call it before importing anything that reads lib/env.ts.
 */
export async function prepareEnvironment(name: DatabaseName): Promise<OpenDatabase> {
  const secrets = keptSecrets()
  for (const secret of secretNames) process.env[secret] ||= secrets[secret]
  const database = await openDatabase(name)
  // One that is given may lead through a pooler; the programs themselves go past it.
  process.env.DATABASE_URL ||= database.url
  // Beside the rows that speak for them: each database has a folder of files of its own.
  process.env.FILES_FOLDER ||= join(root, '.data', database.dataFolder ? name : '', 'files')
  process.env.NEXT_TELEMETRY_DISABLED = '1'
  return database
}

/** One set per clone, whichever program asks first: people's numbers are hashed and encrypted with them. */
function keptSecrets(): Record<string, string> {
  const kept = existsSync(secretsFile) ? z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(secretsFile, 'utf8'))) : {}
  const missing = secretNames.filter((name) => !kept[name])
  if (missing.length === 0) return kept
  for (const name of missing) kept[name] = randomBytes(32).toString('hex')
  mkdirSync(join(root, '.data'), { recursive: true })
  writeFileSync(secretsFile, JSON.stringify(kept, null, 2), { mode: 0o600 })
  return kept
}
