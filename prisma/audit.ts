import { openDatabase } from './embedded-database'
import { audit } from './audit/run'

const database = await openDatabase('start')
try {
  const started = Date.now()
  const { checked, violations } = await audit(database.url)
  for (const { check, count, examples } of violations) {
    console.error(`violated ${String(count)} ×: ${check}`)
    for (const example of examples) console.error(`  ${example}`)
  }
  console.log(`${String(checked)} invariants checked in ${((Date.now() - started) / 1000).toFixed(1)} s, ${String(violations.length)} violated`)
  process.exitCode = violations.length > 0 ? 1 : 0
} finally {
  await database.close()
}
