import { Workspace } from '@/components/frame/workspace'
import { currentTranslator } from '@/lib/i18n/current'

export const dynamic = 'force-dynamic'

export default async function WorkspaceLayout({ children }: { children: React.ReactNode }) {
  const t = await currentTranslator()
  const groups = [
    { key: 'study', title: t('teaching.menu.study'), items: [
      { label: t('teaching.menu.timetable'), href: '/me' },
      { label: t('teaching.menu.classes'), href: '/me/classes' },
      { label: t('teaching.menu.results'), href: '/me/results' },
      { label: t('teaching.reportReading.mine.menu'), href: '/me/reports' },
      { label: t('graduation.mine.menu'), href: '/me/certificates' },
    ] },
    { key: 'mine', title: t('teaching.menu.mine'), items: [
      { label: t('teaching.menu.tasks'), href: '/me/evaluations' },
      { label: t('teaching.menu.notifications'), href: '/me/notifications' },
      { label: t('people.own.menu'), href: '/me/data' },
    ] },
  ]
  return <Workspace kind="trainee" groups={groups}>{children}</Workspace>
}
