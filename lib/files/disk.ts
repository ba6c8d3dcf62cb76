import 'server-only'
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { isFileId } from './file-id'
import type { FileStorage } from './storage'

const UNFINISHED = '.part'

/** Files in a folder that the portal alone may read, spread over 256 folders by the end of the id, which is random. */
export function filesOnDisk(folder: string): FileStorage {
  const root = resolve(folder)
  const placeOf = (id: string): { folder: string; file: string } => {
    // The id comes from rows; whatever else must not become a path.
    if (!isFileId(id)) throw new Error('This is no id of a file')
    const place = join(root, id.slice(-2))
    return { folder: place, file: join(place, id) }
  }
  return {
    put: async (id, bytes) => {
      const place = placeOf(id)
      await mkdir(place.folder, { recursive: true, mode: 0o700 })
      // A disk that is full is not helped by half a file.
      await write(`${place.file}${UNFINISHED}`, bytes).catch(async (fault: unknown) => {
        await rm(`${place.file}${UNFINISHED}`, { force: true }).catch(() => null)
        throw fault
      })
      await rename(`${place.file}${UNFINISHED}`, place.file)
    },
    get: (id) => readFile(placeOf(id).file).then((found) => Uint8Array.from(found), absent),
    remove: async (id) => {
      const { file } = placeOf(id)
      await Promise.all([rm(file, { force: true }), rm(`${file}${UNFINISHED}`, { force: true })])
    },
    list: (before) => listBefore(root, before),
  }
}

async function write(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'w', 0o600)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function* listBefore(root: string, before: Date): AsyncGenerator<string> {
  for (const folder of (await readdir(root).catch(absent)) ?? []) {
    for (const name of (await readdir(join(root, folder)).catch(absent)) ?? []) {
      const id = name.replace(UNFINISHED, '')
      const written = isFileId(id) ? await stat(join(root, folder, name)).catch(absent) : null
      if (written && written.mtime < before) yield id
    }
  }
}

/** What is not there is an answer; any other fault is one. */
function absent(error: unknown): null {
  if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return null
  throw error
}
