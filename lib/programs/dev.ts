// npm run dev: the same server, compiling as it goes, on a database of its own.
import { prepareEnvironment } from './environment'
import { stopWithGrace } from './lifetime'
import { freePort, prepareDatabase } from './prepare'

Object.assign(process.env, { NODE_ENV: 'development' })
process.env.PORT ||= '3000'

const database = await prepareEnvironment('dev')
const server: { stop?: () => Promise<void> } = {}
stopWithGrace(async () => {
  await server.stop?.()
  await database.close()
})

try {
  // A wrong variable stops the start here, with a sentence that names it.
  const { env } = await import('../env')
  await prepareDatabase(database)
  const port = await freePort(env.PORT)
  const { serve } = await import('../web/server')
  server.stop = (await serve({ port, dev: true })).stop
  console.log(`\n  Development server  http://localhost:${port}\n  Data                ${database.dataFolder ?? 'on the server named by DATABASE_URL'}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  await database.close()
  process.exit(1)
}
