import { expect, test } from 'vitest'
import { readEnv } from './env'

const good = {
  DATABASE_URL: 'postgresql://portal@127.0.0.1/portal', NEXTAUTH_SECRET: 's'.repeat(32), PERSON_KEY: '0'.repeat(64), INTERNAL_SECRET: 'i'.repeat(32),
}

test('a usable environment is read with its defaults', () => {
  expect(readEnv(good)).toMatchObject({ PORT: 3000, TRUSTED_PROXIES: 0, BENCH: false, JOBS_INSIDE: true, DATABASE_POOLED: false, DATABASE_DIRECT_URL: good.DATABASE_URL })
})

test.each([
  ['DATABASE_URL', 'mysql://x'], ['DATABASE_URL', ''], ['PORT', 'http'], ['PORT', '70000'], ['NEXTAUTH_SECRET', 'short'],
  ['PERSON_KEY', 'zz'], ['NEXTAUTH_URL', 'portal'], ['TRUSTED_PROXIES', '-1'], ['BENCH', 'maybe'], ['JOBS', 'outside'], ['DATABASE_DIRECT_URL', 'here'],
])('a wrong %s stops with a sentence that names it', (name, value) => {
  expect(() => readEnv({ ...good, [name]: value })).toThrow(new RegExp(`^The environment is not usable: .*${name}`))
})

test('jobs run inside or in a worker; a pooler is recognised by the address past it', () => {
  expect(readEnv({ ...good, JOBS: 'none' }).JOBS_INSIDE).toBe(false)
  const direct = 'postgresql://portal@127.0.0.1:5432/portal'
  expect(readEnv({ ...good, DATABASE_DIRECT_URL: direct })).toMatchObject({ DATABASE_POOLED: true, DATABASE_DIRECT_URL: direct })
  expect(readEnv({ ...good, DATABASE_DIRECT_URL: '' }).DATABASE_POOLED).toBe(false)
})

const store = { FILES_S3_ENDPOINT: 'https://s3.example', FILES_S3_BUCKET: 'ho-so', FILES_S3_KEY_ID: 'key', FILES_S3_SECRET: 'never-said' }

test('files lie in a store when it is named whole, else in the folder', () => {
  expect(readEnv(good).FILES_S3).toBeNull()
  expect(readEnv({ ...good, ...store }).FILES_S3).toEqual({ endpoint: 'https://s3.example', region: 'us-east-1', bucket: 'ho-so', keyId: 'key', secret: 'never-said' })
})

test.each(Object.keys(store))('a store without %s stops with a sentence that names it and tells no secret', (name) => {
  const read = () => readEnv({ ...good, ...store, [name]: '' })
  expect(read).toThrow(new RegExp(`${name} is missing beside`))
  expect(read).not.toThrow(/never-said/)
})
