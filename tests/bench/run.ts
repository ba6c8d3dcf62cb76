// npm run bench -- [--scale demo|province|decade|nation] [--json] [--only name,name] [--seconds 8]
// The production build on a database of its own, fired at from the same machine. Figures mean something only beside the
// floor that the same run measured: '/' is prerendered and asks nothing; /api/cohorts?limit=1 is one handler with one statement.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { stopWithGrace } from '../../lib/programs/lifetime'
import { buildPortal, startPortal, type Portal } from '../support/portal'
import type { Case, Shot } from './case'
import { asLines, readListsOf } from './lists'
import { measure } from './measure'
import { asJson, asTable, type Floor } from './report'

const { values } = parseArgs({ options: {
  scale: { type: 'string', default: 'province' }, json: { type: 'boolean', default: false },
  only: { type: 'string' }, seconds: { type: 'string', default: '8' },
} })
const load = [1, 16, 64]
const seconds = Number(values.seconds)
const tell = (line: string) => { if (!values.json) console.log(line) }

let refused = 0
const overstated: string[] = []
const asked = (name: string) => !values.only || values.only.split(',').includes(name)
const cases = (await readCases()).filter(({ name }) => asked(name))
await buildPortal()
tell(`Seeding ${values.scale} …`)
const portal = await startPortal({ database: 'bench', scale: values.scale, keepSeed: true, env: { BENCH: '1', JOBS: 'none' } })
stopWithGrace(portal.stop)
try {
  // Before anything else, so that the process has held nothing bigger; a list is asked for by itself with --only lists.
  if (asked('lists')) {
    const lists = await readListsOf(portal)
    for (const { rows, seconds, wanted } of lists) if (seconds > wanted) overstated.push(`list of ${rows} rows: ${seconds.toFixed(1)} s, wanted ${wanted} s`)
    console.log(values.json ? JSON.stringify({ scale: values.scale, lists }) : asLines(lists))
  }
  if (cases.length > 0) await measureCases()
} finally {
  await portal.stop()
}
// A figure made of refusals is no figure.
if (refused > 0) console.error(`${refused} requests failed or were refused`)
for (const line of overstated) console.error(line)
process.exit(refused > 0 || overstated.length > 0 ? 1 : 0)

async function measureCases(): Promise<void> {
  const floors = await measureFloors(portal)
  const rows = load.flatMap((connections) => {
    const floor = floors.get(connections)
    return floor ? [{ one: floor.page, floor }, { one: floor.query, floor }] : []
  })
  for (const { name, aim, mostStatements = Infinity } of cases) {
    const next = await aim(portal)
    for (const connections of load) {
      tell(`${name}, ${connections} connections …`)
      const floor = floors.get(connections)
      if (!floor) continue
      const one = await measure(portal, name, next, connections, seconds)
      if ((one.statements ?? 0) > mostStatements) overstated.push(`${name}: ${one.statements} statements, at most ${mostStatements}`)
      rows.push({ one, floor })
    }
  }
  refused = rows.reduce((sum, { one }) => sum + one.failed, 0)
  if (values.json) for (const { one, floor } of rows) console.log(asJson(values.scale, one, floor))
  else console.log(`\n${asTable(rows)}\n\n(×n): of the handler with one statement at the same number of connections`)
}

async function readCases(): Promise<Case[]> {
  const folder = join(import.meta.dirname, 'cases')
  const modules = await Promise.all(readdirSync(folder).sort().map((file): Promise<{ benchCase: Case }> => import(join(folder, file))))
  return modules.map(({ benchCase }) => benchCase)
}

async function measureFloors(at: Portal): Promise<Map<number, Floor>> {
  const page = (): Shot => ({ path: '/' })
  const query = (): Shot => ({ path: '/api/cohorts?limit=1' })
  const floors = new Map<number, Floor>()
  for (const connections of load) {
    tell(`floor, ${connections} connections …`)
    floors.set(connections, {
      page: await measure(at, 'floor: prerendered page', page, connections, seconds),
      query: await measure(at, 'floor: one statement', query, connections, seconds),
    })
  }
  return floors
}
