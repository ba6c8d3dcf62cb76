import { z } from 'zod'
import { text } from '../../people/schema'
import { timings } from '../schema'

/** What is judged: the six objects of Thông tư 10/2017/TT-BNV. */
export const evaluationObjects = ['PROGRAMME', 'TRAINEE', 'LECTURER', 'FACILITIES', 'COURSE', 'EFFECT'] as const
export type EvaluationObject = (typeof evaluationObjects)[number]
export type Respondent = 'TRAINEE' | 'MANAGER' | 'AGENCY'
export const itemKinds = ['SCALE', 'YES_NO', 'TEXT'] as const
export type ItemKind = (typeof itemKinds)[number]

export type TemplateItem = { code: string; kind: ItemKind; textVi: string; textEn: string }

/** A form is one page. */
export const MOST_ITEMS = 8
export const LEAST_ITEMS = 6

const itemInput = z.object({
  code: z.string({ error: 'required' }).trim().toUpperCase().regex(/^[A-Z][A-Z0-9_]{0,39}$/, { error: 'invalid' }),
  kind: z.enum(itemKinds, { error: 'required' }), textVi: text(300), textEn: text(300),
})
export const templateNamed = z.object({ templateId: z.uuid({ error: 'id_invalid' }) })
export const draftForm = templateNamed.extend({
  title: text(200), timings: z.array(z.enum(timings, { error: 'invalid' })).max(5), items: z.array(itemInput).max(MOST_ITEMS, { error: 'too_long' }),
})
export type DraftInput = z.output<typeof draftForm>
export const startForm = z.object({ model: z.string().regex(/^[\w.-]{1,40}$/, { error: 'invalid' }) })
