// npm run licences [-- --write]: compares docs/licences.md with the packages of production, or writes it; fails on a licence that is not taken.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { asPage, productionPackages, refusal } from './support/licences'

const root = join(import.meta.dirname, '..')
const page = join(root, 'docs/licences.md')
const packages = productionPackages(root)
const refused = packages.flatMap((one) => { const why = refusal(one); return why === null ? [] : [`${one.name} ${one.version} ${why}`] })
for (const line of refused) console.error(line)
if (process.argv.includes('--write')) writeFileSync(page, asPage(packages))
const same = readFileSync(page, 'utf8') === asPage(packages)
if (!same) console.error('docs/licences.md is not of these packages: npm run licences -- --write')
console.log(`${packages.length} packages, ${refused.length} refused`)
process.exit(refused.length > 0 || !same ? 1 : 0)
