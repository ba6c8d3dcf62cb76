import { expect, test } from 'vitest'
import { askedPath, scannedPath } from './return-path'

test('after signing in one comes back to what was scanned only', () => {
  expect(scannedPath.safeParse('/me/roll/a1-B_2').data).toBe('a1-B_2')
  for (const path of ['/school', '/me/roll/', '/me/roll/a/b', 'https://x.example/me/roll/a']) expect(scannedPath.safeParse(path).success, path).toBe(false)
})

test('after reading the notice one comes back to a page of the own work, never to another origin and not to the notice itself', () => {
  for (const path of ['/agency/people', '/school/privacy/notice?did=issued', '/me/roll/a1-B_2', '/school/cohorts/019a-1?q=Nguy%E1%BB%85n+A&state=open', '/account']) expect(askedPath.safeParse(path).data, path).toBe(path)
  const wrong = [
    '//evil.example', '/\\evil.example', 'https://evil.example/school', '/school//evil.example', '/school\\@evil.example', '/schoolevil', '/school/../api/me', '/school@evil.example', 'javascript:alert(1)', '/api/me/copy', '/workspace', '/sign-in',
    '/account/privacy', '/account/privacy?to=/school', '/school?x=\r\nSet-Cookie:a', '/school#x', `/school?${'a'.repeat(500)}`, '', null,
  ]
  for (const path of wrong) expect(askedPath.safeParse(path).success, String(path)).toBe(false)
})
