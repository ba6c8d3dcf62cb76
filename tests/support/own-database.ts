// Vitest's setup of every file that needs a database. It runs before the file's imports, so the client finds its address.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, inject } from 'vitest'
import { copyTemplate, withDatabase } from './template-database'

const direct = await copyTemplate(inject('server'), inject('template'))
const pooler = inject('pooler')
process.env.DATABASE_URL = pooler ? withDatabase(pooler, new URL(direct).pathname.slice(1)) : direct
process.env.DATABASE_DIRECT_URL = pooler ? direct : ''

// Files of documents lie in a folder of the test file's own, too.
const folder = mkdtempSync(join(tmpdir(), 'portal-files-'))
process.env.FILES_FOLDER = folder
// Whoever has a store of their own in the environment keeps it out of here.
for (const name of Object.keys(process.env).filter((one) => one.startsWith('FILES_S3_'))) Reflect.deleteProperty(process.env, name)
afterAll(() => { rmSync(folder, { recursive: true, force: true }) })
