/** The number after another one: its last digits count on, and keep their noughts. Null if it has none. */
export function nextSerial(serial: string, steps = 1): string | null {
  const [, head = '', digits] = /^(.*?)(\d+)$/u.exec(serial) ?? []
  if (!digits) return null
  return `${head}${(BigInt(digits) + BigInt(steps)).toString().padStart(digits.length, '0')}`
}

/** The numbers offered to `count` people, from the first on; none where it does not end in digits. */
export const serialRange = (first: string, count: number): string[] =>
  Array.from({ length: count }, (_, step) => (step === 0 ? first : nextSerial(first, step)) ?? '')

/** Which of several were named more than once. */
export const repeated = <Key>(keys: readonly Key[]): Key[] => [...new Set(keys.filter((key, place) => keys.indexOf(key) !== place))]
