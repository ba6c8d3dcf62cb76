import { expect, test } from 'vitest'
import { translatorFor } from '@/lib/i18n/sentence'
import { differenceText, meanText, percentText } from './figure-text'

const [t, en] = [translatorFor('vi'), translatorFor('en')]

test('a percentage has a comma and a space that does not break, and no more decimals than one', () => {
  expect([percentText(0.9167, 'vi'), percentText(0.9, 'vi'), percentText(0.9167, 'en')]).toEqual(['91,7\u00a0%', '90\u00a0%', '91.7%'])
  expect([meanText(0.705, 'YES_NO', 'vi'), meanText(4, 'SCALE', 'vi')]).toEqual(['70,5\u00a0%', '4,0'])
})

test('a difference says its direction and its unit, and what rounds to nothing did not change', () => {
  const told = (difference: number, kind: string) => differenceText(difference, kind, 'change', t, 'vi')
  expect([told(-0.1, 'YES_NO'), told(1.24, 'SCALE'), told(0.004, 'YES_NO'), told(-0.04, 'SCALE')]).toEqual(['giảm 10 điểm phần trăm', 'tăng 1,2 điểm', 'không đổi', 'không đổi'])
  expect([differenceText(0.6, 'SCALE', 'gap', t, 'vi'), differenceText(-0.05, 'YES_NO', 'gap', en, 'en'), differenceText(0, 'SCALE', 'gap', t, 'vi')]).toEqual(['cao hơn 0,6 điểm', '5 percentage points lower', 'bằng nhau'])
})
