import { Workspace } from '@/components/frame/workspace'
import { currentTranslator } from '@/lib/i18n/current'

export const dynamic = 'force-dynamic'

export default async function WorkspaceLayout({ children }: { children: React.ReactNode }) {
  const t = await currentTranslator()
  const items = [
    { label: t('reporting.year.province'), href: '/province' },
    { label: t('enrolment.desk.menu.needs'), href: '/province/needs' },
    { label: t('enrolment.desk.menu.plan'), href: '/province/plan' },
    { label: t('reporting.year.quotas'), href: '/province/quotas' },
    { label: t('enrolment.desk.menu.progress'), href: '/province/progress' },
    { label: t('enrolment.desk.menu.bunching'), href: '/province/bunching' },
    { label: t('reporting.year.agencies'), href: '/province/agencies' },
    { label: t('succession.title'), href: '/province/agencies/directory' },
    { label: t('enrolment.desk.menu.ruleSets'), href: '/province/rules' },
    { label: t('teaching.reports.menu'), href: '/province/reports' },
    { label: t('evaluations.use.title'), href: '/province/use' },
    { label: t('agreements.duties.title'), href: '/province/obligations' },
    { label: t('activities.menu.activities'), href: '/province/activities' },
    { label: t('activities.menu.recommendations'), href: '/province/recommendations' },
    { label: t('reporting.scorecards.title'), href: '/province/scorecards' },
    { label: t('agreements.title'), href: '/province/agreements' },
    { label: t('notifications.title'), href: '/province/notifications' },
  ]
  return <Workspace kind="province" groups={[{ key: 'province', items }]}>{children}</Workspace>
}
