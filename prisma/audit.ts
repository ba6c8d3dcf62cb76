import { openDatabase } from './embedded-database'
import { audit } from './audit/run'
import { lackedBy } from './migrate'

const database = await openDatabase('start')
try {
  const lacking = await lackedBy(database.url)
  process.exitCode = lacking.length > 0 ? refuse(lacking) : await report(database.url)
} finally {
  await database.close()
}

/** There is nothing to recount where the tables are not those of this release. */
function refuse(lacking: readonly string[]): 2 {
  console.error(`Nothing was checked: the database lacks ${String(lacking.length)} migration${lacking.length === 1 ? '' : 's'} of this release. Run npm run db:migrate first.`)
  return 2
}

async function report(url: string): Promise<0 | 1> {
  const started = Date.now()
  const { checked, violations } = await audit(url)
  for (const { check, count, examples } of violations) {
    console.error(`violated ${String(count)} ×: ${check}`)
    for (const example of examples) console.error(`  ${example}`)
  }
  console.log(`${String(checked)} invariants checked in ${((Date.now() - started) / 1000).toFixed(1)} s, ${String(violations.length)} violated`)
  return violations.length > 0 ? 1 : 0
}
