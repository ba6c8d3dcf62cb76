// The notices of the permission matrix: one that the first school issued and one that it is writing.
import type { Actor, SchoolActor } from '@/lib/access/actor'
import { db } from '@/lib/db/client'
import { correctNotice, discardDraft, startNotice } from '@/lib/enrolment/notices/commands/draft-notice'
import { editNotice } from '@/lib/enrolment/notices/commands/edit-notice'
import { issueNotice } from '@/lib/enrolment/notices/commands/issue-notice'
import { findDraft } from '@/lib/enrolment/notices/queries/find-draft'
import { findNotice } from '@/lib/enrolment/notices/queries/find-notice'
import { findNoticePaper } from '@/lib/enrolment/notices/queries/find-paper'
import { listNotices, listNoticeYears } from '@/lib/enrolment/notices/queries/list-notices'
import { listPlannedCohorts, listPlannedYears, listSchoolNotices } from '@/lib/enrolment/notices/queries/list-school-notices'
import { listToldAgencies } from '@/lib/notifications/audience/queries'
import { addDays, dayAt } from '@/lib/time'
import { makeCohort, type Agency, type School } from './factories'
import { draftOf, issuedOf, paperOf } from './notices'

const now = new Date()
const today = dayAt(now)

export async function noticeWorld(school: School, agency: Agency, { office, nominator }: { office: SchoolActor; nominator: { accountId: string } }) {
  const plan = { status: 'PLANNED', opensOn: addDays(today, 60) } as const
  const [announced, drafted, unannounced] = [
    await makeCohort(school, { ...plan, quotas: [{ agency, seats: 3 }] }), await makeCohort(school, plan), await makeCohort(school, plan),
  ]
  const issuedNotice = await issuedOf(office, [announced], now)
  const event = await db.event.findFirstOrThrow({ where: { subjectId: issuedNotice, type: 'notice.issued' }, select: { id: true } })
  await db.notification.create({ data: { accountId: nominator.accountId, eventId: event.id, kind: 'notice.issued', audience: 'agency', data: {} }, select: { id: true } })
  return { issuedNotice, draftNotice: await draftOf(office, [drafted], now), drafted, unannounced }
}
type World = Awaited<ReturnType<typeof noticeWorld>> & { school: School }

const seen = '0'.repeat(16)
const text = { seen, subject: 'Tuyển sinh', lead: null, dossier: ['Công văn'], recipients: ['Lưu: VT'] }

/** By the name of the command or query. Those that only read come first. */
export const noticeAttempts: Readonly<Record<string, (actor: Actor, world: World) => Promise<unknown>>> = {
  findNotice: (actor, { issuedNotice }) => findNotice(actor, { id: issuedNotice }, today),
  'findNotice: a draft': (actor, { draftNotice }) => findNotice(actor, { id: draftNotice }, today),
  findNoticePaper: (actor, { issuedNotice }) => findNoticePaper(actor, { id: issuedNotice }, now),
  'findNoticePaper: a draft': (actor, { draftNotice }) => findNoticePaper(actor, { id: draftNotice }, now),
  listNotices: (actor, { school }) => listNotices(actor, { school: school.slug, limit: 10 }),
  listNoticeYears: (actor, { school }) => listNoticeYears(actor, school.slug),
  findDraft: (actor, { draftNotice }) => findDraft(actor, draftNotice, today),
  listSchoolNotices: (actor) => listSchoolNotices(actor, { limit: 10 }),
  listPlannedCohorts: (actor) => listPlannedCohorts(actor, 2026, today),
  listPlannedYears: (actor) => listPlannedYears(actor),
  listToldAgencies: (actor, { issuedNotice }) => listToldAgencies(actor, issuedNotice),
  startNotice: (actor, { unannounced }) => startNotice(actor, { year: 2026, cohorts: [unannounced.id] }, now),
  editNotice: (actor, { draftNotice, drafted }) => editNotice(actor, { text: { ...text, noticeId: draftNotice, cohorts: [drafted.id] }, lines: [] }, now),
  issueNotice: (actor, { draftNotice }) => issueNotice(actor, { noticeId: draftNotice, seen, ...paperOf({ documentOn: today }) }, now),
  correctNotice: (actor, { issuedNotice }) => correctNotice(actor, { noticeId: issuedNotice }),
  discardDraft: (actor, { draftNotice }) => discardDraft(actor, { noticeId: draftNotice }),
}
