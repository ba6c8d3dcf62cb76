/** Text as it is stored: NFC, no blank at the ends, no double blanks, and nothing that is not seen (U+200B and its like come with what is pasted). */
export const tidy = (text: string): string => text.replace(/\s+/gu, ' ').replace(/\p{Cf}/gu, '').replace(/ +/g, ' ').normalize('NFC').trim()

/** Text that a column can hold: no control characters (PostgreSQL refuses U+0000), no halves of a pair. */
export const storable = /^[^\p{Cc}\p{Cs}]*$/u

/** Lower case without marks, `đ` as `d`: what the search columns hold and what a search is turned into. What no column can hold is left out. */
export const searchKey = (text: string): string =>
  tidy(text.replace(/[\p{Cc}\p{Cs}]/gu, ' ')).toLowerCase().replaceAll('đ', 'd').normalize('NFD').replace(/\p{M}/gu, '')

/** Vietnamese lists are ordered by given name, then by family and middle name; the column's collation knows the letters. */
export const nameKey = (familyName: string, givenName: string): string => tidy(`${givenName} ${familyName}`)

/** The last word is the given name; a name of one word has no family name. */
export function splitName(fullName: string): { familyName: string; givenName: string } {
  const words = tidy(fullName).split(' ')
  return { familyName: words.slice(0, -1).join(' '), givenName: words.at(-1) ?? '' }
}

const vietnamese = new Intl.Collator('vi')
/** Orders full names as Vietnamese lists do, by given name and with the letters in their order: Dương before Đỗ. */
export function byName(a: string, b: string): number {
  const [one, other] = [splitName(a), splitName(b)]
  return vietnamese.compare(nameKey(one.familyName, one.givenName), nameKey(other.familyName, other.givenName))
}

/** A pattern for LIKE in which what the user typed has no special meaning. */
export const likePattern = (text: string): string => `%${asTyped(searchKey(text))}%`

/** A text in which the signs of a pattern stand for themselves; Prisma's `contains` escapes nothing. */
export const asTyped = (text: string): string => text.replace(/[\\%_]/g, '\\$&')
