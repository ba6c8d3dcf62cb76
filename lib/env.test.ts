import { expect, test } from 'vitest'
import { readEnv } from './env'

const good = {
  DATABASE_URL: 'postgresql://portal@127.0.0.1/portal', NEXTAUTH_SECRET: 's'.repeat(32), PERSON_KEY: '0'.repeat(64), INTERNAL_SECRET: 'i'.repeat(32),
}

test('a usable environment is read with its defaults', () => {
  expect(readEnv(good)).toMatchObject({ PORT: 3000, TRUSTED_PROXIES: 0, BENCH: false })
})

test.each([
  ['DATABASE_URL', 'mysql://x'], ['DATABASE_URL', ''], ['PORT', 'http'], ['PORT', '70000'], ['NEXTAUTH_SECRET', 'short'],
  ['PERSON_KEY', 'zz'], ['NEXTAUTH_URL', 'portal'], ['TRUSTED_PROXIES', '-1'], ['BENCH', 'maybe'],
])('a wrong %s stops with a sentence that names it', (name, value) => {
  expect(() => readEnv({ ...good, [name]: value })).toThrow(new RegExp(`^The environment is not usable: .*${name}`))
})
