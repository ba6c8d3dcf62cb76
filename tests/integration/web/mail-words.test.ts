// What docs/advisories.md says of how nodemailer is used, so that its known faults cannot be reached.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../../..')
const sources = ['lib', 'app'].flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file) && !file.includes('generated')).map((file) => join(folder, file)))

test('one file speaks to the mail library, and gives a letter nothing but recipient, subject and text', () => {
  expect(sources.filter((file) => readFileSync(join(root, file), 'utf8').includes("from 'nodemailer'"))).toEqual(['lib/web/mail.ts'])
  const mail = readFileSync(join(root, 'lib/web/mail.ts'), 'utf8')
  expect(mail).toContain('export type Letter = { to: string; subject: string; text: string }')
  expect(mail).not.toMatch(/\b(?:raw|envelope|attachments|alternatives|icalEvent|list|jsonTransport|OAuth2)\s*[:(]|\bname:/)
})
