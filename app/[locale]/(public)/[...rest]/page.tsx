import { notFound } from 'next/navigation'

export const dynamic = 'force-dynamic'

/** Whatever no route answers is not found, in the language and the frame of the portal. */
export default function NoSuchPage(): never {
  notFound()
}
