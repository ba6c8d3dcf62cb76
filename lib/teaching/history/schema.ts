import { z } from 'zod'

/** A lesson in the words of its day: what a change keeps of before and after. */
export const snapshot = z.object({
  day: z.string(), half: z.string(), title: z.string(), kind: z.string(), periods: z.number(), room: z.string().nullable(), place: z.string().nullable(),
  online: z.boolean(), note: z.string().nullable(), lecturers: z.array(z.string()),
})
export type Snapshot = z.output<typeof snapshot>
