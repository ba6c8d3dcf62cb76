// How each handler of the matrix is asked, by an actor's key or by nobody.
import { addDays, dayAt } from '@/lib/time'
import { call, upload, type Answer } from './api'
import { pdf } from './dossier'
import { listVersion } from './permission-imports'
import { needsBody } from './permission-needs'
import { planYears } from './permission-plan'
import { progressAt } from './permission-progress'
import { waiverPaper } from './permission-waivers'
import { at, type PermissionWorld } from './permission-world'

type Ask = (key: string | null, world: PermissionWorld) => Promise<Answer>
const today = dayAt(at)
const get = (path: (world: PermissionWorld) => string): Ask => (key, world) => call('GET', path(world), key)
const post = (path: (world: PermissionWorld) => string, body?: (world: PermissionWorld) => unknown): Ask => (key, world) => call('POST', path(world), key, body?.(world))
const nowhere = (method: string): Ask => (key) => call(method, '/api/nowhere', key)

/** By method and route; `:` and what follows tells variants apart. Those that only read come first. */
export const requests: Readonly<Record<string, Ask>> = {
  'GET /api/health': get(() => '/api/health'),
  'GET /api/openapi.json': get(() => '/api/openapi.json'),
  'GET /api/[...rest]': nowhere('GET'),
  'POST /api/[...rest]': nowhere('POST'),
  'PUT /api/[...rest]': nowhere('PUT'),
  'PATCH /api/[...rest]': nowhere('PATCH'),
  'DELETE /api/[...rest]': nowhere('DELETE'),
  'GET /api/auth/[...nextauth]': get(() => '/api/auth/csrf'),
  'POST /api/auth/[...nextauth]: without its token': post(() => '/api/auth/callback/credentials', () => ({ email: 'a@b', password: 'c', json: 'true' })),
  'POST /api/internal/revalidate': post(() => '/api/internal/revalidate', () => ({ tags: ['cohorts'] })),
  'GET /api/me': get(() => '/api/me'),
  'GET /api/me/lessons': get(() => `/api/me/lessons?from=${addDays(today, -7)}&to=${addDays(today, 14)}`),
  'GET /api/cohorts: planned classes': get(({ school }) => `/api/cohorts?status=PLANNED&school=${school.slug}`),
  'GET /api/cohorts/[id]': get(({ open }) => `/api/cohorts/${open.id}`),
  'GET /api/cohorts/[id]: a planned class': get(({ planned }) => `/api/cohorts/${planned.id}`),
  'GET /api/cohorts/[id]/quotas': get(({ open }) => `/api/cohorts/${open.id}/quotas`),
  'GET /api/cohorts/[id]/quotas/export': get(({ open }) => `/api/cohorts/${open.id}/quotas/export`),
  'GET /api/needs': get(({ school }) => `/api/needs?year=${planYears.approved}&school=${school.slug}`),
  'GET /api/needs/export': get(({ school }) => `/api/needs/export?year=${planYears.approved}&school=${school.slug}`),
  'POST /api/needs': post(() => '/api/needs', ({ school, plannedCourse }) => needsBody(school, plannedCourse.id)),
  'GET /api/rule-sets/[id]': get(({ ruleVersion }) => `/api/rule-sets/${ruleVersion.id}`),
  'GET /api/cohorts/[id]/waivers': get(({ open }) => `/api/cohorts/${open.id}/waivers`),
  'POST /api/nominations/[id]/waivers': post(({ nomination }) => `/api/nominations/${nomination.id}/waivers`, () => waiverPaper),
  'POST /api/waivers/[id]/revocation': post(({ waiver }) => `/api/waivers/${waiver.id}/revocation`, () => ({ reason: 'Văn bản bị thu hồi' })),
  'GET /api/notices': get(({ school }) => `/api/notices?school=${school.slug}`),
  'GET /api/notices/[id]/document': get(({ issuedNotice }) => `/api/notices/${issuedNotice}/document`),
  'GET /api/notices/[id]/document: a draft': get(({ draftNotice }) => `/api/notices/${draftNotice}/document`),
  'GET /api/nominations': get(({ open }) => `/api/nominations?cohort=${open.id}`),
  'GET /api/nominations/[id]': get(({ nomination }) => `/api/nominations/${nomination.id}`),
  'GET /api/plans/[year]': get(({ school }) => `/api/plans/${planYears.approved}?school=${school.slug}`),
  'GET /api/plans/[year]: a draft': get(({ school }) => `/api/plans/${planYears.draft}?school=${school.slug}`),
  'GET /api/plans/[year]/export': get(({ school }) => `/api/plans/${planYears.approved}/export?school=${school.slug}`),
  'GET /api/agreements': get(() => '/api/agreements'),
  'GET /api/agreements/[agreementId]': get(({ agreement }) => `/api/agreements/${agreement.id}`),
  'GET /api/plans/[year]/progress': get(({ school }) => `/api/plans/${progressAt.year}/progress?by=agency&asOf=${progressAt.asOf}&school=${school.slug}`),
  'GET /api/plans/[year]/progress/export': get(({ school }) => `/api/plans/${progressAt.year}/progress/export?school=${school.slug}`),
  'GET /api/cohorts/[id]/lessons': get(({ running }) => `/api/cohorts/${running.id}/lessons?from=${addDays(today, -7)}&to=${addDays(today, 14)}`),
  'GET /api/cohorts/[id]/lessons/document': get(({ running }) => `/api/cohorts/${running.id}/lessons/document?week=${today}`),
  'GET /api/lessons/[id]/preview': get(({ draft }) => `/api/lessons/${draft.id}/preview?day=${addDays(today, 5)}&half=EVENING`),
  'GET /api/lecturers/periods': get(() => `/api/lecturers/periods?year=${today.slice(0, 4)}`),
  'POST /api/cohorts/[id]/lessons': post(({ running }) => `/api/cohorts/${running.id}/lessons`, () => ({ title: 'Bài', kind: 'LECTURE', day: addDays(today, 20), half: 'EVENING', periods: 2 })),
  'POST /api/lessons/[id]/move': post(({ draft }) => `/api/lessons/${draft.id}/move`, () => ({ day: addDays(today, 4), half: 'EVENING' })),
  'POST /api/lessons/[id]/publication': post(({ draft }) => `/api/lessons/${draft.id}/publication`, () => ({})),
  'POST /api/lessons/[id]/cancellation': post(({ lesson }) => `/api/lessons/${lesson.id}/cancellation`, () => ({ note: 'Học bù sau' })),
  'GET /api/calendar/[token]: an invented one': get(() => `/api/calendar/${'x'.repeat(43)}.ics`),
  'GET /api/evaluations/[token]': get(({ token }) => `/api/evaluations/${token}`),
  'GET /api/cohorts/[id]/nomination-template.xlsx': get(({ open }) => `/api/cohorts/${open.id}/nomination-template.xlsx`),
  'GET /api/imports/[id]': get(({ list }) => `/api/imports/${list.id}`),
  'GET /api/imports/[id]/workbook': get(({ list }) => `/api/imports/${list.id}/workbook`),
  'POST /api/cohorts/[id]/imports': post(({ open }) => `/api/cohorts/${open.id}/imports`, () => ({})),
  'GET /api/cohorts/[id]/opening/document': get(({ running }) => `/api/cohorts/${running.id}/opening/document`),
  'POST /api/imports/[id]/confirmation': post(({ list }) => `/api/imports/${list.id}/confirmation`, () => ({ version: listVersion })),
  'POST /api/nominations/check': post(() => '/api/nominations/check', ({ open, idle }) => ({ cohortId: open.id, personId: idle.id })),
  'POST /api/cohorts/[id]/nominations': post(({ open }) => `/api/cohorts/${open.id}/nominations`, ({ idle }) => ({ personId: idle.id })),
  'POST /api/cohorts/[id]/quotas/[agencyId]/proposals': post(({ open, agency }) => `/api/cohorts/${open.id}/quotas/${agency.id}/proposals`, () => ({ seats: 6, reason: 'Theo quy hoạch' })),
  'GET /api/cohorts/[id]/councils/[councilId]/document': get(({ open, council }) => `/api/cohorts/${open.id}/councils/${council.id}/document`),
  'GET /api/nominations/[id]/documents': get(({ nomination }) => `/api/nominations/${nomination.id}/documents`),
  'GET /api/documents/[id]': get(({ document }) => `/api/documents/${document.id}`),
  'POST /api/nominations/[id]/documents': (key, { nomination, resume }) => upload(`/api/nominations/${nomination.id}/documents`, key, { requirement: resume.id }, pdf()),
  'GET /api/waivers/[id]/scan': get(({ waiver }) => `/api/waivers/${waiver.id}/scan`),
  'POST /api/waivers/[id]/scan/removal': post(({ waiver }) => `/api/waivers/${waiver.id}/scan/removal`, () => ({ reason: 'Tài liệu mật' })),
  'POST /api/waivers/[id]/scan': (key, { waiver }) => upload(`/api/waivers/${waiver.id}/scan`, key, {}, pdf()),
  'POST /api/documents/[id]/review': post(({ document }) => `/api/documents/${document.id}/review`, () => ({ decision: 'check' })),
  'POST /api/nominations/[id]/decision': post(({ nomination }) => `/api/nominations/${nomination.id}/decision`, () => ({ decision: 'accept' })),
  'POST /api/nominations/[id]/offer-answer': post(({ nomination }) => `/api/nominations/${nomination.id}/offer-answer`, () => ({ answer: 'accept' })),
  'POST /api/nominations/[id]/withdrawal': post(({ nomination }) => `/api/nominations/${nomination.id}/withdrawal`, () => ({ ground: 'DUTY' })),
  'POST /api/cohorts/[id]/order': post(({ open }) => `/api/cohorts/${open.id}/order`, ({ nomination }) => ({ nominationId: nomination.id, rank: 1 })),
  'POST /api/cohorts/[id]/endorsement-request': post(({ open }) => `/api/cohorts/${open.id}/endorsement-request`),
  'POST /api/cohorts/[id]/endorsement': post(({ open }) => `/api/cohorts/${open.id}/endorsement`, () => ({ decision: 'return', reason: 'Xem lại danh sách' })),
  'POST /api/cohorts/[id]/letter': post(({ open }) => `/api/cohorts/${open.id}/letter`, ({ nomination }) => ({ nominationIds: [nomination.id], number: '46-CV/ĐU', writtenOn: today })),
  'POST /api/nominations/[id]/substitution': post(({ nomination }) => `/api/nominations/${nomination.id}/substitution`, ({ idle }) => ({ personId: idle.id, ground: 'DUTY' })),
  'POST /api/cohorts/[id]/opening': post(({ open }) => `/api/cohorts/${open.id}/opening`, () => ({ decisionNumber: '1/QĐ-TrCT', decisionDate: today })),
  'POST /api/evaluations/[token]': post(({ token }) => `/api/evaluations/${token}`, () => ({ answers: { A: 5 } })),
}
