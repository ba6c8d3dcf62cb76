const pad = (part: string) => part.padStart(2, '0')

/** What a person typed as a day, re-written dd/mm/yyyy; anything that is not day, month and year stays as it is. */
export function tidyDate(typed: string): string {
  const text = typed.trim()
  const parts = /^(\d{1,2})[\s./-]+(\d{1,2})[\s./-]+(\d{4})$/.exec(text) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(text)
  const [, day, month, year] = parts ?? []
  if (day === undefined || month === undefined || year === undefined) return text
  return `${pad(day)}/${pad(month)}/${year}`
}
