import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { takesFile } from '@/lib/web/refusal'

const api = resolve(import.meta.dirname, '../../../app/api')
const routes = readdirSync(api, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('route.ts'))
const addressOf = (file: string) => `/api/${file.replace(/\/route\.ts$/, '').replaceAll(/\[\w+\]/g, crypto.randomUUID())}`

test('every handler that reads a file may be sent one of ten megabytes, and no other one may', () => {
  const reading = routes.filter((file) => readFileSync(join(api, file), 'utf8').includes('readUpload('))
  expect(reading.length).toBeGreaterThan(3)
  expect(routes.filter((file) => takesFile(addressOf(file))).toSorted()).toEqual(reading.toSorted())
})
