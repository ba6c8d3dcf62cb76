import { Workspace } from '@/components/frame/workspace'
import { requireActor } from '@/lib/access/session'
import { mayEndorse } from '@/lib/enrolment/order/policy'
import { currentTranslator } from '@/lib/i18n/current'

export const dynamic = 'force-dynamic'

export default async function WorkspaceLayout({ children }: { children: React.ReactNode }) {
  const [actor, t] = [await requireActor(), await currentTranslator()]
  const item = (name: string, href: string) => ({ label: t(`enrolment.agency.menu.${name}`), href })
  const toEndorse = mayEndorse(actor) ? [{ label: t('enrolment.order.lists.menu'), href: '/agency/endorsements' }] : []
  const groups = [
    { key: 'work', title: t('enrolment.agency.menu.work'), items: [item('desk', '/agency'), ...toEndorse, { label: t('agreements.duties.title'), href: '/agency/obligations' }, { label: t('activities.menu.recommendations'), href: '/agency/recommendations' }, { label: t('reporting.scorecards.ownMenu'), href: '/agency/scorecard' }, { label: t('reporting.scoring.menu'), href: '/agency/school-score' }, item('notifications', '/agency/notifications')] },
    { key: 'send', title: t('enrolment.agency.menu.send'), items: [item('cohorts', '/agency/cohorts'), item('nominations', '/agency/nominations'), item('people', '/agency/people'), item('needs', '/agency/needs')] },
    { key: 'follow', title: t('enrolment.agency.menu.follow'), items: [item('trainees', '/agency/trainees'), { label: t('teaching.away.menu'), href: '/agency/away' }, item('progress', '/agency/progress'), item('reports', '/agency/reports'), item('evaluations', '/agency/evaluations'), { label: t('evaluations.use.title'), href: '/agency/use' }, item('agreements', '/agency/agreements'), { label: t('activities.menu.activities'), href: '/agency/activities' }, { label: t('access.keys.title'), href: '/agency/keys' }] },
  ]
  return <Workspace kind="agency" groups={groups}>{children}</Workspace>
}
