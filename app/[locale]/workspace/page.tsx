import { requireActor } from '@/lib/access/session'
import { homeOf } from '@/lib/access/workspace'
import { redirect } from '@/lib/i18n/navigation'

export const dynamic = 'force-dynamic'

/** The address that leads everybody to the workspace of the hat they wear. */
export default async function WorkspacePage() {
  await redirect(homeOf(await requireActor()))
}
