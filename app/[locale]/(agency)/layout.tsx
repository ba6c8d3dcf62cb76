import { Workspace } from '@/components/frame/workspace'
import { currentTranslator } from '@/lib/i18n/current'

export const dynamic = 'force-dynamic'

export default async function WorkspaceLayout({ children }: { children: React.ReactNode }) {
  const t = await currentTranslator()
  const item = (name: string, href: string) => ({ label: t(`enrolment.agency.menu.${name}`), href })
  const groups = [
    { key: 'work', title: t('enrolment.agency.menu.work'), items: [item('desk', '/agency'), item('notifications', '/agency/notifications')] },
    { key: 'send', title: t('enrolment.agency.menu.send'), items: [item('cohorts', '/agency/cohorts'), item('nominations', '/agency/nominations'), item('people', '/agency/people'), item('needs', '/agency/needs')] },
    { key: 'follow', title: t('enrolment.agency.menu.follow'), items: [item('progress', '/agency/progress'), item('evaluations', '/agency/evaluations'), item('agreements', '/agency/agreements')] },
  ]
  return <Workspace kind="agency" groups={groups}>{children}</Workspace>
}
