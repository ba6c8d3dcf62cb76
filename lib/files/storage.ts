import 'server-only'
import { env } from '../env'
import { filesOnDisk } from './disk'
import { filesInS3 } from './s3'

/** Where bytes of documents lie, by the id of the row that knows them. The one way to them: no path of it is served. */
export type FileStorage = {
  /** Whole or not at all, and kept when it returns. */
  put: (id: string, bytes: Uint8Array) => Promise<void>
  /** Null if there is none. */
  get: (id: string) => Promise<Uint8Array<ArrayBuffer> | null>
  /** Safe to run twice. */
  remove: (id: string) => Promise<void>
  /** Everything written before an instant, unfinished writes too, in no order. */
  list: (before: Date) => AsyncIterable<string>
}

export const files: FileStorage = env.FILES_S3 ? filesInS3(env.FILES_S3) : filesOnDisk(env.FILES_FOLDER)
