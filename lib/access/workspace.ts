import type { Actor, SchoolRole } from './actor'

/** Where a hat works. */
export const homeOf = (actor: Actor): '/agency' | '/school' | '/me' | '/province' | '/' => {
  switch (actor.kind) {
    case 'agency': return '/agency'
    case 'school': return '/school'
    case 'trainee': return '/me'
    case 'province': return '/province'
    case 'public': return '/'
  }
}

type Menu = readonly { key: string; items: readonly (readonly [label: string, href: string])[] }[]

const planning = [['needs', '/school/needs'], ['plan', '/school/plan'], ['progress', '/school/progress'], ['bunching', '/school/bunching']] as const
const shared = { reports: ['reports', '/school/reports'], notifications: ['notifications', '/school/notifications'], agreements: ['agreements', '/school/agreements'], obligations: ['obligations', '/school/obligations'], evaluations: ['evaluations', '/school/evaluations'], activities: ['activities', '/school/activities'], recommendations: ['recommendations', '/school/recommendations'], scorecards: ['scorecards', '/school/scorecards'], annualReports: ['annualReports', '/school/annual-reports'] } as const

const privacy = [['dataRequests', '/school/privacy'], ['retention', '/school/privacy/retention']] as const
const teaching = [['lecturers', '/school/lecturers'], ['rooms', '/school/rooms']] as const

const settings = { key: 'settings', items: [['apiKeys', '/school/keys']] } as const

/** The menu of each role at the school: what it works with, in the order of the coordination year. */
export const schoolMenu: Readonly<Record<SchoolRole, Menu>> = {
  trainingOffice: [
    { key: 'work', items: [['today', '/school'], shared.notifications] },
    { key: 'planning', items: planning },
    { key: 'enrolment', items: [['cohorts', '/school/cohorts'], ['nominations', '/school/nominations'], ['notices', '/school/notices'], ['ruleSets', '/school/rules']] },
    { key: 'training', items: [...teaching, ['certificates', '/school/certificates']] },
    { key: 'cooperation', items: [['agencies', '/school/agencies'], shared.reports, shared.scorecards, shared.obligations, shared.agreements, shared.activities, shared.recommendations, shared.evaluations, shared.annualReports] },
    { key: 'privacy', items: privacy },
    settings,
  ],
  classHead: [{ key: 'work', items: [['today', '/school'], ['ownCohorts', '/school/cohorts'], shared.reports, shared.notifications] }],
  lecturer: [{ key: 'work', items: [['lessons', '/school/lessons'], shared.notifications] }],
  leadership: [
    { key: 'work', items: [['today', '/school'], ['overview', '/school/overview'], shared.notifications] },
    { key: 'planning', items: planning },
    { key: 'enrolment', items: [['cohorts', '/school/cohorts'], ['notices', '/school/notices'], ['ruleSets', '/school/rules']] },
    { key: 'training', items: [...teaching, ['certificates', '/school/certificates']] },
    { key: 'cooperation', items: [['agencies', '/school/agencies'], shared.reports, shared.scorecards, shared.obligations, shared.agreements, shared.activities, shared.recommendations, shared.evaluations, shared.annualReports] },
    { key: 'privacy', items: [...privacy, ['breaches', '/school/privacy/breaches'], ['privacyNotice', '/school/privacy/notice']] },
    settings,
  ],
  admin: [{ key: 'settings', items: [['accounts', '/school'], ['agencies', '/school/agencies'], ...settings.items, shared.notifications] }],
}
