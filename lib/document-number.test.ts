import fc from 'fast-check'
import { expect, test } from 'vitest'
import { documentNumber, parseDocumentNumber, unbroken } from './document-number'

test.each([
  ['104/BC-TrCT', 'STATE', 104, null, 'BC', 'TrCT'], ['104 /BC-TrCT', 'STATE', 104, null, 'BC', 'TrCT'], ['48/KH-HVCT-HCQG', 'STATE', 48, null, 'KH', 'HVCT-HCQG'],
  ['171/2025/NĐ-CP', 'STATE', 171, 2025, 'NĐ', 'CP'], ['25/2018/QĐ-UBND', 'STATE', 25, 2018, 'QĐ', 'UBND'], ['828/NQ-UBTVQH14', 'STATE', 828, null, 'NQ', 'UBTVQH14'],
  ['1811-QĐ/TU', 'PARTY', 1811, null, 'QĐ', 'TU'], ['07-QĐ/TU', 'PARTY', 7, null, 'QĐ', 'TU'], ['6468-QĐ/HVCTQG', 'PARTY', 6468, null, 'QĐ', 'HVCTQG'], ['213 - KH / TU', 'PARTY', 213, null, 'KH', 'TU'],
])('%s is read in its parts', (text, family, serial, year, kind, body) => {
  expect(parseDocumentNumber(text)).toMatchObject({ family, serial, year, kind, body })
})

test.each(['', '104', 'BC-TrCT', '104-BC', '104/BC', 'QĐ/TU-1811', '1811/QĐ/TU', '1811-QĐ-TU', '1811-qđ/TU', '104/BC-', '1811-QĐ/', '1234567-QĐ/TU', '=1+1'])('%s is of neither family', (text) => {
  expect(parseDocumentNumber(text)).toBeNull()
})

test('what is printed is read again as the same number', () => {
  const word = fc.constantFrom('QĐ', 'BC', 'KH', 'TB', 'TTr')
  const body = fc.constantFrom('TU', 'TrCT', 'UBND', 'HVCT-HCQG')
  fc.assert(fc.property(fc.boolean(), fc.integer({ min: 1, max: 999_999 }), word, body, (isParty, serial, kind, issuer) => {
    const text = isParty ? `${serial}-${kind}/${issuer}` : `${serial}/${kind}-${issuer}`
    expect(parseDocumentNumber(text)).toEqual({ family: isParty ? 'PARTY' : 'STATE', serial, year: null, kind, body: issuer, text })
    expect(documentNumber.parse(` ${text} `)).toBe(text)
  }))
})

test('a number in a text stays on one line; dates, spans and classes stay as they are', () => {
  const joined = (text: string) => text.replaceAll('~', '\u2060')
  expect(unbroken('theo 230-KH/TU ngày 20/05/2026, 171/2025/NĐ-CP')).toBe(joined('theo 230-~KH/~TU ngày 20/05/2026, 171/~2025/~NĐ-~CP'))
  expect(unbroken('K12.KTT-2027, 2021-2025, 15/24 lớp')).toBe('K12.KTT-2027, 2021-2025, 15/24 lớp')
})
