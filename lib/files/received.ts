import 'server-only'
import { createHash } from 'node:crypto'
import { fail, ok, type Result } from '../result'
import { safeFileName } from './file-name'
import { MAX_FILE_BYTES } from './limits'
import { mediaTypes, sniff, type MediaType } from './sniff'

/** `tooLarge`: more came than anybody takes, and only the name was kept. */
export type Sent = { name: string; bytes: Uint8Array; tooLarge?: boolean }
export type FileError = 'file_needed' | 'file_empty' | 'file_too_large' | 'file_type_refused'
export type ReceivedFile = { fileName: string; mediaType: MediaType; sizeBytes: number; contentHash: string }

/** A file that was sent, as a row describes it: the name made harmless, the type as the bytes show it, their SHA-256 in hex. */
export async function received(file: Sent | null): Promise<Result<ReceivedFile & { bytes: Uint8Array }, FileError>> {
  if (!file) return fail('file_needed')
  const { name, bytes } = file
  if (file.tooLarge || bytes.byteLength > MAX_FILE_BYTES) return fail('file_too_large', { limit: '10 MB' })
  if (bytes.byteLength === 0) return fail('file_empty')
  const mediaType = await sniff(bytes)
  if (!mediaType) return fail('file_type_refused')
  const contentHash = createHash('sha256').update(bytes).digest('hex')
  return ok({ fileName: safeFileName(name, mediaTypes[mediaType]), mediaType, sizeBytes: bytes.byteLength, contentHash, bytes })
}
