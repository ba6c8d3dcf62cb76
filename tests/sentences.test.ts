// A key that a component names has its sentence. The translator answers a missing one with the key itself, which no type sees.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { messagesOf } from '@/lib/i18n/catalogue'
import type { Messages } from '@/lib/i18n/messages'

const root = resolve(import.meta.dirname, '..')
const sources = ['app', 'components', 'lib'].flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/generated|\.test\./.test(file)).map((file) => join(folder, file)))
const sentences = messagesOf('vi')

const isSaid = (key: string): boolean =>
  key.split('.').reduce<Messages | string | undefined>((at, name) => (typeof at === 'object' ? at[name] : undefined), sentences) !== undefined

/** Keys written out in a file: given to `t`, and to a helper of the file that puts one prefix before them. */
function keysIn(source: string): string[][] {
  const whole = [...source.matchAll(/\bt\('([\w-]+\.[\w.-]+)'/g)].map(([, key = '']) => [key])
  const prefixes = new Map<string, string[]>()
  for (const [, helper = '', prefix = ''] of source.matchAll(/const (\w+) = \(key: string[^)]*\)(?:: string)? =>\s*t\(`([\w.]+)\.\$\{key\}`/g)) {
    prefixes.set(helper, [...(prefixes.get(helper) ?? []), prefix])
  }
  // Two helpers of one name in a file: one of them means the key.
  const parts = [...prefixes].flatMap(([helper, known]) => [...source.matchAll(new RegExp(`\\b${helper}\\('([\\w.-]+)'`, 'g'))].map(([, key = '']) => known.map((prefix) => `${prefix}.${key}`)))
  return [...whole, ...parts]
}

test('every key that is written out has a sentence', () => {
  const keys = sources.flatMap((file) => keysIn(readFileSync(join(root, file), 'utf8')).map((names) => ({ file, names })))
  expect(keys.length).toBeGreaterThan(1000)
  expect(keys.filter(({ names }) => !names.some(isSaid)).map(({ file, names }) => `${file}: ${names.join(' or ')}`)).toEqual([])
})
