// npm run bench -- [--scale demo|province|decade|nation[,…]] [--growth] [--only name,name] [--seconds 8] [--json file] [--short]
// The production build on a database of its own, fired at from the same machine. Figures mean something only beside the
// floor that the same run measured: '/' is prerendered and asks nothing; '/hats' is rendered per request with a session and
// one statement. --growth measures a province and then a nation, whose seeding takes a quarter of an hour the first time of a day.
import { readdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { stopWithGrace } from '../../lib/programs/lifetime'
import { buildPortal, startPortal } from '../support/portal'
import { asking } from '../support/asking'
import { everybodyHasReadTheNotice } from '../support/notice-read'
import { inOrder, type Case } from './case'
import { asLines, readListsOf } from './lists'
import { measureCases, type Row } from './measure-cases'
import { asJson, asTable, growthOf, growthTable } from './report'

const { values } = parseArgs({ options: {
  scale: { type: 'string', default: 'province' }, growth: { type: 'boolean', default: false }, json: { type: 'string' },
  only: { type: 'string' }, seconds: { type: 'string' }, short: { type: 'boolean', default: false },
} })
const scales = (values.growth ? 'province,nation' : values.short ? 'demo' : values.scale).split(',')
const seconds = Number(values.seconds ?? (values.short ? 0.2 : 8))
const load = values.short ? [1, 16] : [1, 16, 64]
const asked = (name: string) => (values.only ? values.only.split(',').includes(name) : name !== 'lists' || !values.short)

const cases = (await readCases()).filter(({ name }) => asked(name))
const wrong: string[] = []
const lines: string[] = []
const measured: { scale: string; rows: Row[] }[] = []

await buildPortal()
for (const scale of scales) await measureScale(scale)
if (measured.length > 1) console.log(`\n${growthTable(measured)}`)
lines.push(...growthOf(measured).map((growth) => JSON.stringify({ growth })))
if (values.json) writeFileSync(values.json, lines.map((line) => `${line}\n`).join(''))
for (const line of wrong) console.error(line)
process.exit(wrong.length > 0 ? 1 : 0)

async function measureScale(scale: string): Promise<void> {
  console.log(`Seeding ${scale} …`)
  const portal = await startPortal({ database: values.short ? 'test' : 'bench', scale, keepSeed: true, env: { BENCH: '1', JOBS: '0' } })
  stopWithGrace(portal.stop)
  try {
    // Else every page would be the one that leads to the notice.
    await asking(portal.databaseUrl, everybodyHasReadTheNotice)
    lines.push(JSON.stringify({ scale, machine: machine(), seconds, at: new Date().toISOString() }))
    // Before anything else, so that the process has held nothing bigger; a list is asked for by itself with --only lists.
    if (asked('lists')) {
      const lists = await readListsOf(portal)
      for (const { rows, seconds: took, wanted } of lists) if (took > wanted) wrong.push(`list of ${rows} rows: ${took.toFixed(1)} s, wanted ${wanted} s`)
      lines.push(JSON.stringify({ scale, lists }))
      console.log(asLines(lists))
    }
    if (cases.length === 0) return
    const rows = await measureCases(portal, { cases, load, seconds, tell: (line) => { console.log(line) } })
    measured.push({ scale, rows })
    wrong.push(...rows.flatMap(({ one, most }) => faultsOf(scale, one, most)))
    lines.push(...rows.map((row) => asJson(scale, row)))
    console.log(`\n${scale}: ${machine()}, load average ${loadavg()[0]?.toFixed(1) ?? '?'} at the end\n${asTable(rows)}`)
  } finally {
    await portal.stop()
  }
}

/** A figure made of refusals is no figure, and statements are counted, not timed. */
function faultsOf(scale: string, { name, connections, failed, statements }: Row['one'], most: number): string[] {
  return [
    ...(failed > 0 ? [`${scale}, ${name}, ${connections} connections: ${failed} requests failed or were refused`] : []),
    ...((statements ?? 0) > most ? [`${scale}, ${name}: ${statements ?? 0} statements, at most ${most}`] : []),
  ]
}

function machine(): string {
  return `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`
}

async function readCases(): Promise<Case[]> {
  const folder = join(import.meta.dirname, 'cases')
  const modules = await Promise.all(readdirSync(folder).sort().map((file): Promise<{ benchCase: Case }> => import(join(folder, file))))
  return inOrder(modules.map(({ benchCase }) => benchCase))
}
