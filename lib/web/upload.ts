import 'server-only'

/** The largest body of an upload that the seam lets through: a file of ten megabytes and its form, with room to say by how much it is too large. */
export const MAX_UPLOAD_BODY = 16_000_000

export type Upload = { fields: Record<string, string>; file: { name: string; bytes: Uint8Array } | null }

/** A form with at most one file, or null if it is no such form. The seam has capped its length; nothing is written to disk. */
export async function readUpload(request: Request): Promise<Upload | null> {
  if (!/^multipart\/form-data\s*;/i.test(request.headers.get('content-type') ?? '')) return null
  const form = await request.formData().catch(unreadable)
  if (!form) return null
  const entries = [...form.entries()]
  const sent = entries.flatMap(([, value]) => (typeof value === 'string' ? [] : [value]))
  // A browser sends an empty file of no name where none was chosen.
  const chosen = sent.filter(({ name, size }) => name !== '' || size > 0)
  if (chosen.length > 1) return null
  const fields = Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
  const [file] = chosen
  return { fields, file: file ? { name: file.name, bytes: await file.bytes() } : null }
}

/** A form that cannot be read is the sender's fault. */
function unreadable(error: unknown): null {
  if (error instanceof TypeError) return null
  throw error
}
