import type { CertificateContent, CertificateKind } from '../schema'

/** JSON of one spelling: keys in order, no blanks. The bytes that are kept are the bytes the hash is of. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(',')}}`
}

/** A course of training ends with a diploma, one of fostering with a certificate. */
export const kindFor = (courseKind: string): CertificateKind => (courseKind === 'FOSTERING' ? 'CERTIFICATE' : 'DIPLOMA')

/** Nguyễn V. A••: the family name, initials between, and how the given name begins. Enough to compare with a paper in the hand, too little to find anybody by. */
export function maskName(fullName: string): string {
  const words = fullName.normalize('NFC').split(' ').filter((word) => word !== '')
  const initial = (word: string | undefined) => Array.from(word ?? '')[0] ?? ''
  if (words.length === 1) return `${initial(words[0])}••`
  return [words[0], ...words.slice(1, -1).map((word) => `${initial(word)}.`), `${initial(words.at(-1))}••`].join(' ')
}

/** Vào sổ số 12/2026. */
export const registered = ({ registerNumber, registerYear }: Pick<CertificateContent, 'registerNumber' | 'registerYear'>): string => `${registerNumber}/${registerYear}`

type Standing = { revoked: boolean; replaced: boolean }
/** A paper that was revoked stays so, whatever followed it. */
export const statusOf = ({ revoked, replaced }: Standing) => (revoked ? ('REVOKED' as const) : replaced ? ('REISSUED' as const) : ('VALID' as const))
