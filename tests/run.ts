// npm test: everything that CI runs, on databases and a build folder of its own. npm run check: its quick half.
import { existsSync } from 'node:fs'
import { openEmbedded } from '../prisma/embedded-database'
import { stopWithGrace } from '../lib/programs/lifetime'
import { hasPooler } from './support/pooler'
import { portalEnvironment } from './support/portal'
import { runInTurn, type Step } from './support/steps'
import { sum, type Tally } from './support/tally'

const begun = performance.now()
const quick = process.argv.includes('--quick')
const postgres15 = '/usr/lib/postgresql/15'
// Not inherited: a DATABASE_URL of the developer's reaches the integration tests only.
const env = portalEnvironment()

const staticChecks: Step[] = [
  { name: 'types of the routes', command: ['node_modules/next/dist/bin/next', 'typegen'], env },
  { name: 'types', command: ['node_modules/typescript/bin/tsc', '--noEmit'] },
  { name: 'lint', command: ['node_modules/eslint/bin/eslint.js', '--config', 'tests/eslint.config.mjs', '--max-warnings', '0', '.'] },
  {
    name: 'dependency rule',
    command: ['node_modules/dependency-cruiser/bin/dependency-cruiser.mjs', '--config', 'tests/dependency-cruiser.config.mjs', 'app', 'components', 'lib', 'prisma', 'tests'],
  },
  { name: 'nothing unused', command: ['node_modules/knip/bin/knip.js', '--config', 'tests/knip.jsonc'] },
]
// `npm run typecheck`: like all the others it needs no environment of the developer's.
if (process.argv.includes('--types')) process.exit(sum(await runInTurn(staticChecks.slice(0, 2))).failed > 0 ? 1 : 0)

const vitest = (name: string, report: string, more: string[] = [], environment: Record<string, string> = {}): Step => ({
  name, report, env: { ...environment, NODE_ENV: 'test' },
  command: ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts', '--reporter=default', '--reporter=json', `--outputFile.json=tests/output/${report}`, ...more],
})

/** The short version of each proof: that it runs and finds nothing wrong. No figure of it is judged. */
const proof = (name: string, script: string): Step => ({ name, command: [script, '--short'], env: { ...process.env, NODE_OPTIONS: '--conditions=react-server' } })
const proofs = [proof('benchmark, in short', 'tests/bench/run.ts'), proof('a day of a province, in short', 'tests/load/run.ts'), proof('four faults under load', 'tests/faults/run.ts')]

stopWithGrace(() => Promise.resolve())
const tallies: Tally[] = []
// Two cores: the compiler and the linters on one, the tests on the other.
const [checks, tests] = await Promise.all([runInTurn(staticChecks), runInTurn([vitest('unit and integration', 'vitest.json')])])
tallies.push(...checks, ...tests)
if (!quick) {
  const [build, older] = await Promise.all([runInTurn([{ name: 'production build', command: ['tests/build.ts'] }]), onPostgres15()])
  tallies.push(...build, ...older, ...(await behindPooler()))
  const built = build.every(({ failed }) => failed === 0)
  if (built) tallies.push(...(await runInTurn([{ name: 'journeys in a browser', command: ['tests/e2e.ts'], report: 'e2e.json' }, ...proofs])))
  // Some seconds of it, always the same; `npm run fuzz` goes on for longer and elsewhere.
  if (built) tallies.push(...(await runInTurn([{ name: 'requests made wrongly', command: ['tests/fuzz/run.ts', '--seed', '7', '--seconds', '30'] }])))
}

const { passed, failed, skipped } = sum(tallies)
console.log(`\n${((performance.now() - begun) / 60_000).toFixed(1)} minutes`)
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
process.exit(failed > 0 ? 1 : 0)

/** What meets sessions, locks, settings and statements of every kind; the whole again would tell no more. */
async function behindPooler(): Promise<Tally[]> {
  if (!hasPooler()) {
    console.log('- integration behind PgBouncer         it is not installed here')
    return []
  }
  const part = ['operation/pooler', 'access', 'db', 'jobs', 'enrolment/seats', 'enrolment/council', 'web', 'graduation/under-load'].map((one) => `tests/integration/${one}`)
  return runInTurn([vitest('integration behind PgBouncer', 'vitest-pooler.json', ['--project', 'integration', ...part], { POOLER: '1' })])
}

async function onPostgres15(): Promise<Tally[]> {
  if (!existsSync(`${postgres15}/bin/initdb`)) {
    console.log('- integration on PostgreSQL 15        it is not installed here')
    return []
  }
  const database = await openEmbedded('test-15', postgres15)
  try {
    return await runInTurn([vitest('integration on PostgreSQL 15', 'vitest-15.json', ['--project', 'integration'], { DATABASE_URL: database.url })])
  } finally {
    await database.close()
  }
}
