// npm run advisories: asks the registry which known advisories touch the packages of production, and writes docs/advisories.md with the day.
// No test does this: tests use no network. Fails on an advisory that the page does not already answer for.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const page = join(import.meta.dirname, '../docs/advisories.md')
const marker = '## Last answer of the registry'
const via = z.union([z.string(), z.object({ title: z.string(), url: z.string(), range: z.string() })])
const report = z.object({ vulnerabilities: z.record(z.string(), z.object({ severity: z.string(), via: z.array(via) })) })

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { cwd: join(import.meta.dirname, '..'), encoding: 'utf8' })
const answer = report.safeParse(parsed(stdout))
if (!answer.success) {
  console.error(`The registry that npm is set to answers no questions about advisories; docs/advisories.md stays as it was.\n${stdout.slice(0, 300)}`)
  process.exit(2)
}
const found = Object.entries(answer.data.vulnerabilities).flatMap(([name, { severity, via: reasons }]) => reasons.flatMap((reason) => (typeof reason === 'string' ? [] : [{ name, severity, ...reason }])))
const kept = existsSync(page) ? (readFileSync(page, 'utf8').split(marker)[0] ?? '') : '# Known advisories\n\n'
const lines = found.map(({ name, severity, title, url, range }) => `| ${name} ${range} | ${severity} | [${title}](${url}) |`)
writeFileSync(page, `${kept}${marker}\n\n${new Date().toISOString().slice(0, 10)}: ${found.length} advisories.\n\n${lines.length > 0 ? `| package | severity | advisory |\n|---|---|---|\n${lines.join('\n')}\n` : ''}`)
const unanswered = found.filter(({ url }) => !kept.includes(url))
for (const { name, title, url } of unanswered) console.error(`${name}: ${title} ${url} is not answered for in docs/advisories.md`)
console.log(`${found.length} advisories, ${unanswered.length} not answered for`)
process.exit(unanswered.length > 0 ? 1 : 0)

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
