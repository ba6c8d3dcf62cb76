import { z } from 'zod'
import { day } from '../../people/schema'

/** One value of a query string; repeated or malformed ones count as absent. */
const one = <T extends z.ZodType>(shape: T) => shape.optional().catch(undefined)

/** The school of a province whose forecast is asked for. */
export const forecastFilter = z.object({ school: one(z.string().regex(/^[a-z0-9-]{1,80}$/)) })

const id = z.uuid({ error: 'id_invalid' })

/** The classes ticked among the proposals, as an address carries them; what is no id is not among them. */
export const pickedMoves = z.union([z.array(z.string()), z.string().transform((only) => [only])]).catch([]).transform((ids) => ids.filter((one) => id.safeParse(one).success).slice(0, 100))

/** A move as the confirmation sends it: class, the day it opens on, the day it would open on. */
const writtenMove = z.string().transform((written) => written.split('/')).pipe(z.tuple([id, day, day]))
  .transform(([cohortId, from, to]) => ({ cohortId, from, to }))
const classesOnce = (moves: readonly { cohortId: string }[]) => new Set(moves.map(({ cohortId }) => cohortId)).size === moves.length
export const movesForm = z.object({ move: z.array(writtenMove).min(1, { error: 'required' }).max(100, { error: 'invalid' }).refine(classesOnce, { error: 'duplicate' }) })
