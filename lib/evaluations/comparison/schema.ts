import { z } from 'zod'

const id = z.uuid().optional().catch(undefined)
/** Of which course, class or agency answers are compared; what nobody chose is left out. */
export const comparisonFilter = z.object({ course: id, cohort: id, agency: id })
export type ComparisonFilter = z.output<typeof comparisonFilter>
export const itemNamed = z.object({ code: z.string().regex(/^[A-Z][A-Z0-9_]{0,39}$/) })
