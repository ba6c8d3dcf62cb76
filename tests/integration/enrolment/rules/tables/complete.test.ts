// Mỗi tiêu chuẩn đều có bảng thử; mỗi bảng thử của quy định chung đều có ngày 28/08/2025 và 29/08/2025.
// Every rule has its table, and every table of a general rule is judged on both sides of the switch.
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { ruleCodes } from '@/lib/enrolment/eligibility/schema'

const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.test.ts') && name !== 'complete.test.ts')
  .map((name) => ({ name, text: readFileSync(resolve(import.meta.dirname, name), 'utf8') }))

test.each(ruleCodes)('%s has a table', (code) => {
  expect(files.filter(({ text }) => text.includes(`rule: '${code}'`)).map(({ name }) => name)).not.toEqual([])
})

test.each(files)('$name is judged the day before the switch, on it and after', ({ text }) => {
  for (const day of ['28/08/2025', '29/08/2025', '30/08/2025']) expect(text).toContain(`'${day}'`)
})
