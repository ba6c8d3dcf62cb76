import { z } from 'zod'
import { day, paragraphs, text } from '../../people/schema'
import type { Day } from '../../time'

/** As `privacy_notice_says_something` has it; the sentence of `notice_short` says the number. */
const LEAST = 40
const noticeBody = paragraphs(8_000, { least: LEAST, short: 'notice_short', spaced: true })
/** A new version: what it says in both languages, from when, by what, and whether that was compared with the law. */
export const noticeInput = z.object({
  bodyVi: noticeBody, bodyEn: noticeBody, effectiveOn: day, source: text(300), verified: z.literal('yes').transform(() => true).optional(),
})
export type NoticeInput = z.output<typeof noticeInput>
/** The form asks a second time, for what is issued is asked of everybody and cannot be taken back; a day that is over is told with its other faults. */
export const noticeForm = (today: Day) => noticeInput.extend({
  effectiveOn: day.refine((on) => on >= today, { error: 'notice_past' }), confirmed: z.literal('yes', { error: 'notice_unconfirmed' }),
})

/** Which version was read. */
export const acknowledgement = z.object({ noticeId: z.uuid({ error: 'id_invalid' }) })

/** A version as it is shown; `readOn`: when the reader said so, null while nobody did. */
export type ShownNotice = { id: string; version: number; effectiveOn: Day; bodyVi: string; bodyEn: string; source: string; verified: boolean; readOn: Day | null }
/** A version of the register of versions, with how many of the province's people have read it. */
export type NoticeVersion = { id: string; version: number; effectiveOn: Day; own: boolean; source: string; verified: boolean; readers: number; bodyVi: string; bodyEn: string }
