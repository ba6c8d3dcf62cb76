import { z } from 'zod'
import { documentNumberOf } from '../../../document-number'
import { day, text } from '../../../people/schema'
import { figuresYear } from '../../year/schema'
import { checkKinds, reportSections } from '../schema'

/** Lines stay lines: a section is written in paragraphs. */
const paragraphs = z.string({ error: 'required' }).max(8000, { error: 'too_long' })
  .transform((typed) => typed.replace(/\r\n?/g, '\n').replace(/[^\S\n]+/gu, ' ').replace(/\n{3,}/g, '\n\n').normalize('NFC').trim())
  .pipe(z.string().regex(/^[^\p{Cs}\u0000-\u0009\u000B-\u001F]*$/u, { error: 'text_invalid' }).min(1, { error: 'required' }))
/** `revision`: of the text that was read, 0 of the one that the portal proposes. */
export const sectionInput = z.object({ year: figuresYear, code: z.enum(reportSections), text: paragraphs, revision: z.coerce.number().int().min(0) })
export type SectionInput = z.output<typeof sectionInput>

const explanation = z.string().max(1000, { error: 'too_long' }).transform((typed) => typed.replace(/\s+/gu, ' ').normalize('NFC').trim()).pipe(z.string().regex(/^[^\p{Cc}\p{Cs}]*$/u, { error: 'text_invalid' }))
/** `seen`: of texts and figures as whoever issues read them. `explanations`: by the key of the check line. */
export const issueInput = z.object({
  year: figuresYear, number: documentNumberOf(['BC'], 'document_number_invalid'), issuedOn: day, signatory: text(120), signatoryTitle: text(120), seen: z.string().max(64),
  explanations: z.record(z.string().max(120), explanation),
})
export type IssueInput = z.output<typeof issueInput>

/** What an issued report says, for good. Only grows: older ones are read too. */
export const reportContent = z.object({
  year: z.int(), number: z.string(), issuedOn: z.string(), asOf: z.string(), signatory: z.string(), signatoryTitle: z.string(),
  school: z.object({ name: z.string(), parentLine: z.string(), place: z.string(), letterhead: z.enum(['STATE', 'PARTY']), office: z.string() }),
  sections: z.array(z.object({ code: z.enum(reportSections), text: z.string() })),
  figures: z.array(z.object({ code: z.string(), value: z.int() })),
  /** Trainees by the agency that sent them; of a report that was issued before papers had tables there are none. */
  agencies: z.array(z.object({ name: z.string(), training: z.int(), fostering: z.int() })).optional(),
  checks: z.array(z.object({ key: z.string(), code: z.string(), kind: z.enum(checkKinds), parts: z.array(z.int()), total: z.int(), agrees: z.boolean(), explanation: z.string().optional() })),
})
export type ReportContent = z.output<typeof reportContent>
