import { parseDocumentNumber } from '../../../document-number'

/** As many numbers as there are papers, rising by one from the first; none if it is no number. */
export function numbersFrom(first: string, count: number): string[] {
  const number = parseDocumentNumber(first)
  if (!number) return []
  const rest = number.text.replace(/^\d+/, '')
  return Array.from({ length: count }, (_, place) => `${number.serial + place}${rest}`)
}

/** The number to offer after the last one of the year: of the same kind, or the school's first one, whose issuer is read off another paper of it. */
export function nextNumber(letterhead: 'STATE' | 'PARTY', last: string | null, otherPaper: string | null): string {
  const before = last ? parseDocumentNumber(last) : null
  if (before) return numbersFrom(before.text, 2)[1] ?? ''
  const body = (otherPaper ? parseDocumentNumber(otherPaper)?.body : null) ?? 'TrCT'
  return letterhead === 'STATE' ? `1/PNX-${body}` : `1-PNX/${body}`
}
