// npm run worker: the jobs in a process of their own, beside servers that run with JOBS=none. As many as one likes.
import { migrate } from '../../prisma/migrate'
import { prepareEnvironment } from './environment'
import { stopWithGrace } from './lifetime'

Object.assign(process.env, { NODE_ENV: 'production' })

const database = await prepareEnvironment('start').catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
const jobs: { stop?: () => Promise<void> } = {}
stopWithGrace(async () => {
  await jobs.stop?.()
  await database.close()
})

try {
  // Whoever comes first migrates; the lock lets the others wait.
  await migrate(database.url)
  // Only now: it reads the environment.
  const { startWork } = await import('./work')
  jobs.stop = await startWork()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  await jobs.stop?.()
  await database.close()
  process.exit(1)
}
