import { z } from 'zod'
import { schoolSlug } from '../progress/schema'
import { figuresYear } from '../year/schema'

/** What an agency marks the school by. */
export const scoreItems = ['planning', 'notices', 'timetable', 'reports', 'support'] as const
export type ScoreItem = (typeof scoreItems)[number]

const mark = z.preprocess((value) => (value === '' || value === undefined ? null : value), z.coerce.number({ error: 'invalid' }).int({ error: 'invalid' }).min(1, { error: 'invalid' }).max(5, { error: 'invalid' }).nullable())
const remark = z.string({ error: 'required' }).max(1000, { error: 'too_long' }).default('')
  .transform((typed) => typed.replace(/\s+/gu, ' ').normalize('NFC').trim()).pipe(z.string().regex(/^[^\p{Cc}\p{Cs}]*$/u, { error: 'text_invalid' }))
export const scoreInput = z.object({ year: figuresYear, school: schoolSlug, planning: mark, notices: mark, timetable: mark, reports: mark, support: mark, remark })
  .refine((given) => scoreItems.some((item) => given[item] !== null), { error: 'required', path: ['planning'] })
export type ScoreInput = z.output<typeof scoreInput>
