import { expect, test } from 'vitest'
import { currentAddress, inLanguageOf, withoutLanguage } from './address'

test.each([
  ['/vi/cohorts', '/cohorts'],
  ['/en', '/'],
  ['/english', '/english'],
  ['/', '/'],
])('%s without its language is %s', (path, rest) => {
  expect(withoutLanguage(path)).toBe(rest)
})

test.each([
  ['/en/agency', '/school', '/en/school'],
  ['/en', '/', '/en'],
  ['/vi/agency', '/school', '/school'],
  ['/english', '/', '/'],
])('from %s, %s is %s', (page, address, there) => {
  expect(inLanguageOf(page, address)).toBe(there)
})

test('the longest entry that begins the page’s address is the current one', () => {
  const entries = ['/', '/agency', '/agency/nominations', '/agency/cohorts']
  expect(currentAddress('/en/agency/nominations/42', entries)).toBe('/agency/nominations')
  expect(currentAddress('/agency/nothing', entries)).toBe('/agency')
  expect(currentAddress('/', entries)).toBe('/')
  expect(currentAddress('/agencyx', entries)).toBeUndefined()
})
