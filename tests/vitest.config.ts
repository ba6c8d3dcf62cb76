import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

const root = resolve(import.meta.dirname, '..')
const support = (name: string) => resolve(import.meta.dirname, 'support', name)

// Values for tests only: no server that anybody reaches ever runs with them.
const secrets = {
  NEXTAUTH_SECRET: 'test-secret-of-the-session-cookie-00',
  NEXTAUTH_URL: 'http://localhost:3000',
  PERSON_KEY: 'test-key-of-identity-numbers-0000000',
  INTERNAL_SECRET: 'test-secret-between-the-instances-00',
}
const rules = { include: ['lib/**/*.test.ts', 'components/**/*.test.ts'], setupFiles: [support('strict-console.ts')] }

export default defineConfig({
  root,
  resolve: {
    alias: {
      '@/': `${root}/`,
      'server-only': resolve(root, 'node_modules/server-only/empty.js'),
    },
  },
  test: {
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    projects: [
      // A calendar day must be the same east and west of Greenwich.
      { extends: true, test: { ...rules, name: 'unit-east', env: { ...secrets, TZ: 'Asia/Kathmandu' } } },
      { extends: true, test: { ...rules, name: 'unit-west', env: { ...secrets, TZ: 'America/Los_Angeles' } } },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts', 'tests/schema/**/*.test.ts'],
          env: { ...secrets, TZ: 'America/Los_Angeles' },
          globalSetup: [support('database-server.ts')],
          setupFiles: [support('strict-console.ts'), support('own-database.ts')],
        },
      },
      { extends: true, test: { name: 'repository', include: ['tests/*.test.ts'] } },
    ],
  },
})
