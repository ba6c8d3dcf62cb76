import { resolve } from 'node:path'
import { defineConfig } from '@playwright/test'
import { findChromium } from './support/chromium'

const output = (name: string) => resolve(import.meta.dirname, 'output', name)

export default defineConfig({
  testDir: 'e2e',
  outputDir: output('e2e'),
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  // As in vitest.config.ts: no budget, an end for what hangs.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: output('e2e.json') }]],
  use: {
    baseURL: process.env.PORTAL_URL ?? 'http://localhost:3000',
    browserName: 'chromium',
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: { width: 1280, height: 900 },
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: await findChromium(),
  },
})
