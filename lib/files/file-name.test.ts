import { expect, test } from 'vitest'
import { safeFileName } from './file-name'

test.each([
  ['Quyết định bổ nhiệm.pdf', 'Quyết định bổ nhiệm.pdf'],
  ['../../../etc/passwd', 'passwd.pdf'],
  ['C:\\Users\\A\\so.yeu.docx', 'so.yeu.pdf'],
  ['a\u202Efdp.exe', 'afdp.pdf'],
  ['a\u0000b\r\nset-cookie: x.pdf', 'abset-cookie- x.pdf'],
  ['Quyết định.PDF', 'Quyết định.pdf'],
  ['.htaccess', 'htaccess.pdf'],
  ['...', 'tai-lieu.pdf'],
  ['', 'tai-lieu.pdf'],
  ['"><script>.pdf', 'script-.pdf'],
  [`${'dài'.repeat(100)}.pdf`, `${'dài'.repeat(40)}.pdf`],
])('%j is kept as %j', (given, kept) => {
  expect(safeFileName(given, 'pdf')).toBe(kept)
})
