import { expect, test } from 'vitest'
import { localeOfPath, localised, preferredLocale, withoutLanguage } from './locale'

test.each([['/', 'vi'], ['/cohorts', 'vi'], ['/en', 'en'], ['/en/cohorts', 'en'], ['/en?x=1', 'en'], ['/enrolment', 'vi']])('%s speaks %s', (path, locale) => {
  expect(localeOfPath(path)).toBe(locale)
})

test('Vietnamese has no prefix, English has one', () => {
  expect(localised('/', 'en')).toBe('/en')
  expect(localised('/agency', 'en')).toBe('/en/agency')
  expect(localised('/agency', 'vi')).toBe('/agency')
})

test.each([['/', '/'], ['/en', '/'], ['/en?x=1', '/?x=1'], ['/en/agency/people?q=a', '/agency/people?q=a'], ['/enrolment', '/enrolment'], ['/vi/agency', '/agency']])('%s is the page %s', (path, page) => {
  expect(withoutLanguage(path)).toBe(page)
})

test.each([
  [undefined, 'vi'], ['en', 'en'], ['en-GB,en;q=0.9', 'en'], ['vi,en;q=0.8', 'vi'], ['en;q=0.5, vi;q=0.6', 'vi'], ['fr', 'vi'], ['*', 'vi'], ['en;q=0', 'vi'],
])('Accept-Language %s prefers %s', (header, locale) => {
  expect(preferredLocale(header)).toBe(locale)
})
