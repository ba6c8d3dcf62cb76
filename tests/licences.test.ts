import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { asPage, productionPackages, refusal } from './support/licences'

const root = join(import.meta.dirname, '..')
const packages = productionPackages(root)

test('every package of production stands under a licence that is taken', () => {
  expect(packages.length).toBeGreaterThan(100)
  expect(packages.flatMap((one) => refusal(one) ?? [])).toEqual([])
})

test('docs/licences.md lists exactly the packages of production', () => {
  expect(readFileSync(join(root, 'docs/licences.md'), 'utf8')).toBe(asPage(packages))
})

test('what is installed stands under the licence that the lock file tells', () => {
  const tidy = (licence: string | null) => licence?.replace(/[()]/g, '') ?? null
  expect(packages.filter(({ installed, licence }) => installed !== null && tidy(installed) !== tidy(licence))).toEqual([])
})

test.each(['GPL-3.0-only', 'AGPL-3.0-only', 'SSPL-1.0', 'UNLICENSED', 'SEE LICENSE IN LICENSE', 'MIT AND GPL-2.0', 'MPL-2.0'])('%s is refused', (licence) => {
  expect(refusal({ name: 'some-package', licence })).not.toBeNull()
})

test('of alternatives one is enough, and a condition holds for the packages it names only', () => {
  expect(refusal({ name: 'some-package', licence: '(GPL-2.0 OR MIT)' })).toBeNull()
  expect(refusal({ name: 'lightningcss', licence: 'MPL-2.0' })).toBeNull()
  expect(refusal({ name: 'some-package', licence: null })).not.toBeNull()
})

test('each advisory that is answered for is named by its address, by which `npm run advisories` knows it', () => {
  const page = readFileSync(join(root, 'docs/advisories.md'), 'utf8').split('## Last answer')[0] ?? ''
  const rows = page.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| package'))
  expect(rows.length).toBeGreaterThan(0)
  expect(rows.filter((row) => !/https:\/\/github\.com\/advisories\/GHSA(?:-[0-9a-z]{4}){3}\b/.test(row))).toEqual([])
})
