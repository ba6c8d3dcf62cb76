import fc from 'fast-check'
import { expect, test } from 'vitest'
import { serialNumber } from '../schema'
import { readCode, writtenCode } from './code'
import { canonical, maskName, statusOf } from './content'
import { nextSerial, repeated, serialRange } from './serials'

test.each([
  ['Nguyễn Văn An', 'Nguyễn V. A••'], ['Nguyễn Thị Ánh Đào', 'Nguyễn T. Á. Đ••'], ['Hồ Ư', 'Hồ Ư••'], ['Đinh', 'Đ••'], ['Nguyễn Văn An'.normalize('NFD'), 'Nguyễn V. A••'],
])('%s is shown as %s', (name, masked) => expect(maskName(name)).toBe(masked))

test('a masked name never holds the given name', () => {
  const word = fc.stringMatching(/^[A-ZĐ][a-zăâđêôơư]{1,6}$/u)
  fc.assert(fc.property(word, word, (family, given) => { expect(maskName(`${family} ${given}`)).toBe(`${family} ${Array.from(given)[0] ?? ''}••`) }))
})

test('one content has one spelling, whatever the order of its keys', () => {
  expect(canonical({ b: [1, { d: null, c: 'é' }], a: 'x"' })).toBe('{"a":"x\\"","b":[1,{"c":"é","d":null}]}')
  fc.assert(fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
    const turned = Object.fromEntries(Object.entries(value).toReversed())
    expect(canonical(turned)).toBe(canonical(value))
    expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)))
  }))
})

test('a code is read however it was typed', () => {
  const code = '3F9A00B1C2D3E4F50617'
  expect(writtenCode(code)).toBe('3F9A-00B1-C2D3-E4F5-0617')
  for (const typed of [code, writtenCode(code), ' 3f9a ooB1 c2d3 e4f5 0617 ', '3F9A.00B1.C2D3.E4F5.0617', '3F9A–00B1–C2D3–E4F5–0617']) expect(readCode(typed)).toBe(code)
  for (const typed of ['', '3F9A', `${code}0`, 'Nguyễn Văn An', '3F9A-00B1-C2D3-E4F5-061G']) expect(readCode(typed)).toBeNull()
})

test('numbers count on and keep their noughts', () => {
  expect([nextSerial('TC 0012399'), nextSerial('TC 999'), nextSerial('007', 3), nextSerial('TC')]).toEqual(['TC 0012400', 'TC 1000', '010', null])
  expect(serialRange('TC 098', 3)).toEqual(['TC 098', 'TC 099', 'TC 100'])
  expect(serialRange('TC', 2)).toEqual(['TC', ''])
  fc.assert(fc.property(fc.integer({ min: 0, max: 9_999_999 }), fc.integer({ min: 1, max: 400 }), (from, count) => { expect(repeated(serialRange(`TC ${String(from).padStart(7, '0')}`, count))).toEqual([]) }))
})

test('a serial number has one spelling, so that one number is one number', () => {
  expect([' tc  0012345', 'Tc 0012345', 'TC 0012345 '].map((typed) => serialNumber.parse(typed))).toEqual(Array(3).fill('TC 0012345'))
  for (const typed of ['', '   ', '=1+1', '<b>', 'x'.repeat(41)]) expect(serialNumber.safeParse(typed).success).toBe(false)
})

test('revoked stays revoked, whatever followed', () =>
  expect([[false, false], [false, true], [true, false], [true, true]].map(([revoked = false, replaced = false]) => statusOf({ revoked, replaced }))).toEqual(['VALID', 'REISSUED', 'REVOKED', 'REVOKED']))
