import { z } from 'zod'
import { day, text } from '../../people/schema'
import { cursorDay, cursorOf, pageLimit } from '../../web/cursor'

/** What becomes of somebody who was trained. */
export const careerKinds = ['APPOINTED', 'REAPPOINTED', 'PLANNED', 'TRANSFERRED', 'ROTATED', 'ELECTED', 'LEFT', 'RETIRED', 'NO_CHANGE'] as const
export type CareerKind = (typeof careerKinds)[number]

export const careerEventBody = z.object({
  kind: z.enum(careerKinds, { error: 'required' }), happenedOn: day, post: text(200).optional(), decisionNumber: text(60).optional(),
  correctsId: z.uuid({ error: 'id_invalid' }).optional(),
})
export type CareerEventInput = z.output<typeof careerEventBody>
export const personNamed = z.object({ id: z.uuid({ error: 'id_invalid' }) })
export const careerForm = careerEventBody.extend({ personId: z.uuid({ error: 'id_invalid' }) })

export const useLists = ['due', 'unrecorded', 'unused', 'unable'] as const
export const useFilter = z.object({
  list: z.enum(useLists).catch('due'), agency: z.uuid().optional().catch(undefined), limit: pageLimit, cursor: cursorOf(z.tuple([cursorDay, z.uuid()])).optional().catch(undefined),
})
export type UseFilter = z.output<typeof useFilter>
const why = text(200).pipe(z.string().min(5, { error: 'too_short' }))
export const useExport = z.object({ list: z.enum(useLists), agency: z.uuid().optional(), reason: why })
export const useCountsExport = z.object({ reason: why })
/** The same of programs, whose mistakes are told. */
export const useQuery = z.object({
  list: z.enum(useLists), agency: z.uuid().optional(), limit: pageLimit, cursor: cursorOf(z.tuple([cursorDay, z.uuid()])).optional(),
})
