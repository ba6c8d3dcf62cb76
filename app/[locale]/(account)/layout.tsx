import { menuOf } from '@/components/frame/menus'
import { PublicSite } from '@/components/frame/public'
import { Workspace } from '@/components/frame/workspace'
import { findSession, mayWork } from '@/lib/access/session'
import { currentTranslator } from '@/lib/i18n/current'

export const dynamic = 'force-dynamic'

/** One's own account is opened from the work and stays in its frame; who has not read the privacy notice in force has no work yet. */
export default async function AccountLayout({ children }: { children: React.ReactNode }) {
  const [session, t] = await Promise.all([findSession(), currentTranslator()])
  if (!session || !mayWork(session)) return <PublicSite>{children}</PublicSite>
  const { actor } = session.hat
  return <Workspace kind={actor.kind} groups={menuOf(actor, t)}>{children}</Workspace>
}
