import 'server-only'
import type { NavGroup } from '@/components/ui/frame/side-nav'
import type { AgencyActor, SignedInActor } from '@/lib/access/actor'
import { schoolMenu } from '@/lib/access/workspace'
import { mayEndorse } from '@/lib/enrolment/order/policy'
import type { Translate } from '@/lib/i18n/sentence'

/** The menu of the workspace in which a hat works. */
export function menuOf(actor: SignedInActor, t: Translate): NavGroup[] {
  switch (actor.kind) {
    case 'school': return schoolMenu[actor.role].map(({ key, items }) => ({
      key, title: t(`enrolment.desk.menu.${key}`), items: items.map(([label, href]) => ({ label: t(`enrolment.desk.menu.${label}`), href })),
    }))
    case 'agency': return agencyMenu(actor, t)
    case 'trainee': return traineeMenu(t)
    case 'province': return provinceMenu(t)
  }
}

function agencyMenu(actor: AgencyActor, t: Translate): NavGroup[] {
  const item = (name: string, href: string) => ({ label: t(`enrolment.agency.menu.${name}`), href })
  const toEndorse = mayEndorse(actor) ? [{ label: t('enrolment.order.lists.menu'), href: '/agency/endorsements' }] : []
  return [
    { key: 'work', title: t('enrolment.agency.menu.work'), items: [item('desk', '/agency'), ...toEndorse, { label: t('agreements.duties.title'), href: '/agency/obligations' }, { label: t('activities.menu.recommendations'), href: '/agency/recommendations' }, { label: t('reporting.scorecards.ownMenu'), href: '/agency/scorecard' }, { label: t('reporting.scoring.menu'), href: '/agency/school-score' }, item('notifications', '/agency/notifications')] },
    { key: 'send', title: t('enrolment.agency.menu.send'), items: [item('cohorts', '/agency/cohorts'), item('nominations', '/agency/nominations'), item('people', '/agency/people'), item('needs', '/agency/needs')] },
    { key: 'follow', title: t('enrolment.agency.menu.follow'), items: [item('trainees', '/agency/trainees'), { label: t('teaching.away.menu'), href: '/agency/away' }, item('progress', '/agency/progress'), item('reports', '/agency/reports'), item('evaluations', '/agency/evaluations'), { label: t('evaluations.use.title'), href: '/agency/use' }, item('agreements', '/agency/agreements'), { label: t('activities.menu.activities'), href: '/agency/activities' }, { label: t('access.keys.title'), href: '/agency/keys' }] },
  ]
}

function traineeMenu(t: Translate): NavGroup[] {
  return [
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
}

function provinceMenu(t: Translate): NavGroup[] {
  const link = (label: string, href: string) => ({ label: t(label), href })
  return [
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
}
