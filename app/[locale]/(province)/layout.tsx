import { menuOf } from '@/components/frame/menus'
import { Workspace } from '@/components/frame/workspace'
import { requireActor } from '@/lib/access/session'
import { currentTranslator } from '@/lib/i18n/current'

export const dynamic = 'force-dynamic'

export default async function WorkspaceLayout({ children }: { children: React.ReactNode }) {
  const [actor, t] = await Promise.all([requireActor(), currentTranslator()])
  return <Workspace kind="province" groups={menuOf(actor, t)}>{children}</Workspace>
}
