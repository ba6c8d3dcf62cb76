// No engine is at hand where the tests run: what the image takes in and what compose.yaml hands on are read as text.
import { readFileSync } from 'node:fs'
import { matchesGlob, resolve } from 'node:path'
import { expect, test } from 'vitest'

const read = (file: string) => readFileSync(resolve(import.meta.dirname, '..', file), 'utf8')
const lines = (file: string) => read(file).split('\n').filter((line) => line !== '' && !line.startsWith('#'))

const left = lines('.dockerignore')
/** As the engine does: a pattern that matches a folder leaves out all below it. */
const leftOut = (path: string) => path.split('/').some((_, at, parts) => left.some((pattern) => matchesGlob(parts.slice(0, at + 1).join('/'), pattern)))

test('no secret and nothing made on this machine gets into the image', () => {
  const never = [
    '.env', '.env.local', '.env.production', 'prisma/.env', '.data/secrets.json', '.data/start/database.json', '.git/config', '.ci/run', 'node_modules/next/package.json',
    '.next/built-from', '.next-test/built-from', 'next-env.d.ts', 'tsconfig.tsbuildinfo', 'tests/x.tsbuildinfo', 'tests/output/report.json', 'lib/db/generated/client.ts',
  ]
  expect(never.filter((path) => !leftOut(path))).toEqual([])
  // What git leaves out is of one machine too.
  const ignored = lines('.gitignore').map((pattern) => pattern.replace(/\/$/, '').replaceAll('*', 'x'))
  expect(ignored.filter((path) => !leftOut(path))).toEqual([])
})

test('what the portal is made of does', () => {
  const wanted = ['package.json', '.npmrc', 'next.config.js', 'lib/env.ts', 'app/api/health/route.ts', 'prisma/schema/base.prisma', 'prisma/migrations/1/migration.sql', 'public/x.svg']
  expect(wanted.filter(leftOut)).toEqual([])
})

test('compose.yaml hands on every variable that the portal reads', () => {
  const own = ['NODE_ENV', 'PORT', 'BENCH']
  const names = [...read('lib/env.ts').matchAll(/^ {2}([A-Z][A-Z0-9_]+): z\./gm)].map(([, name = '']) => name)
  expect(names).toContain('METRICS_TOKEN')
  expect(names.filter((name) => !own.includes(name) && !new RegExp(`^ {4}${name}: `, 'm').test(read('compose.yaml')))).toEqual([])
})

test('each service of compose.yaml that is built has its Dockerfile, each file that is mounted exists, and only the proxy takes a port of the host', () => {
  const compose = read('compose.yaml')
  for (const [, folder = ''] of compose.matchAll(/^ +build: (\S+)$/gm)) expect(read(`${folder}/Dockerfile`)).toContain('FROM')
  for (const [, file = ''] of compose.matchAll(/"\.\/([^:"]+):/g)) expect(read(file)).not.toBe('')
  // Two instances of a service cannot have one port: `--scale portal=2`.
  const services = compose.slice(compose.indexOf('\nservices:')).split(/^ {2}(?=\w+:$)/m)
  expect(services.filter((service) => service.includes(' ports:')).map((service) => service.split(':')[0])).toEqual(['proxy'])
})

test('a database that is only being made does not count as healthy', () => {
  // While initdb's own server runs it answers at its socket alone.
  expect(read('compose.yaml')).toMatch(/pg_isready", "-h", "127\.0\.0\.1"/)
})
