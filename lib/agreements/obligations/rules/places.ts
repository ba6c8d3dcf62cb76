import type { Day } from '../../../time'

/** A place in a list of duties by due day. */
export type Cursor = { dueOn: Day; id: string }

export const cursorText = ({ dueOn, id }: Cursor): string => Buffer.from(`${dueOn}/${id}`).toString('base64url')

/** A malformed one is the first page. */
export function cursorOf(text: string | undefined): Cursor | undefined {
  const [, dueOn, id] = /^(\d{4}-\d\d-\d\d)\/([0-9a-f-]{36})$/.exec(Buffer.from(text ?? '', 'base64url').toString()) ?? []
  return dueOn && id ? { dueOn, id } : undefined
}
