import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'
import { testSecrets } from './support/secrets.ts'

const root = resolve(import.meta.dirname, '..')
const support = (name: string) => resolve(import.meta.dirname, 'support', name)

const environment = { ...testSecrets, DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none', DATABASE_DIRECT_URL: '' }
const rules = { include: ['lib/**/*.test.ts', 'components/**/*.test.ts'], setupFiles: [support('strict-console.ts')] }

export default defineConfig({
  root,
  resolve: {
    alias: {
      '@/': `${root}/`,
      'server-only': resolve(root, 'node_modules/server-only/empty.js'),
      'next/root-params': support('root-params.ts'),
    },
  },
  test: {
    maxWorkers: 2,
    // No budget: what is slow is measured by the benchmark. It ends what hangs, on a machine with much else to do.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      // A calendar day must be the same east and west of Greenwich.
      { extends: true, test: { ...rules, name: 'unit-east', env: { ...environment, TZ: 'Asia/Kathmandu' } } },
      { extends: true, test: { ...rules, name: 'unit-west', env: { ...environment, TZ: 'America/Los_Angeles' } } },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts', 'tests/schema/**/*.test.ts'],
          env: { ...environment, TZ: 'America/Los_Angeles' },
          globalSetup: [support('database-server.ts')],
          setupFiles: [support('strict-console.ts'), support('own-database.ts')],
        },
      },
      { extends: true, test: { name: 'repository', include: ['tests/*.test.ts', 'tests/{bench,faults,fuzz,load}/*.test.ts'] } },
    ],
  },
})
