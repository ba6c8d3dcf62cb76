import { prepareEnvironment } from '@/lib/programs/environment'
import { migrate } from '../migrate'
import { demoAccounts, demoPassword } from './accounts'
import { readArguments } from './arguments'
import { NotADemo } from './database'

async function main() {
  const options = readArguments(process.argv.slice(2), new Date())
  const database = await prepareEnvironment('start')
  try {
    await migrate(database.url)
    // Loaded late: it reads the keys that were just prepared.
    const { seed } = await import('./load')
    const started = Date.now()
    const links = await seed(database.url, { ...options, tell: (line) => { console.log(line) } })
    console.log(`Loaded ${options.scale} as of ${options.today} in ${((Date.now() - started) / 1000).toFixed(1)} s`)
    for (const { email, name } of demoAccounts) console.log(`  ${email.padEnd(28)} ${name}`)
    console.log(`  password: ${demoPassword}`)
    console.log(`evaluation link: /evaluations/${links.manager}`)
    console.log(`evaluation link of the demo trainee: /evaluations/${links.trainee}`)
  } finally {
    await database.close()
  }
}

try {
  await main()
} catch (error) {
  if (error instanceof NotADemo || (error instanceof Error && error.message.startsWith('--'))) {
    console.error(error.message)
    process.exitCode = 1
  } else throw error
}
