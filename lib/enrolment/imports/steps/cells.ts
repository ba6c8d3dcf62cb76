import 'server-only'
import { z } from 'zod'
import { decryptList } from '../../../identity-number'
import { personInput, type PersonInput } from '../../../people/schema'

const kept = z.object({ name: z.string(), input: personInput.nullable() })

/** What a row said when it was read: the name as written, and the person if nothing was wrong. */
export const cellsOf = (cipher: Uint8Array): { name: string; input: PersonInput | null } => kept.parse(JSON.parse(decryptList(cipher).toString('utf8')))
