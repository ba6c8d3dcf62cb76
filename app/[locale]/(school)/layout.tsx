import { Workspace } from '@/components/frame/workspace'
import type { NavGroup } from '@/components/ui/frame/side-nav'
import { requireActor } from '@/lib/access/session'
import { schoolMenu } from '@/lib/access/workspace'
import { currentTranslator } from '@/lib/i18n/current'

export const dynamic = 'force-dynamic'

export default async function WorkspaceLayout({ children }: { children: React.ReactNode }) {
  const [actor, t] = await Promise.all([requireActor(), currentTranslator()])
  const groups = actor.kind === 'school'
    ? schoolMenu[actor.role].map(({ key, items }): NavGroup => ({
        key, title: t(`enrolment.desk.menu.${key}`), items: items.map(([label, href]) => ({ label: t(`enrolment.desk.menu.${label}`), href })),
      }))
    : []
  return <Workspace kind="school" groups={groups}>{children}</Workspace>
}
