import { z } from 'zod'
import { storable, tidy } from '../text'
import { isDay, parseWrittenDay } from '../time'

export const sexes = ['MALE', 'FEMALE'] as const
export const partyStatuses = ['NONE', 'PROBATIONARY', 'OFFICIAL'] as const
/** From low to high: the order is the rank. */
export const educationLevels = ['LOWER_SECONDARY', 'UPPER_SECONDARY', 'VOCATIONAL', 'COLLEGE', 'BACHELOR', 'MASTER', 'DOCTOR'] as const
/** From low to high. */
export const ratings = ['NOT_COMPLETED', 'COMPLETED', 'GOOD', 'EXCELLENT'] as const
/** From low to high. */
export const theoryLevels = ['ELEMENTARY', 'INTERMEDIATE', 'ADVANCED'] as const
export const credentialKinds = ['DIPLOMA', 'EQUIVALENCE_CERTIFICATE'] as const
/** Posts of Quy định 350-QĐ/TW and 57-QĐ/TW; OTHER: none of the list. */
export const postCategories = [
  'PARTY_COMMITTEE', 'COMMUNE_LEADER', 'CIVIL_DEPUTY_DIVISION', 'MILITARY', 'POLICE', 'SOE', 'LECTURER', 'OTHER',
] as const

export type Sex = (typeof sexes)[number]
export type PartyStatus = (typeof partyStatuses)[number]
export type EducationLevel = (typeof educationLevels)[number]
export type Rating = (typeof ratings)[number]
export type TheoryLevel = (typeof theoryLevels)[number]
export type PostCategory = (typeof postCategories)[number]

/** Text as typed: control characters are refused (lines become blanks), blanks and composition made regular. */
export const text = (max: number) =>
  z.string().max(max * 2, { error: 'too_long' }).transform((typed) => typed.replace(/[\t\r\n]+/g, ' '))
    .pipe(z.string().regex(storable, { error: 'text_invalid' })).transform(tidy).pipe(z.string().min(1, { error: 'required' }).max(max, { error: 'too_long' }))

/** Text of several lines, each regular and none with control characters; `least`: what is shorter is refused as `short`; `spaced`: a blank line between paragraphs stays, else every line is one. */
export const paragraphs = (max: number, { least = 1, short = 'required', spaced = false }: { least?: number; short?: string; spaced?: boolean } = {}) => z.string({ error: 'required' }).max(max * 2, { error: 'too_long' })
  .transform((typed) => typed.split(/\r\n|\r|\n/).map((line) => line.replaceAll('\t', ' ')))
  .refine((lines) => lines.every((line) => storable.test(line)), { error: 'text_invalid' })
  .transform((lines) => lines.map(tidy).join('\n').replace(spaced ? /\n{3,}/g : /\n{2,}/g, spaced ? '\n\n' : '\n').trim())
  .pipe(z.string().min(1, { error: 'required', abort: true }).min(least, { error: short }).max(max, { error: 'too_long' }))

export const day = z.string({ error: 'required' }).refine((value) => isDay(value) && value >= '1900-01-01' && value <= '2100-12-31', { error: 'date_invalid' })
const pastDay = day

const credential = z.object({
  level: z.enum(theoryLevels),
  kind: z.enum(credentialKinds),
  issuedOn: pastDay,
  number: text(60).optional(),
})

const personFacts = z.object({
  ethnicMinority: z.boolean().optional(),
  partyStatus: z.enum(partyStatuses).optional(),
  partyAdmittedOn: pastDay.optional(),
  partyOfficialOn: pastDay.optional(),
  education: z.enum(educationLevels).optional(),
  educationField: text(120).optional(),
  post: text(160).optional(),
  postCategory: z.enum(postCategories).optional(),
  plannedPost: text(160).optional(),
  plannedPostCategory: z.enum(postCategories).optional(),
  planningDecisionNumber: text(60).optional(),
  underProceedings: z.boolean().optional(),
  ratings: z.array(z.object({ year: z.int().min(1990).max(2100), rating: z.enum(ratings) })).max(10)
    .refine((list) => new Set(list.map((one) => one.year)).size === list.length, { error: 'duplicate' }).optional(),
  credentials: z.array(credential).max(10).optional(),
})
export type PersonFacts = z.output<typeof personFacts>

