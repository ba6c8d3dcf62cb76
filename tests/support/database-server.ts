// Vitest's global setup: one server and one template for the whole run.
import type { TestProject } from 'vitest/node'
import { openDatabase } from '../../prisma/embedded-database'
import { openPooler } from './pooler'
import { createTemplate, dropTestDatabases } from './template-database'

declare module 'vitest' {
  interface ProvidedContext { server: string; template: string; pooler: string }
}

export default async function setup(project: TestProject) {
  const database = await openDatabase('test')
  await dropTestDatabases(database.url)
  project.provide('server', database.url)
  project.provide('template', await createTemplate(database.url))
  // POOLER: as behind PgBouncer in transaction mode.
  const pooler = process.env.POOLER ? await openPooler(database.url) : null
  project.provide('pooler', pooler?.through(database.url) ?? '')
  return async () => {
    await pooler?.close()
    await dropTestDatabases(database.url)
    await database.close()
  }
}
