import { z } from 'zod'
import { day, text } from '../../people/schema'
import { storable } from '../../text'

export const componentKinds = ['MODULE_EXAM', 'FIELD_REPORT', 'GRADUATION_EXAM', 'THESIS'] as const
export type ComponentKind = (typeof componentKinds)[number]
export const kindOf = (kind: string): ComponentKind => componentKinds.find((one) => one === kind) ?? 'MODULE_EXAM'

/** Sat with a mark, absent without leave, excused; NONE: no mark yet, or taken out of a draft again. */
export const outcomes = ['SAT', 'ABSENT', 'EXCUSED', 'NONE'] as const
export type Outcome = (typeof outcomes)[number]
export const outcomeOf = (outcome: string | null): Outcome => outcomes.find((one) => one === outcome) ?? 'NONE'

export const sheetStatuses = ['DRAFT', 'ENTERED', 'VERIFIED', 'LOCKED'] as const
export type SheetStatus = (typeof sheetStatuses)[number]
export const statusOf = (status: string | null): SheetStatus => sheetStatuses.find((one) => one === status) ?? 'DRAFT'

const id = z.uuid({ error: 'id_invalid' })
export const sheetParams = z.object({ id: z.uuid(), componentId: z.uuid() })
export const sheetQuery = z.object({ attempt: z.coerce.number({ error: 'invalid' }).int({ error: 'invalid' }).min(1, { error: 'invalid' }).max(9, { error: 'invalid' }).default(1) })

/** A cell as it is written: "8,5", "8.25", "V" (absent), "P" (excused), nothing. What it means is for the rules to say. */
export const cell = z.string({ error: 'required' }).max(20, { error: 'mark_invalid' }).normalize().regex(storable, { error: 'mark_invalid' })
/** A code of a paper; with three digits. */
const blindCode = z.coerce.number({ error: 'invalid' }).int({ error: 'invalid' }).min(100, { error: 'invalid' }).max(999, { error: 'invalid' })
/** Whose the cell is: the trainee, or on a sheet with blind codes the code. */
export const cellKey = ({ traineeId, blindCode: code }: { traineeId?: string | undefined; blindCode?: number | undefined }): string => traineeId ?? String(code ?? '')
export const marksInput = z.object({
  attempt: sheetQuery.shape.attempt,
  /** Of the sheet that was seen; 0 where there was none. */
  version: z.int({ error: 'invalid' }).min(0, { error: 'invalid' }),
  marks: z.array(z.object({ traineeId: id.optional(), blindCode: blindCode.optional(), mark: cell }).refine(({ traineeId, blindCode: code }) => (traineeId === undefined) !== (code === undefined), { error: 'required', path: ['traineeId'] })).min(1, { error: 'required' }).max(400, { error: 'too_many' })
    .refine((list) => new Set(list.map(cellKey)).size === list.length, { error: 'duplicate' }),
})
export type MarksInput = z.output<typeof marksInput>

/** The same as a form sends it: a field `m-<trainee>` a row, or `m-<code>`; `intent` hands the sheet in as well, or only fills it from what was pasted. */
export const marksForm = z.object({ cohortId: id, componentId: id, attempt: sheetQuery.shape.attempt, version: z.coerce.number({ error: 'invalid' }).int().min(0), intent: z.enum(['save', 'enter', 'paste']).catch('save'), pasted: z.string().max(20_000, { error: 'too_long' }).default('') })
export const marksWritten = (form: FormData): ({ traineeId: string; mark: unknown } | { blindCode: string; mark: unknown })[] =>
  [...form.entries()].filter(([name]) => name.startsWith('m-')).map(([name, mark]) => (/^m-\d{3}$/.test(name) ? { blindCode: name.slice(2), mark } : { traineeId: name.slice(2), mark }))

/** For which sheet codes are drawn or opened. */
export const codesInput = z.object({ cohortId: id, componentId: id, attempt: sheetQuery.shape.attempt })
export type CodesInput = z.output<typeof codesInput>

/** What is written in a room and may be marked under a code. */
export const isWritten = (kind: ComponentKind): boolean => kind === 'MODULE_EXAM' || kind === 'GRADUATION_EXAM'

export const sheetMoves = ['ENTERED', 'VERIFIED', 'LOCKED', 'DRAFT'] as const
export const moveInput = z.object({ sheetId: id, to: z.enum(sheetMoves, { error: 'required' }), version: z.coerce.number({ error: 'invalid' }).int().min(1), reason: text(300).optional() })
/** The same for the sheet of an address. */
export const moveBody = moveInput.omit({ sheetId: true })
export const moveParams = z.object({ id: z.uuid() })
export type MoveInput = z.output<typeof moveInput>

const reason = z.string({ error: 'required' }).pipe(text(300)).refine((value) => value.length >= 5, { error: 'required' })
export const correctionInput = z.object({ sheetId: id, traineeId: id, mark: cell, reason })
export type CorrectionInput = z.output<typeof correctionInput>
export const decisionInput = z.object({ correctionId: id, decision: z.enum(['approve', 'reject'], { error: 'required' }) })
export type DecisionInput = z.output<typeof decisionInput>

const weight = z.coerce.number({ error: 'invalid' }).int({ error: 'invalid' }).min(1, { error: 'invalid' }).max(100, { error: 'invalid' })
export const schemeInput = z.object({
  cohortId: id, validOn: day, source: z.string({ error: 'required' }).pipe(text(300)), verified: z.literal('yes').transform(() => true).optional(),
  modules: z.array(z.object({ moduleId: id, weight })).max(60), field: weight.optional(), exams: z.array(z.object({ name: text(200), weight })).max(5), thesis: weight.optional(),
}).refine(({ modules, field, exams, thesis }) => modules.length + exams.length > 0 || field !== undefined || thesis !== undefined, { error: 'required', path: ['modules'] })
export type SchemeInput = z.output<typeof schemeInput>

/** What the form of a scheme sends: `w-<module>` weights, three lines for exams of graduation. */
export function schemeWritten(values: Readonly<Record<string, string>>) {
  const modules = Object.entries(values).flatMap(([name, value]) => (name.startsWith('w-') ? [{ moduleId: name.slice(2), weight: value }] : []))
  const exams = [1, 2, 3].flatMap((number) => { const name = values[`exam${number}`]; return name ? [{ name, weight: values[`examWeight${number}`] ?? '1' }] : [] })
  return { ...values, modules, exams }
}

/** Why a cell is refused. */
export const cellFaultCodes = ['mark_invalid', 'mark_out_of_scale', 'trainee_not_in_class', 'code_unknown', 'trainee_left', 'did_not_sit', 'no_attempt_before', 'passed_already', 'no_retake_left'] as const
export type CellFault = (typeof cellFaultCodes)[number]
export const cellFaults = z.array(z.object({ traineeId: z.string().optional(), blindCode: z.number().optional(), code: z.enum(cellFaultCodes), typed: z.string() }))
export type Fault = z.output<typeof cellFaults>[number]
