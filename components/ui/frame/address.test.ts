import { expect, test } from 'vitest'
import { currentAddress, withoutLanguage } from './address'

test.each([
  ['/vi/cohorts', '/cohorts'],
  ['/en', '/'],
  ['/english', '/english'],
  ['/', '/'],
])('%s without its language is %s', (path, rest) => {
  expect(withoutLanguage(path)).toBe(rest)
})

test('the longest entry that begins the page’s address is the current one', () => {
  const entries = ['/', '/agency', '/agency/nominations', '/agency/cohorts']
  expect(currentAddress('/en/agency/nominations/42', entries)).toBe('/agency/nominations')
  expect(currentAddress('/agency/nothing', entries)).toBe('/agency')
  expect(currentAddress('/', entries)).toBe('/')
  expect(currentAddress('/agencyx', entries)).toBeUndefined()
})