const identity = z.object({
  fullName: text(120).optional(),
  familyName: text(100).optional(),
  givenName: text(40).optional(),
  birthDate: pastDay,
  sex: z.enum(sexes, { error: 'required' }),
  personalIdNumber: z.string().regex(/^\d{12}$/, { error: 'id_number_invalid' }).optional(),
  foreignDocument: text(40).optional(),
  foreignCountry: z.string().regex(/^[A-Z]{2}$/, { error: 'country_invalid' }).optional(),
})

/**
 * What is missing is told together with what is wrong: a refusal gives all its reasons at once. A field that is wrong
 * holds what was sent, so a check that runs so early asks only whether it is there.
 */
const evenIfWrong = { when: ({ value }: { value: unknown }) => typeof value === 'object' && value !== null }

/** Nobody is a full member of the Party before being admitted; days that are none are told as such. */
function membershipInOrder({ partyAdmittedOn: admitted, partyOfficialOn: official }: PersonFacts, context: z.RefinementCtx) {
  const [from, to] = [day.safeParse(admitted).data, day.safeParse(official).data]
  if (from && to && to < from) context.addIssue({ code: 'custom', path: ['partyOfficialOn'], message: 'official_before_admitted' })
}

/**
 * A person as an agency describes one: names together or apart, and a Vietnamese identity number or a foreign
 * document with its country. A fact that is left out gives a finding to review, never a refusal.
 */
export const personInput = identity.extend(personFacts.shape).superRefine((person, context) => {
  const missing = (field: string) => context.addIssue({ code: 'custom', path: [field], message: 'required' })
  if (person.fullName === undefined && person.givenName === undefined) missing('fullName')
  if (person.personalIdNumber === undefined && person.foreignDocument === undefined) missing('personalIdNumber')
  if (person.foreignDocument !== undefined && person.foreignCountry === undefined) missing('foreignCountry')
  membershipInOrder(person, context)
}, evenIfWrong)
export type PersonInput = z.output<typeof personInput>

const yesOrNo = z.enum(['yes', 'no']).transform((answer) => answer === 'yes').optional()

/** The facts as a form sends them: text only, what is empty is left out. */
export const factsForm = z.object({ ...personFacts.omit({ ethnicMinority: true, underProceedings: true, credentials: true }).shape, ethnicMinority: yesOrNo, underProceedings: yesOrNo })
  .superRefine(membershipInOrder, evenIfWrong)

/** A new person as a form sends one; the facts follow on the next page. */
export const personForm = z.object({
  fullName: text(120), birthDate: pastDay, sex: z.enum(sexes, { error: 'required' }),
  document: z.enum(['number', 'foreign']).catch('number'),
  personalIdNumber: z.string().transform((value) => value.replace(/[\s.]/g, '')).pipe(z.string().regex(/^\d{12}$/, { error: 'id_number_invalid' })).optional(),
  foreignDocument: text(40).optional(), foreignCountry: z.string().trim().toUpperCase().regex(/^[A-Z]{2}$/, { error: 'country_invalid' }).optional(),
  post: text(160).optional(), postCategory: z.enum(postCategories).optional(),
}).superRefine((person, context) => {
  const missing = (field: string) => context.addIssue({ code: 'custom', path: [field], message: 'required' })
  if (person.document === 'number' && person.personalIdNumber === undefined) missing('personalIdNumber')
  if (person.document === 'foreign' && person.foreignDocument === undefined) missing('foreignDocument')
  if (person.document === 'foreign' && person.foreignCountry === undefined) missing('foreignCountry')
}, evenIfWrong).transform(({ document, personalIdNumber, foreignDocument, foreignCountry, ...person }): PersonInput =>
  document === 'number' ? { ...person, personalIdNumber } : { ...person, foreignDocument, foreignCountry })

/** What was typed into a form: empty fields are left out, days are read as officials write them. */
export function written(form: FormData): Record<string, string> {
  const typed = [...form.entries()].filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].trim() !== '')
  return Object.fromEntries(typed.map(([name, value]) => [name, /(?:Date|On|Day)$/.test(name) ? (parseWrittenDay(value) ?? value) : value]))
}

/** The same for `factsForm`, whose ratings stand in fields named `rating-2025`. */
export function factsWritten(form: FormData) {
  const values = written(form)
  const ratingsGiven = Object.entries(values).flatMap(([name, rating]) => {
    const year = /^rating-(\d{4})$/.exec(name)?.[1]
    return year ? [{ year: Number(year), rating }] : []
  })
  return { ...values, ratings: ratingsGiven }
}
