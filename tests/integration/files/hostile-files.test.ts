// Files that are two things at once, that unpack to more than they are, or that bring a program with them.
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { fileAnswer } from '@/lib/files/download'
import { sniff, type mediaTypes } from '@/lib/files/sniff'
import { docm, docx, jpeg, pdf, png } from '../../support/dossier'

const page = '<!doctype html><script>planted=1</script>'
const none: readonly (readonly [string, Uint8Array])[] = [
  ['a page', Buffer.from(page)], ['a picture with scripts', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="planted=1"/>')], ['a script', Buffer.from('#!/bin/sh\nrm -rf /\n')],
  ['a program of Windows', Buffer.from('4d5a90000300000004000000ffff0000b800000000000000', 'hex')], ['a program of Linux', Buffer.from('7f454c4602010100000000000000000002003e0001000000', 'hex')],
  ['a ZIP', zipSync({ 'a.txt': strToU8('x') })], ['a ZIP that leads out of its folder', zipSync({ '../../etc/passwd': strToU8('x') })], ['a workbook', zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': strToU8('<workbook/>') })],
  ['a Word file with macros', docm()], ['a Word file whose macros are written otherwise', zipSync({ '[Content_Types].xml': strToU8('<Types><Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'), 'word/document.xml': strToU8('<w/>'), 'word/VBAPROJECT.BIN': strToU8('x') })],
  ['a Word file with ActiveX', zipSync({ '[Content_Types].xml': strToU8('<Types><Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'), 'word/document.xml': strToU8('<w/>'), 'word/activeX/activeX1.bin': strToU8('x') })],
  ['the letters %PDF in the middle', Buffer.from(`${page}\n${pdf().toString()}`)], ['nothing but noughts', Buffer.alloc(10_000)], ['an old Word file', Buffer.from('d0cf11e0a1b11ae1'.padEnd(1200, '0'), 'hex')], ['a GIF that is a script', Buffer.from('GIF89a=1;/*')],
]
test.each(none)('%s is none of the four', async (_, bytes) => {
  expect(await sniff(bytes)).toBeNull()
})

/** Whole files of a kind with something else behind or inside: readers of that kind show the first, others the second. */
const double: readonly (readonly [string, Uint8Array, keyof typeof mediaTypes])[] = [
  ['a PDF with a page behind', Buffer.concat([pdf(), Buffer.from(page)]), 'application/pdf'], ['a PDF with a ZIP behind', Buffer.concat([pdf(), zipSync({ 'a.html': strToU8(page) })]), 'application/pdf'],
  ['a PNG with a page behind', Buffer.concat([png(), Buffer.from(page)]), 'image/png'], ['a JPEG with a page behind', Buffer.concat([jpeg(), Buffer.from(page)]), 'image/jpeg'], ['a PDF that opens a script', pdf('/OpenAction << /S /JavaScript /JS (app.alert(1)) >>'), 'application/pdf'],
]
test.each(double)('%s goes back as a download that no browser opens, of the type that was found', async (_, bytes, type) => {
  const found = await sniff(bytes)
  expect(found).toBe(type)
  const { headers } = fileAnswer({ bytes: Uint8Array.from(bytes), mediaType: type, name: 'a"\r\nset-cookie: x=1; <b>.html' })
  expect(headers.get('content-type')).toBe(type)
  expect(headers.get('content-disposition')).toMatch(/^attachment; filename="[\w.-]+"; filename\*=UTF-8''[\w.%!~-]+$/)
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
  expect(headers.get('cache-control')).toContain('no-store')
})

test('a Word file that would unpack to a hundred megabytes is looked at and not unpacked', async () => {
  const bomb = zipSync({ '[Content_Types].xml': new Uint8Array(100_000_000), 'word/document.xml': strToU8('<w/>') }, { level: 9 })
  expect(bomb.length).toBeLessThan(200_000)
  const timed = async (bytes: Uint8Array) => { const begun = performance.now(); await sniff(bytes); return performance.now() - begun }
  await timed(docx())
  const before = process.memoryUsage()
  expect(await sniff(bomb)).toBeNull()
  const grown = process.memoryUsage()
  expect(grown.arrayBuffers + grown.external - before.arrayBuffers - before.external).toBeLessThan(60_000_000)
})

test('a Word file without macros is one', async () => {
  expect(await sniff(docx())).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document')
})
