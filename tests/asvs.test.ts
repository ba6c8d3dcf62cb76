// Every proof that docs/asvs.md names is there.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { acceptedTypes, MAX_FILE_BYTES } from '@/lib/files/limits'

const root = join(import.meta.dirname, '..')
const page = readFileSync(join(root, 'docs/asvs.md'), 'utf8')
const rows = page.split('\n').map((line) => /^\| ([\d.]+(?:[–, \d.]*\d)?) \| (.+?) \| (yes|no|read|operator|\*\*not met\*\*) \| ?(.*?) ?\|$/.exec(line)).filter((row) => row !== null)
const proofs = rows.flatMap(([, number = '', , applies = '', proof = '']) => proof.split('; ').map((one) => ({ number, applies, file: /^((?:tests|lib|docs)\/[\w./-]+)/.exec(one)?.[1], name: /› "([^"]+)"/.exec(one)?.[1] })))

test('every line of the tables is read here', () => {
  const lines = page.split('\n').filter((line) => /^\| \d/.test(line))
  expect(lines.filter((line) => !rows.some(([whole]) => whole === line))).toEqual([])
  expect(rows.length).toBeGreaterThan(100)
})

test('what applies has a proof that exists', () => {
  const yes = proofs.filter(({ applies }) => applies === 'yes')
  expect(yes.filter(({ file }) => file === undefined || !existsSync(join(root, file)))).toEqual([])
  expect(yes.filter(({ file = '', name }) => !file.startsWith('docs/') && name === undefined)).toEqual([])
})

test('every test that is named is one of its file', () => {
  const named = proofs.filter((one) => one.file !== undefined && one.name !== undefined)
  expect(named.filter(({ file = '', name = '' }) => !readFileSync(join(root, file), 'utf8').includes(name)).map(({ number, file, name }) => `${number}: ${file} › ${name}`)).toEqual([])
})

test('what does not apply, is read in the code or is not met says why', () => {
  expect(rows.filter(([, , , applies, reason]) => (applies === 'no' || applies === 'read' || applies === '**not met**') && (reason ?? '').length < 5).map(([whole]) => whole)).toEqual([])
})

test('the kinds and sizes of files that the decision names are those of the program', () => {
  const decision = readFileSync(join(root, 'docs/decisions/0047-sessions-passwords-and-files.md'), 'utf8')
  expect(decision).toContain(`${MAX_FILE_BYTES / 1_048_576} MB`)
  for (const type of acceptedTypes.replaceAll('.', '').split(',')) expect(decision.toLowerCase()).toContain(type === 'jpg' ? 'jpeg' : type)
})
