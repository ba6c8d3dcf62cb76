import { z } from 'zod'
import { documentNumber } from '../../document-number'
import { day, paragraphs, text } from '../../people/schema'
import type { Day } from '../../time'
import { cursorInstant, cursorOf, pageLimit } from '../../web/cursor'

/** What kind of data was touched. */
export const breachKinds = ['IDENTITY', 'CONTACT', 'STANDARDS', 'DOSSIER', 'STUDY', 'ACCOUNT'] as const
export type BreachKind = (typeof breachKinds)[number]
/** What is done about a breach. AUTHORITY and EXEMPT stop the clock: the authority was told, or need not be and why. */
export const entryKinds = ['AUTHORITY', 'EXEMPT', 'PEOPLE', 'MEASURE', 'SCOPE', 'CLOSED'] as const
export type EntryKind = (typeof entryKinds)[number]

const clock = z.string({ error: 'required' }).regex(/^(?:[01]?\d|2[0-3])[:h.][0-5]\d$/, { error: 'invalid' }).transform((typed) => typed.replace(/[h.]/, ':').padStart(5, '0'))
const people = z.coerce.number({ error: 'affected_invalid' }).int({ error: 'affected_invalid' }).min(0, { error: 'affected_invalid' }).max(10_000_000, { error: 'affected_invalid' })
const id = z.uuid({ error: 'id_invalid' })

/** `id`: drawn when the form was shown, so that the same form sent twice enters one breach. */
export const breachInput = z.object({
  id, title: text(200), description: paragraphs(4_000, { spaced: true }), kinds: z.array(z.enum(breachKinds)).min(1, { error: 'required' }), people, noticedOn: day, noticedAt: clock,
})
export type BreachInput = z.output<typeof breachInput>
/** `id`: as above, of the line. */
export const entryInput = z.object({
  id, breachId: id, kind: z.enum(entryKinds, { error: 'required' }), happenedOn: day, happenedAt: clock, text: paragraphs(2_000, { spaced: true }), documentNumber: documentNumber.optional(), people: people.optional(),
}).superRefine(({ kind, people: count }, context) => {
  if ((kind === 'SCOPE') !== (count !== undefined)) context.addIssue({ code: 'custom', path: ['people'], message: kind === 'SCOPE' ? 'required' : 'invalid' })
})
export type EntryInput = z.output<typeof entryInput>
export const namedBreach = z.object({ breachId: id })
const place = cursorOf(z.tuple([cursorInstant, z.uuid()]))
export const breachFilter = z.object({ limit: pageLimit.catch(25), cursor: place.optional().catch(undefined) })
export type BreachQuery = z.output<typeof breachFilter>

/** How the clock of a breach stands; `late`: nobody told the authority in time, though it may have been told since. `toldAt`: when it was told, or else when somebody wrote why it need not be. */
export type BreachState = 'running' | 'soon' | 'late' | 'told' | 'closed'
export type BreachItem = {
  id: string; number: string; title: string; kinds: BreachKind[]; people: number; noticedAt: Date; deadline: Date; hours: number; verified: boolean; source: string
  toldAt: Date | null; exempt: boolean; closedAt: Date | null; state: BreachState; toldLate: boolean
}
export type BreachEntry = { id: string; kind: EntryKind; happenedAt: Date; text: string; documentNumber: string | null; people: number | null; by: string }
export type BreachDetail = BreachItem & { description: string; entries: BreachEntry[] }
/** What the province reads of a school: counts, no names and no texts. */
export type ProtectionCounts = { school: string; open: number; late: number; year: number; requestsOpen: number; requestsLate: number; lastBreach: Day | null }
