import 'server-only'
import { fileTypeFromBuffer } from 'file-type'

/** What a document may be, by its content, with the ending of its name. */
export const mediaTypes = {
  'application/pdf': 'pdf', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx', 'image/jpeg': 'jpg', 'image/png': 'png',
} as const
export type MediaType = keyof typeof mediaTypes
const isMediaType = (text: string | null | undefined): text is MediaType => typeof text === 'string' && Object.hasOwn(mediaTypes, text)

/** The type that the bytes themselves show, or null if it is none of the four. What the name or the sender says does not count; a Word file with macros is none. */
export async function sniff(bytes: Uint8Array): Promise<MediaType | null> {
  const found = await fileTypeFromBuffer(bytes)
  if (!isMediaType(found?.mime)) return null
  return found.ext === 'docx' && bringsProgram(bytes) ? null : found.mime
}

/** Names of the parts of a Word file stand in it uncompressed, in large letters or small: macros hide behind no content type. */
const bringsProgram = (bytes: Uint8Array): boolean => /vbaproject|word\/activex\//i.test(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'))
