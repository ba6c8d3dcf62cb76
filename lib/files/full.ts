import 'server-only'

/** What a system says when there is no room: of the disk, of what an account may fill, of what a process may write. */
const fullCodes: ReadonlySet<unknown> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])

/** A store that is asked over the network says so by its answer. */
export const storageIsFull = (cause: Response): Error =>
  Object.assign(new Error(`The store of files is full: it answered ${String(cause.status)}`), { code: 'ENOSPC' })

/** Whether a file could not be kept only because the store takes no more: the request may come again once there is room. */
export const saysStorageIsFull = (error: unknown): boolean => error instanceof Error && 'code' in error && fullCodes.has(error.code)
