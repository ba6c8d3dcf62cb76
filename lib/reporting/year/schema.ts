import { z } from 'zod'
import { storable } from '../../text'
import { isDay } from '../../time'

/** A year whose figures can be asked for. */
export const figuresYear = z.coerce.number().int().min(2000).max(2100)

/** Where a list of cohorts goes on: after the opening day and id of its last row. */
export const cohortCursor = z.string().transform((text) => Buffer.from(text, 'base64url').toString().split('/'))
  .pipe(z.tuple([z.string().refine(isDay), z.uuid()]))
/** Where a list of agencies goes on: after the name and id of its last row. */
export const agencyCursor = z.string().transform((text) => {
  const plain = Buffer.from(text, 'base64url').toString()
  return [plain.slice(37), plain.slice(0, 36)]
}).pipe(z.tuple([z.string().max(300).regex(storable), z.uuid()]))

export const writeCohortCursor = (opensOn: string, id: string): string => Buffer.from(`${opensOn}/${id}`).toString('base64url')
export const writeAgencyCursor = (name: string, id: string): string => Buffer.from(`${id}/${name}`).toString('base64url')
