// Vitest's global setup: one server and one template for the whole run.
import type { TestProject } from 'vitest/node'
import { openDatabase } from '../../prisma/embedded-database'
import { createTemplate, dropTestDatabases } from './template-database'

declare module 'vitest' {
  interface ProvidedContext { server: string; template: string }
}

export default async function setup(project: TestProject) {
  const database = await openDatabase('test')
  await dropTestDatabases(database.url)
  project.provide('server', database.url)
  project.provide('template', await createTemplate(database.url))
  return async () => {
    await dropTestDatabases(database.url)
    await database.close()
  }
}
