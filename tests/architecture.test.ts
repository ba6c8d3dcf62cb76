// What linters cannot say. No list of exceptions: what fails here is moved or renamed.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const kernel = ['access', 'db', 'events', 'web', 'jobs', 'files', 'i18n', 'programs']
const line = [
  'schools', 'agencies', 'people', 'catalogue', 'planning', 'enrolment', 'teaching', 'graduation',
  'evaluations', 'activities', 'agreements', 'reporting', 'succession', 'privacy', 'notifications',
]
const pure = ['schema', 'rules', 'policy', 'messages']
const core = ['queries', 'commands', 'steps', 'jobs', 'handover']
const vocabulary = [...pure, ...core, 'loaders', 'actions']

const lib = readdirSync(join(root, 'lib'), { withFileTypes: true })
const areas = lib.filter((entry) => entry.isDirectory() && !kernel.includes(entry.name)).map(({ name }) => name)
const files = areas.flatMap((area) => sourcesBelow(`lib/${area}`))
const sources = files.filter((file) => !file.includes('.test.'))

test('every area stands in the line', () => {
  expect(areas.filter((area) => !line.includes(area))).toEqual([])
})

test('every file of an area is in the vocabulary', () => {
  expect(files.filter((file) => kindOf(file) === null)).toEqual([])
})

test('files and folders are written in kebab case', () => {
  const all = ['lib', 'components', 'prisma', 'tests'].flatMap(sourcesBelow)
  const odd = all.filter((file) => !file.split('/').every((part) => /^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/.test(part)))
  expect(odd).toEqual([])
})

test("every core file starts with import 'server-only'", () => {
  const open = sources.filter((file) => core.includes(kindOf(file) ?? '') && !/^import 'server-only'$/m.test(firstLines(file)))
  expect(open).toEqual([])
})

test('every exported command and query says as whom it acts', () => {
  const acting = sources.filter((file) => ['commands', 'queries'].includes(kindOf(file) ?? ''))
  expect(acting.flatMap((file) => exportedFunctions(file).filter(({ first }) => !/^_?actor: \w*Actor\b/.test(first)).map(({ name }) => `${file}: ${name}`))).toEqual([])
})

test('no statement asks the database for its day, which is that of UTC', () => {
  const asking = sourcesBelow('lib').filter((file) => !file.startsWith('lib/db/') && /\bcurrent_date\b/i.test(readFileSync(join(root, file), 'utf8')))
  expect(asking).toEqual([])
})

test('every action is one', () => {
  const actions = sources.filter((file) => kindOf(file) === 'actions')
  expect(actions.filter((file) => !/^'use server'$/m.test(firstLines(file)))).toEqual([])
  expect(actions.flatMap((file) => exportedFunctions(file).filter(({ name }) => !name.endsWith('Action')).map(({ name }) => `${file}: ${name}`))).toEqual([])
})

test('every path that the README names exists', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const named = [...readme.matchAll(/`((?:\.ci|app|components|docs|lib|prisma|public|tests)\/[\w./()[\]-]*)`/g)].map(([, path]) => path ?? '')
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([])
})

/** The word of the vocabulary that a file stands under: its own name, or that of the folder it was split into. */
function kindOf(file: string): string | null {
  const [, , ...parts] = file.replace(/(?:\.test)?\.tsx?$/, '').split('/')
  return parts.find((part) => vocabulary.includes(part)) ?? null
}

function sourcesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .filter((file) => !/^tests\/output|generated/.test(file))
}

const firstLines = (file: string) => readFileSync(join(root, file), 'utf8').split('\n').slice(0, 5).join('\n')

function exportedFunctions(file: string): { name: string; first: string }[] {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true)
  return source.statements.flatMap((statement) => {
    if (!ts.canHaveModifiers(statement) || !ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return []
    if (ts.isFunctionDeclaration(statement)) return [described(statement.name?.text ?? 'default', statement)]
    if (!ts.isVariableStatement(statement)) return []
    return statement.declarationList.declarations.flatMap(({ name, initializer }) => {
      const held = initializer && ts.isCallExpression(initializer) ? initializer.arguments[0] : initializer
      return held && (ts.isArrowFunction(held) || ts.isFunctionExpression(held)) ? [described(name.getText(), held)] : []
    })
  })
}

const described = (name: string, { parameters }: ts.SignatureDeclaration) => ({ name, first: parameters[0]?.getText() ?? '' })
