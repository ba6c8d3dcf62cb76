import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { awayPage, awayPolicy } from './away-page'

test('the page says once what is, and leads to its own address', () => {
  const page = awayPage('vi', undefined)
  expect(page).toContain('<html lang="vi">')
  expect(page).toContain('<h1>Hệ thống đang tạm ngừng</h1>')
  expect(page.split('Hệ thống đang tạm ngừng')).toHaveLength(3) // title and heading
  expect(page).toContain('<a href="">Thử lại</a>')
  expect(page).toContain('Cổng phối hợp đào tạo, bồi dưỡng cán bộ')
  expect(page).not.toContain('class="also"')
})

test('its policy lets its own style through and nothing else: no script, no file, no style attribute', () => {
  const page = awayPage('en', 'en')
  const [style, ...more] = [...page.matchAll(/<style>([^<]*)<\/style>/g)].map(([, text]) => text ?? '')
  expect(more).toEqual([])
  expect(awayPolicy).toContain(`style-src 'sha256-${createHash('sha256').update(style ?? '').digest('base64')}'`)
  expect(awayPolicy).toContain("default-src 'none'")
  expect(page).not.toMatch(/<script|<link|<img| src=| style=|url\(|@import/)
})

test.each([
  ['vi', 'vi-VN,vi;q=0.9,en;q=0.8', 'vi', null], ['vi', 'en-US,en;q=0.9', 'vi', 'en'], ['en', 'en', 'en', null], ['en', 'vi', 'en', 'vi'], ['vi', '*', 'vi', null],
] as const)('at an address in %s a browser that wants %s reads %s and also %s', (locale, wanted, first, also) => {
  const page = awayPage(locale, wanted)
  expect(page).toContain(`<html lang="${first}">`)
  if (also) expect(page).toContain(`<div class="also" lang="${also}">`)
  else expect(page).not.toContain('class="also"')
  expect(page.includes('The service is paused')).toBe(first === 'en' || also === 'en')
})

test('every mark of a colour that the sheets of the portal know is theirs', async () => {
  const { readFile } = await import('node:fs/promises')
  const tokens = (await readFile('app/globals.css', 'utf8')).toUpperCase()
  const used = [...awayPage('vi', undefined).matchAll(/#[0-9A-Fa-f]{6}\b/g)].map(([colour]) => colour.toUpperCase()).filter((colour) => colour !== '#FFD766')
  expect(used.length).toBeGreaterThan(5)
  expect(used.filter((colour) => !tokens.includes(colour))).toEqual([])
})
