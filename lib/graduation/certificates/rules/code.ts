/** A code as it is printed: five groups of four. */
export const writtenCode = (code: string): string => code.match(/.{1,4}/g)?.join('-') ?? ''

/** A code as somebody typed or scanned it, in one spelling, or null if it is none. The letter O is not in it and is read as nought. */
export function readCode(typed: string): string | null {
  const code = typed.replace(/[\s.–—-]/g, '').toUpperCase().replaceAll('O', '0')
  return /^[0-9A-F]{20}$/.test(code) ? code : null
}

/** Where a code is checked. */
export const checkPath = (code: string): `/certificates/${string}` => `/certificates/${code}`
