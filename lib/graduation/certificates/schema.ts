import { z } from 'zod'
import { documentNumber } from '../../document-number'
import { day, text } from '../../people/schema'
import { storable, tidy } from '../../text'
import { cursorOf, pageLimit, searchText } from '../../web/cursor'
import { ranks } from '../review/schema'

export const certificateKinds = ['DIPLOMA', 'CERTIFICATE'] as const
export type CertificateKind = (typeof certificateKinds)[number]
export const kindOf = (stored: string): CertificateKind => (stored === 'DIPLOMA' ? 'DIPLOMA' : 'CERTIFICATE')
export const certificateStatuses = ['VALID', 'REVOKED', 'REISSUED'] as const
export type CertificateStatus = (typeof certificateStatuses)[number]

/** What is printed, as it is frozen: never taken from anywhere else again. */
export const certificateContent = z.object({
  version: z.literal(1), kind: z.enum(certificateKinds),
  school: z.object({ name: z.string(), parentLine: z.string(), letterhead: z.enum(['STATE', 'PARTY']), place: z.string() }),
  fullName: z.string(), birthDate: z.string(), course: z.string(), cohortCode: z.string(), form: z.string(), from: z.string(), to: z.string(), rank: z.enum(ranks).nullable(),
  decisionNumber: z.string().nullable(), decidedOn: z.string().nullable(), serialNumber: z.string(), registerNumber: z.number().int(), registerYear: z.number().int(), issuedOn: z.string(),
  signatory: z.string(), signatoryTitle: z.string(), replaces: z.object({ serialNumber: z.string(), issuedOn: z.string() }).nullable(),
})
export type CertificateContent = z.output<typeof certificateContent>

const id = z.uuid({ error: 'id_invalid' })
const needed = (max: number) => z.string({ error: 'required' }).pipe(text(max))

/** A number as it stands on a blank form, in one spelling: letters large, one blank between its parts. */
export const serialNumber = z.string({ error: 'required' }).max(120, { error: 'too_long' }).transform((typed) => tidy(typed).toLocaleUpperCase('vi'))
  .pipe(z.string().min(1, { error: 'required' }).max(40, { error: 'too_long' }).regex(/^[\p{L}\d][\p{L}\d ./-]*$/u, { error: 'serial_invalid' }))
const registerNumber = z.coerce.number({ error: 'invalid' }).int({ error: 'invalid' }).min(1, { error: 'invalid' }).max(999_999, { error: 'invalid' })

const MOST = 400
/** Certificates of a class in one go: a serial number for each, register numbers from one on. */
export const issueForm = z.object({
  cohortId: id, issuedOn: day, firstRegisterNumber: registerNumber, signatory: needed(120), signatoryTitle: needed(120),
  serials: z.array(z.object({ traineeId: id, serialNumber })).min(1, { error: 'required' }).max(MOST, { error: 'too_many' })
    .refine((list) => new Set(list.map(({ traineeId }) => traineeId)).size === list.length, { error: 'duplicate' }),
})
/** The same for the class of an address. */
export const issueBody = issueForm.omit({ cohortId: true })
export type IssueInput = z.output<typeof issueForm>

/** The fields `serial-<trainee>` of a form; what is left empty is not issued now. */
export const serialsWritten = (form: FormData): { traineeId: string; serialNumber: string }[] =>
  [...form.entries()].flatMap(([name, value]) => (name.startsWith('serial-') && typeof value === 'string' && value.trim() !== '' ? [{ traineeId: name.slice(7), serialNumber: value }] : []))

export const revocationForm = z.object({ id, number: documentNumber, revokedOn: day, reason: needed(500) })
export type RevocationInput = z.output<typeof revocationForm>

export const reissueForm = z.object({
  id, serialNumber, registerNumber, issuedOn: day, signatory: needed(120), signatoryTitle: needed(120), number: documentNumber, decidedOn: day, reason: needed(500),
})
export type ReissueInput = z.output<typeof reissueForm>

/** Filters of the register as they stand in an address. */
export const registerFilter = z.object({
  q: searchText.optional(), kind: z.enum(certificateKinds).optional(), status: z.enum(certificateStatuses).optional(), year: z.coerce.number().int().min(1950).max(2100).optional(),
  limit: pageLimit, cursor: cursorOf(z.tuple([z.int32(), z.int32(), z.uuid()])).optional(),
})
export type RegisterFilter = z.output<typeof registerFilter>

/** The same as somebody typed it into an address: what makes no sense is left out. */
export const registerQuery = z.object({
  q: searchText.optional().catch(undefined), kind: z.enum(certificateKinds).optional().catch(undefined), status: z.enum(certificateStatuses).optional().catch(undefined),
  year: z.coerce.number().int().min(1950).max(2100).optional().catch(undefined), cursor: registerFilter.shape.cursor.catch(undefined),
})

/** The same to be carried away, with what for. */
export const registerExport = registerFilter.pick({ q: true, kind: true, status: true, year: true }).extend({
  reason: z.string({ error: 'required' }).pipe(text(200)).pipe(z.string().min(5, { error: 'required' })),
})
export type RegisterExport = z.output<typeof registerExport>

export const checkParams = z.object({ code: z.string().min(1).max(60).normalize().regex(storable) })
export const certificateParams = z.object({ id: z.uuid() })
