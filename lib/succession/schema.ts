import { z } from 'zod'
import { agencyKinds, type OpenItem } from '../agencies/schema'
import { documentNumber } from '../document-number'
import { text } from '../people/schema'
import { isDay } from '../time'
import { searchText } from '../web/cursor'

export const successionKinds = ['MERGE', 'SPLIT', 'RENAME', 'DISSOLVE', 'TRANSFER'] as const
export type SuccessionKind = (typeof successionKinds)[number]
export const isSuccessionKind = (text: string): text is SuccessionKind => successionKinds.some((kind) => kind === text)

const id = z.uuid({ error: 'id_invalid' })
const day = z.string({ error: 'required' }).refine(isDay, { error: 'date_invalid' })
const name = text(200)

export const newAgencyInput = z.object({ code: text(20), kind: z.enum(agencyKinds, { error: 'required' }), name, shortName: name })
export type NewAgency = z.output<typeof newAgencyInput>

const target = z.union([id, z.literal('END')])
/** What goes where. A key of `items` is kind:from:id. `rest`: everybody of an agency whom nothing else names. */
export const allotmentInput = z.object({
  rest: z.record(id, id).default({}), others: z.record(id, id).default({}), people: z.record(id, id).default({}), items: z.record(z.string().max(120), id).default({}),
  quotas: z.record(z.string().max(80), z.record(id, z.number().int().min(0).max(9999))).default({}), roles: z.record(id, target).default({}),
})
export type Allotment = z.output<typeof allotmentInput>
export const emptyAllotment: Allotment = { rest: {}, others: {}, people: {}, items: {}, quotas: {}, roles: {} }

export const successionStart = z.object({
  kind: z.enum(successionKinds, { error: 'required' }), decisionNumber: documentNumber, decidedOn: day, happenedOn: day,
  from: z.array(id).min(1, { error: 'required' }).max(12), to: z.array(id).max(12).default([]), create: z.array(newAgencyInput).max(12).default([]),
  /** Of a renaming. */
  name: name.optional(), shortName: name.optional(),
})
export type SuccessionStart = z.output<typeof successionStart>

/** The choices as the row of a case keeps them; new agencies have their ids from the start. */
export const storedChoices = z.object({
  from: z.array(id), to: z.array(id), create: z.array(newAgencyInput.extend({ id })), name: z.string().nullable(), shortName: z.string().nullable(), allotment: allotmentInput,
})
export type Choices = z.output<typeof storedChoices>

/** What was open when choices were made: the key of each thing with how much it was. */
export const seenItems = z.record(z.string(), z.number())
export type Seen = z.output<typeof seenItems>

export const keyOf = ({ kind, fromId, id: subject }: Pick<OpenItem, 'kind' | 'fromId' | 'id'>): string => `${kind}:${fromId}:${subject}`
export type Totals = Readonly<Record<string, number>>

/** What the address of a new case says: the kind, agencies chosen so far as ids with commas between, and what is looked for. */
const idList = z.string().transform((text) => text.split(',')).pipe(z.array(id).max(12)).catch([]).default([])
export const startQuery = z.object({ kind: z.enum(successionKinds).optional().catch(undefined), from: idList, to: idList, q: searchText.optional().catch(undefined) })
/** How many new agencies the form of each kind has fields for; the interface takes more. */
export const newRows: Readonly<Record<SuccessionKind, number>> = { MERGE: 1, SPLIT: 3, RENAME: 0, DISSOLVE: 0, TRANSFER: 0 }

export const agencyParams = z.object({ agencyId: id })

/** Either a case to look at (made on the first look), or one to carry out as it was seen. */
export const successionRequest = z.discriminatedUnion('mode', [
  /** `revision`: the save of the case that was read; one that was just made has the first. */
  z.object({ mode: z.literal('dryRun'), caseId: id.optional(), revision: z.number().int().min(1).optional(), start: successionStart.optional(), allotment: allotmentInput.default(emptyAllotment) })
    .refine(({ caseId, revision }) => caseId === undefined || revision !== undefined, { path: ['revision'], error: 'required' }),
  z.object({ mode: z.literal('confirm'), caseId: id, fingerprint: z.string().length(64) }),
])
export const agencyQuery = z.object({ q: searchText.optional(), on: day.optional(), state: z.enum(['living', 'ended', 'unmapped', 'all']).catch('living').default('living'), cursor: id.optional(), limit: z.coerce.number().int().min(1).max(100).default(25) })
export type AgencyQuery = z.output<typeof agencyQuery>

export const addAgencyInput = newAgencyInput.extend({ validFrom: day })
export const renameInput = z.object({ agencyId: id, name, shortName: name, from: day, decisionNumber: documentNumber })
export const placeInput = z.object({ agencyId: id, parentId: id, line: z.enum(['PARTY', 'STATE'], { error: 'required' }), from: day })
export const endInput = z.object({ agencyId: id, lastDay: day, decisionNumber: documentNumber })
