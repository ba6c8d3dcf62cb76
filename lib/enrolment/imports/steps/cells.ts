import 'server-only'
import { z } from 'zod'
import { decryptList, encryptList } from '../../../identity-number'
import { personInput, type PersonInput } from '../../../people/schema'
import { fields, storedCorrections, type Corrected, type Corrections } from '../schema'

const kept = z.object({ name: z.string(), input: personInput.nullable(), cells: z.partialRecord(z.enum(fields), z.string()).default({}) })

/** What a row said when it was read: the name as written, the person if nothing was wrong, and its cells by field. */
export const cellsOf = (cipher: Uint8Array): { name: string; input: PersonInput | null; cells: Corrected } => kept.parse(opened(cipher))

/** What was corrected on the screen, by row and field. */
export const correctionsOf = (cipher: Uint8Array | null): Corrections => (cipher ? storedCorrections.parse(opened(cipher)) : {})

export const sealCorrections = (corrections: Corrections): Uint8Array<ArrayBuffer> => encryptList(Buffer.from(JSON.stringify(corrections), 'utf8'))

const opened = (cipher: Uint8Array): unknown => JSON.parse(decryptList(cipher).toString('utf8'))
