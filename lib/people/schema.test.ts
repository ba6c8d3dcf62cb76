import { expect, test } from 'vitest'
import { factsForm, paragraphs, personForm, personInput } from './schema'

const faults = (result: { error?: { issues: { path: PropertyKey[]; message: string }[] } }) =>
  result.error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`).sort()

test('a person is refused with all that is wrong at once, the missing document among it', () => {
  expect(faults(personForm.safeParse({ fullName: 'Nguyễn Văn Thử', document: 'number' }))).toEqual(['birthDate required', 'personalIdNumber required', 'sex required'])
  expect(faults(personForm.safeParse({ fullName: 'Nguyễn Văn Thử', document: 'foreign' }))).toEqual(
    ['birthDate required', 'foreignCountry required', 'foreignDocument required', 'sex required'])
  expect(faults(personInput.safeParse({ birthDate: '1990-02-30' }))).toEqual(
    ['birthDate date_invalid', 'fullName required', 'personalIdNumber required', 'sex required'])
})

test('what was given and is wrong is not missing as well', () => {
  expect(faults(personForm.safeParse({ fullName: 'Nguyễn Văn Thử', birthDate: '1990-02-03', sex: 'MALE', document: 'number', personalIdNumber: '12' }))).toEqual(
    ['personalIdNumber id_number_invalid'])
  expect(faults(personInput.safeParse({ fullName: 7, birthDate: '1990-02-03', sex: 'MALE', personalIdNumber: '12' }))?.filter((fault) => fault.endsWith(' required'))).toEqual([])
})

test('what is no person at all is refused as such, once', () => {
  for (const nothing of [null, 'x', 7, undefined]) expect(personInput.safeParse(nothing).error?.issues).toHaveLength(1)
  expect(faults(personInput.safeParse({ fullName: '  ', birthDate: '1990-02-03', sex: 'MALE', personalIdNumber: '000190000001' }))).toEqual(['fullName required'])
})

test('a full member was admitted before: form, interface and list name the later day, and a day that is none is told once', () => {
  const person = { fullName: 'Nguyễn Văn Thử', birthDate: '1990-02-03', sex: 'MALE', personalIdNumber: '001090000001' }
  for (const [admitted, official, fault] of [
    ['2013-05-19', '2012-05-19', ['partyOfficialOn official_before_admitted']], ['2012-05-19', '2013-05-19', undefined], ['2012-05-19', undefined, undefined],
    ['2013-05-19', '2012-02-30', ['partyOfficialOn date_invalid']],
  ] as const) {
    const days = { partyAdmittedOn: admitted, ...(official ? { partyOfficialOn: official } : {}) }
    expect(faults(personInput.safeParse({ ...person, ...days }))).toEqual(fault)
    expect(faults(factsForm.safeParse(days))).toEqual(fault)
  }
})

test('lines stay lines; a blank line between paragraphs stays where it is meant to, once', () => {
  const typed = '\r\n Một\tdòng \r\n\n\n\nHai  dòng\n'
  expect(paragraphs(100).parse(typed)).toBe('Một dòng\nHai dòng')
  expect(paragraphs(100, { spaced: true }).parse(typed)).toBe('Một dòng\n\nHai dòng')
  expect(faults(paragraphs(100).safeParse(' \n '))).toEqual([' required'])
  expect(faults(paragraphs(100, { least: 40, short: 'notice_short' }).safeParse('Ngắn'))).toEqual([' notice_short'])
  expect(faults(paragraphs(100, { least: 40, short: 'notice_short' }).safeParse(' '))).toEqual([' required'])
  expect(faults(paragraphs(10).safeParse('Dài hơn mười'))).toEqual([' too_long'])
  expect(faults(paragraphs(10).safeParse('Xấu\u0000'))).toEqual([' text_invalid'])
})
