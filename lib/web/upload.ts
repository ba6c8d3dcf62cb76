import 'server-only'
import type { Sent } from '../files/received'
import { currentRequest } from './context'

/** The largest body of an upload that is kept: a file of ten megabytes and its form. Of a larger one the seam keeps the beginning. */
export const MAX_UPLOAD_BODY = 16_000_000

export type Upload = { fields: Record<string, string>; file: Sent | null }

/** A form with at most one file, or null if it is no such form. The seam has capped its length; nothing is written to disk. */
export async function readUpload(request: Request): Promise<Upload | null> {
  if (!/^multipart\/form-data\s*;/i.test(request.headers.get('content-type') ?? '')) return null
  const form = await request.formData().catch(unreadable)
  const refused = currentRequest()?.refusedUpload
  if (refused) return beginning(refused.toString('utf8'))
  if (!form) return null
  const entries = [...form.entries()]
  const sent = entries.flatMap(([, value]) => (typeof value === 'string' ? [] : [value]))
  // A browser sends an empty file of no name where none was chosen.
  const chosen = sent.filter(({ name, size }) => name !== '' || size > 0)
  if (chosen.length > 1) return null
  const fields = Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
  const [file] = chosen
  return { fields, file: file ? { name: file.name, bytes: await file.bytes(), tooLarge: false } : null }
}

/** What the beginning of a form tells: the fields before the file, and how the file is called. */
function beginning(text: string): Upload {
  const fields = [...text.matchAll(/; name="([^"\r\n]*)"\r\n\r\n([^\r\n]*)\r\n/g)].map(([, name = '', value = '']): [string, string] => [name, value])
  const name = (/; filename="([^"\r\n]*)"/.exec(text)?.[1] ?? '').replaceAll('%22', '"')
  return { fields: Object.fromEntries(fields), file: { name, bytes: new Uint8Array(), tooLarge: true } }
}

/** A form that cannot be read is the sender's fault. */
function unreadable(error: unknown): null {
  if (error instanceof TypeError) return null
  throw error
}
