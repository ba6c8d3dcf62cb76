import 'server-only'
import { revalidateTag, updateTag } from 'next/cache'
import { announcePublicChange } from './announce'
import { currentRequest } from './context'
import type { Tag } from './ear'

/** From an action: the next page this person sees is true, and so is that of every other instance. */
export function publicDataChanged(...tags: Tag[]): void {
  tags.forEach((tag) => updateTag(tag))
  tellOthers(tags)
}

/** From a handler: the next visitor waits for the true page instead of getting the old one, here and at every other instance. */
export function publicDataChangedByProgram(...tags: Tag[]): void {
  forgetHere(...tags)
  tellOthers(tags)
}

/** What this instance has kept. */
export const forgetHere = (...tags: Tag[]): void => tags.forEach((tag) => revalidateTag(tag, { expire: 0 }))

/** The answer to the request waits for it: whoever reads it may ask another instance next. */
function tellOthers(tags: Tag[]): void {
  const told = announcePublicChange(...tags)
  const request = currentRequest()
  if (request) request.told = Promise.all([request.told, told]).then(() => undefined)
}
