// Which actions and handlers reach a write of what public pages show, read from the sources: by what a function names, and what that imports.
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import ts from 'typescript'

const root = resolve(import.meta.dirname, '../..')

// What lib/catalogue/loaders.ts and lib/enrolment/notices/loaders.ts keep: classes and their seats, visiting lecturers, notices.
const writes = [
  /\bcohort\.(?:create|update|upsert|delete)/, /\bupdate cohort\b/, /\bquota\.(?:create|update|upsert|delete)/, /\bupdate quota\b/,
  /\bnomination\.(?:create|update|upsert|delete)/, /\binsert into nomination\b/, /\bupdate nomination\b/,
  /\btrainee\.(?:create|delete)/, /\blecturer\.(?:create|update|upsert|delete)/, /\bnoticeVersion\.(?:create|update|upsert|delete)/,
]
const acting = /\/(?:commands|steps|handover)(?:\/|\.ts$)/

interface Source { imports: Map<string, string>; tree: ts.SourceFile; text: string }
const sources = new Map<string, Source>()

function read(file: string): Source {
  const known = sources.get(file)
  if (known) return known
  const text = readFileSync(join(root, file), 'utf8')
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const imports = new Map(tree.statements.filter(ts.isImportDeclaration).flatMap((statement): [string, string][] => {
    const target = ts.isStringLiteral(statement.moduleSpecifier) ? fileOf(file, statement.moduleSpecifier.text) : null
    const names = statement.importClause?.namedBindings
    return target !== null && names && ts.isNamedImports(names) ? names.elements.map(({ name }): [string, string] => [name.text, target]) : []
  }))
  const source = { imports, tree, text }
  sources.set(file, source)
  return source
}

function fileOf(from: string, specifier: string): string | null {
  const path = specifier.startsWith('@/') ? specifier.slice(2) : specifier.startsWith('.') ? join(dirname(from), specifier) : null
  return path !== null && existsSync(join(root, `${path}.ts`)) ? `${path}.ts` : null
}

/** The files with a write that `file` can come to, itself among them. */
function writersFrom(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file) || !acting.test(`/${file}`)) return []
  seen.add(file)
  const { imports, text } = read(file)
  return [...(writes.some((write) => write.test(text)) ? [file] : []), ...[...new Set(imports.values())].flatMap((next) => writersFrom(next, seen))]
}

/** Every name in a declaration, those of helpers of the same file included. */
function namesIn(node: ts.Node, local: ReadonlyMap<string, ts.Node>, names = new Set<string>()): Set<string> {
  const visit = (inner: ts.Node): void => {
    if (ts.isIdentifier(inner) && !names.has(inner.text)) {
      names.add(inner.text)
      const helper = local.get(inner.text)
      if (helper) visit(helper)
    }
    ts.forEachChild(inner, visit)
  }
  visit(node)
  return names
}

export interface Doing { name: string; tells: boolean; writers: string[] }

/** Every exported action and handler that reaches such a write. */
export const changesOfPublicData = (): Doing[] => globSync(['lib/**/actions.ts', 'lib/**/actions/*.ts', 'app/**/route.ts'], { cwd: root }).toSorted().flatMap((file) => {
  const { tree, imports } = read(file)
  const local = new Map(tree.statements.flatMap(declared))
  return tree.statements.filter((one) => ts.canHaveModifiers(one) && ts.getModifiers(one)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)).flatMap(declared).flatMap(([name, node]): Doing[] => {
    const names = namesIn(node, local)
    const writers = [...new Set([...names].flatMap((one) => writersFrom(imports.get(one) ?? '')))]
    return writers.length > 0 ? [{ name: `${file}: ${name}`, tells: names.has('publicDataChanged') || names.has('publicDataChangedByProgram'), writers }] : []
  })
})

function declared(statement: ts.Statement): [string, ts.Node][] {
  if (ts.isFunctionDeclaration(statement)) return [[statement.name?.text ?? '', statement]]
  return ts.isVariableStatement(statement) ? statement.declarationList.declarations.map((one) => [one.name.getText(), one]) : []
}
