// Every proof that docs/asvs.md names is there: a test that is run, by its title.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { acceptedTypes, MAX_FILE_BYTES } from '@/lib/files/limits'

const root = join(import.meta.dirname, '..')
const page = readFileSync(join(root, 'docs/asvs.md'), 'utf8')
const rows = page.split('\n').map((line) => /^\| ([\d.]+(?:[–, \d.]*\d)?) \| (.+?) \| (yes|no|read|operator|\*\*not met\*\*) \| ?(.*?) ?\|$/.exec(line)).filter((row) => row !== null)
const proofs = rows.flatMap(([, number = '', , applies = '', proof = '']) => proof.split('; ').map((one) => ({ number, applies, file: /^((?:tests|lib|docs)\/[\w./-]+)/.exec(one)?.[1], name: /› "([^"]+)"/.exec(one)?.[1] })))

/** What a source names as tests: the titles of those that are run, with `…` for what each row of a table fills in, and the texts of the tables. */
interface Titles { run: string[]; rows: Set<string> }

const leftOut = new Set(['skip', 'fixme', 'todo', 'fails', 'only', 'skipIf', 'runIf'])

/** `test('…')`, `test.each(table)('…')`, and never one that is left out, by itself or with the group around it. */
function titlesOf(source: string): Titles {
  const found: Titles = { run: [], rows: new Set() }
  const visit = (node: ts.Node, isRun: boolean): void => {
    const [name, ...how] = ts.isCallExpression(node) ? calledAs(node.expression) : []
    const runs = isRun && !how.some((one) => leftOut.has(one))
    if (ts.isCallExpression(node) && (name === 'test' || name === 'it') && runs && !how.includes('describe')) {
      const title = textOf(node.arguments[0])
      if (title !== null && node.arguments.length > 1) found.run.push(title)
    }
    if (ts.isStringLiteral(node)) found.rows.add(node.text)
    node.forEachChild((child) => { visit(child, name === 'describe' || name === 'test' || name === 'it' ? runs : isRun) })
  }
  visit(ts.createSourceFile('one.ts', source, ts.ScriptTarget.Latest, true), true)
  return found
}

function calledAs(called: ts.Expression): string[] {
  if (ts.isIdentifier(called)) return [called.text]
  if (ts.isPropertyAccessExpression(called)) return [...calledAs(called.expression), called.name.text]
  return ts.isCallExpression(called) ? calledAs(called.expression) : []
}

function textOf(title: ts.Expression | undefined): string | null {
  if (title && ts.isStringLiteralLike(title)) return title.text.replace(/%[sjdo]|\$\w+/g, '…')
  return title && ts.isTemplateExpression(title) ? [title.head.text, ...title.templateSpans.map(({ literal }) => literal.text)].join('…') : null
}

/** A part of a title; or a row of the table that fills in what a title leaves open. */
const isTested = ({ run, rows: filled }: Titles, name: string): boolean =>
  run.some((title) => title.includes(name)) || (filled.has(name) && run.some((title) => title.includes('…')))

/** Of the program that runs all checks the steps count, which are named where they are made. */
const isStep = (source: string, name: string): boolean => source.includes(`name: '${name}'`)

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

test('a title is one of a test that is run, and no other text of its file', () => {
  const of = (source: string, name: string) => isTested(titlesOf(source), name)
  expect(of(`test('a door is shut', () => { check('open') })`, 'door is shut')).toBe(true)
  expect(of(`test('a door is shut', () => { check('open') })`, 'open')).toBe(false)
  expect(of(`// a window\nimport { window } from 'house'\ntest('a door', () => {})`, 'window')).toBe(false)
  expect(of('for (const [what] of [[\'a window\']]) test(`${what} is shut`, () => {})', 'a window')).toBe(true)
  expect(of(`test.each(['window'])('%s is shut', () => {})`, 'is shut')).toBe(true)
  for (const how of ['skip', 'fixme', 'todo']) {
    expect(of(`test.${how}('a door is shut', () => {})`, 'a door')).toBe(false)
    expect(of(`test.${how}.each(['a'])('a door is shut', () => {})`, 'a door')).toBe(false)
    for (const group of ['describe', 'test.describe']) expect(of(`${group}.${how}('house', () => { test('a door is shut', () => {}) })`, 'a door')).toBe(false)
  }
  expect(of(`test.describe('a house', () => { test('a door is shut', () => {}) })`, 'a house')).toBe(false)
})

test('every test that is named is one of its file', () => {
  const sources = new Map<string, string>()
  const titles = new Map<string, Titles>()
  const there = proofs.flatMap(({ number, file, name }) => (file !== undefined && name !== undefined && existsSync(join(root, file)) ? [{ number, file, name }] : []))
  for (const { file } of there) if (!sources.has(file)) sources.set(file, readFileSync(join(root, file), 'utf8'))
  for (const [file, source] of sources) titles.set(file, titlesOf(source))
  const missing = there.filter(({ file, name }) => !(file === 'tests/run.ts' ? isStep(sources.get(file) ?? '', name) : isTested(titles.get(file) ?? titlesOf(''), name)))
  expect(missing.map(({ number, file, name }) => `${number}: ${file} › ${name}`)).toEqual([])
})

test('what judges a tool is no proof of the portal', () => {
  expect(proofs.filter(({ file }) => /^tests\/(?:fuzz|bench|load|faults)\//.test(file ?? ''))).toEqual([])
})

test('what does not apply, is read in the code or is not met says why', () => {
  expect(rows.filter(([, , , applies, reason]) => (applies === 'no' || applies === 'read' || applies === '**not met**') && (reason ?? '').length < 5).map(([whole]) => whole)).toEqual([])
})

test('the kinds and sizes of files that the decision names are those of the program', () => {
  const decision = readFileSync(join(root, 'docs/decisions/0047-sessions-passwords-and-files.md'), 'utf8')
  expect(decision).toContain(`${MAX_FILE_BYTES / 1_048_576} MB`)
  for (const type of acceptedTypes.replaceAll('.', '').split(',')) expect(decision.toLowerCase()).toContain(type === 'jpg' ? 'jpeg' : type)
})
