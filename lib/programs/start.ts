// npm start: from a fresh clone to the first page.
import { join } from 'node:path'
import { ensureBuilt, forgetOtherDatabases } from './build'
import { prepareEnvironment, root } from './environment'
import { stopWithGrace } from './lifetime'
import { databaseIdentity, demoAccounts, freePort, prepareDatabase } from './prepare'
import { enterBuild, leaveBuild } from './served-build'

Object.assign(process.env, { NODE_ENV: 'production' })
process.env.PORT ||= '3000'

const database = await prepareEnvironment('start').catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
const build = join(root, '.next')
const server: { stop?: () => Promise<void> } = {}
stopWithGrace(async () => {
  await server.stop?.()
  leaveBuild(build)
  await database.close()
})

try {
  // A wrong variable stops the start here, with a sentence that names it.
  const { env } = await import('../env')
  // The build reads no database, so the two keep both cores busy.
  console.log('Preparing: the database and, where the sources changed, the build (a minute or two) …')
  await Promise.all([prepareDatabase(database), ensureBuilt()])
  await forgetOtherDatabases('.next', await databaseIdentity(database.url))
  enterBuild(build)
  const port = await freePort(env.PORT)
  // Only now: it reads the environment and what was built.
  const { serve } = await import('../web/server')
  server.stop = (await serve({ port })).stop
  await announce(port)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  leaveBuild(build)
  await database.close()
  process.exit(1)
}

async function announce(port: number) {
  const accounts = await demoAccounts(database.url)
  console.log(`
  Portal       http://localhost:${port}
  Data         ${database.dataFolder ?? 'on the server named by DATABASE_URL'}`)
  if (accounts.length > 0) {
    console.log(`  Demo         password demo-2022
${accounts.map((line) => `               ${line}`).join('\n')}`)
  }
}
