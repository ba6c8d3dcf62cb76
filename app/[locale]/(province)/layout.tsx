import { Workspace } from '@/components/frame/workspace'
import { currentTranslator } from '@/lib/i18n/current'

export const dynamic = 'force-dynamic'

export default async function WorkspaceLayout({ children }: { children: React.ReactNode }) {
  const t = await currentTranslator()
  const link = (label: string, href: string) => ({ label: t(label), href })
  const groups = [
    { key: 'work', title: t('enrolment.desk.menu.work'), items: [link('reporting.year.province', '/province'), link('notifications.title', '/province/notifications'), link('privacy.protection.title', '/province/privacy')] },
    {
      key: 'planning', title: t('enrolment.desk.menu.planning'), items: [
        link('enrolment.desk.menu.needs', '/province/needs'), link('enrolment.desk.menu.plan', '/province/plan'), link('reporting.year.quotas', '/province/quotas'), link('enrolment.desk.menu.progress', '/province/progress'),
        link('enrolment.desk.menu.bunching', '/province/bunching'), link('enrolment.desk.menu.ruleSets', '/province/rules'),
      ],
    },
    {
      key: 'cooperation', title: t('enrolment.desk.menu.cooperation'), items: [
        link('reporting.year.agencies', '/province/agencies'), link('succession.title', '/province/agencies/directory'), link('agreements.title', '/province/agreements'), link('agreements.duties.title', '/province/obligations'),
        link('teaching.reports.menu', '/province/reports'), link('reporting.scorecards.menu', '/province/scorecards'), link('activities.menu.activities', '/province/activities'),
        link('activities.menu.recommendations', '/province/recommendations'), link('evaluations.use.title', '/province/use'), link('reporting.annual.years.title', '/province/annual-reports'),
      ],
    },
  ]
  return <Workspace kind="province" groups={groups}>{children}</Workspace>
}
