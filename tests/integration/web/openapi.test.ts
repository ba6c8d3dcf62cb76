import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { openApiDocument } from '@/app/api/openapi.json/document'

const api = resolve(import.meta.dirname, '../../../app/api')
const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const

/** What no program of another house calls: next-auth's protocol, this installation's own jobs and its figures, the document itself, the answer to anything else. */
const apart = /^\/api\/(auth\/|internal\/|metrics$|openapi\.json$|\{\.\.\.)/

/** Every address below /api with the methods its file exports. */
const served = readdirSync(api, { recursive: true, withFileTypes: true }).filter(({ name }) => name === 'route.ts').flatMap((file) => {
  const path = `/api${file.parentPath.slice(api.length)}`.replaceAll(/\[([^\]]+)\]/g, '{$1}')
  const source = readFileSync(join(file.parentPath, file.name), 'utf8')
  return apart.test(path) ? [] : methods.filter((method) => new RegExp(`export (?:const|(?:async )?function) ${method}\\b`).test(source)).map((method) => `${method} ${path}`)
})

const document = openApiDocument()
const described = Object.entries(document.paths ?? {}).flatMap(([path, item]) => Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`))

test('every handler stands in the document, and nothing else', () => {
  expect(served.length).toBeGreaterThan(10)
  expect(described.toSorted()).toEqual(served.toSorted())
})

test('every parameter of an address is described where it stands', () => {
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
    for (const operation of Object.values(z.record(z.string(), z.object({ parameters: z.array(z.object({ name: z.string(), in: z.string() })).optional() })).parse(item))) {
      expect((operation.parameters ?? []).filter((one) => one.in === 'path').map(({ name }) => name)).toEqual(named)
    }
  }
})

test('refusals are problems, and every reference leads somewhere', () => {
  const text = JSON.stringify(document)
  expect(document.openapi).toBe('3.1.0')
  for (const [, name] of text.matchAll(/"#\/components\/schemas\/(\w+)"/g)) expect(Object.keys(document.components?.schemas ?? {})).toContain(name)
  const post = document.paths?.['/api/cohorts/{id}/nominations']?.post
  expect(Object.keys(post?.responses ?? {})).toEqual(['201', '400', '401', '403', '404', '409', '413', '422', '503'])
})

test('no part of an answer closes out what another part lets in', () => {
  // Each part of an `allOf` is asked about the whole value: one that allows no further fields refuses those of the others.
  const closing = (schema: unknown): boolean => JSON.stringify(schema).includes('"additionalProperties":false')
  const found: string[] = []
  const look = (value: unknown, at: string): void => {
    if (typeof value !== 'object' || value === null) return
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'allOf' && Array.isArray(inner) && inner.length > 1 && inner.some(closing)) found.push(at)
      look(inner, `${at}/${key}`)
    }
  }
  look(document.paths, '')
  expect(found).toEqual([])
  const rule = JSON.stringify(document.paths?.['/api/rule-sets/{id}']?.get?.responses?.['200'])
  expect(rule).toContain('"oneOf"')
  expect(rule.match(/"waivableBy"/g)?.length).toBeGreaterThan(10)
})
