import 'server-only'
import { revalidateTag, updateTag } from 'next/cache'
import type { Tag } from './announce'

/** From an action: the next page this person sees is true. */
export const publicDataChanged = (...tags: Tag[]): void => tags.forEach((tag) => updateTag(tag))

/** From a handler: the next visitor waits for the true page instead of getting the old one. */
export const publicDataChangedByProgram = (...tags: Tag[]): void => tags.forEach((tag) => revalidateTag(tag, { expire: 0 }))
