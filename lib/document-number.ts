import { z } from 'zod'
import { storable, tidy } from './text'

/** The number of a paper in its parts. `year` stands in State legal acts only: 171/2025/NĐ-CP. */
export type DocumentNumber = { family: 'STATE' | 'PARTY'; serial: number; year: number | null; kind: string; body: string; text: string }

// 104/BC-TrCT, 48/KH-HVCT-HCQG, 25/2018/QĐ-UBND: the body follows a hyphen (Nghị định 30/2020/NĐ-CP, annex I).
const state = /^(\d{1,6})\/(?:(\d{4})\/)?(\p{Lu}\p{L}*)-(\p{L}[\p{L}\d]*(?:[-.&][\p{L}\d]+)*)$/u
// 1811-QĐ/TU, 6468-QĐ/HVCTQG: the body follows a stroke (papers of the Party).
const party = /^(\d{1,6})-(\p{Lu}\p{L}*)\/(\p{L}[\p{L}\d]*(?:[-.&][\p{L}\d]+)*)$/u

/** The parts of a number of the State or of the Party, blanks around its signs forgiven; null for a number of neither family. */
export function parseDocumentNumber(typed: string): DocumentNumber | null {
  const text = tidy(typed).replace(/\s*([/-])\s*/g, '$1')
  const [, serial, year, kind, body] = state.exec(text) ?? []
  if (serial && kind && body) return { family: 'STATE', serial: Number(serial), year: year ? Number(year) : null, kind, body, text }
  const [, number, sort, issuer] = party.exec(text) ?? []
  return number && sort && issuer ? { family: 'PARTY', serial: Number(number), year: null, kind: sort, body: issuer, text } : null
}

/** The text with each number of a paper in it kept on one line: a browser breaks after its hyphen otherwise. For screens; whoever copies it back has it taken out by `tidy`. */
export const unbroken = (text: string): string =>
  text.replace(/\d{1,6}(?:\/\d{4})?[-/]\p{Lu}[\p{L}\d]*(?:[-/.&][\p{L}\d]+)+/gu, (number) => number.replace(/[-/]/g, '$&\u2060'))

/** A number as people type it, kept as it is printed; refused with `document_number_invalid` when it is of neither family. */
export const documentNumber = z.string().max(120, { error: 'too_long' }).pipe(z.string().regex(storable, { error: 'text_invalid' }))
  .refine((typed) => tidy(typed) !== '', { error: 'required', abort: true })
  .transform((typed, context) => {
    const number = parseDocumentNumber(typed)
    if (number && number.text.length <= 60) return number.text
    context.addIssue({ code: 'custom', message: 'document_number_invalid' })
    return z.NEVER
  })

/** The same of a paper of certain kinds (TB, BC, TTr), refused with `error` when it is of another. */
export const documentNumberOf = (kinds: readonly string[], error: string) => documentNumber.refine((text) => kinds.includes(parseDocumentNumber(text)?.kind ?? ''), { error })

/** Whether a number is written as papers under a letterhead are. */
export const standsUnder = (letterhead: string, text: string): boolean => parseDocumentNumber(text)?.family === letterhead
