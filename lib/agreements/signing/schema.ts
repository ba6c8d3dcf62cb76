import { z } from 'zod'
import { text } from '../../people/schema'
import { versionQuery } from '../writing/schema'

/** `replaces`: the scan that is kept and wrong; `reason`: why, for another one in its place. */
export const scanFields = z.object({ reason: z.preprocess((value) => (typeof value === 'string' && value.trim() === '' ? undefined : value), text(300).optional()), replaces: z.uuid({ error: 'id_invalid' }).optional() })
/** `scan`: one that was withdrawn, for the school to look at. */
export const scanQuery = versionQuery.extend({ scan: z.uuid({ error: 'id_invalid' }).optional() })
