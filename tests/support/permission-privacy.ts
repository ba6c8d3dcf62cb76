// What the permission matrix asks about personal data: a request of the trainee, an old nomination, a breach of the first school.
import { v7 as uuidv7 } from 'uuid'
import type { Actor } from '@/lib/access/actor'
import { db } from '@/lib/db/client'
import { followBreach, recordBreach } from '@/lib/privacy/breaches/commands'
import { findBreach, listBreaches, listProtection } from '@/lib/privacy/breaches/queries'
import { copyOwnData, copyRequestedData } from '@/lib/privacy/copy/commands/copy-data'
import { acknowledgeNotice, issuePrivacyNotice } from '@/lib/privacy/notice/commands'
import { findPrivacyNotice, listNoticeVersions } from '@/lib/privacy/notice/queries'
import { askAboutData, withdrawDataRequest } from '@/lib/privacy/requests/commands/ask-about-data'
import { acknowledgeDataRequest, answerDataRequest, extendDataRequest } from '@/lib/privacy/requests/commands/handle-request'
import { findDataRequest, listDataRequests, listOwnDataRequests } from '@/lib/privacy/requests/queries/list-requests'
import { listReceivingSchools } from '@/lib/privacy/requests/queries/list-schools'
import type { RequestKind } from '@/lib/privacy/requests/schema'
import { listRetention } from '@/lib/privacy/retention/queries'
import { addDays, dayAt, yearOf } from '@/lib/time'
import { call, type Answer } from './api'
import { makePerson, nameKeyOf } from './factories'
import { at, type PermissionWorld } from './permission-world'

type Attempt = (actor: Actor, world: PermissionWorld) => Promise<unknown>
const today = dayAt(at)

/** An open request of the trainee, to correct something unless said otherwise; once answered or withdrawn the next one takes its place. */
async function requested({ school, person, actors }: PermissionWorld, kind: RequestKind = 'CORRECT'): Promise<string> {
  const { accountId } = actors.trainee
  const known = await db.subjectRequest.findFirst({ where: { accountId, kind, answeredAt: null, withdrawnAt: null }, select: { id: true } })
  return (known ?? (await db.subjectRequest.create({ data: { id: uuidv7(), schoolId: school.id, accountId, personId: person.id, kind, detail: 'Sửa ngày sinh', askedAt: at }, select: { id: true } }))).id
}

/** A nomination that came to nothing long ago. */
async function outdated({ school, open, agency }: PermissionWorld): Promise<void> {
  if (await db.nomination.findFirst({ where: { cohortId: open.id, status: 'REJECTED', note: 'Của bảng quyền' }, select: { id: true } })) return
  const person = await makePerson(agency)
  await db.nomination.create({
    data: {
      schoolId: school.id, cohortId: open.id, courseId: open.courseId, agencyId: agency.id, personId: person.id, status: 'REJECTED', submittedAt: new Date(at.getTime() - 900 * 86_400_000), reasons: ['POST'], note: 'Của bảng quyền',
      facts: {}, findings: [], nameKey: nameKeyOf(person), searchName: 'cu',
    }, select: { id: true },
  })
}

async function breached({ school, actors }: PermissionWorld): Promise<string> {
  const known = await db.dataBreach.findFirst({ where: { schoolId: school.id }, orderBy: { number: 'asc' }, select: { id: true } })
  return (known ?? (await db.dataBreach.create({
    data: { id: uuidv7(), schoolId: school.id, year: yearOf(today), number: 1, title: 'Gửi nhầm danh sách', description: 'Thư gửi nhầm cơ quan', kinds: ['DOSSIER'], people: 3, noticedAt: at, recordedAt: at, recordedBy: actors.leadership.accountId },
    select: { id: true },
  }))).id
}

const askBody = { kind: 'ERASE' as const, detail: 'Xóa thư điện tử cũ' }
const answerBody = { outcome: 'PARTLY' as const, answer: 'Đã sửa ngày sinh' }
const said = { bodyVi: 'Cổng giữ dữ liệu cá nhân để tổ chức đào tạo, bồi dưỡng cán bộ của tỉnh.', bodyEn: 'The portal keeps personal data in order to train the cadres of the province.', source: '12/TB-TrCT' }
const noticed = { noticedOn: addDays(today, -1), noticedAt: '08:00' }
const later = () => new Date()

export const privacyAttempts: Readonly<Record<string, Attempt>> = {
  findPrivacyNotice: (actor) => findPrivacyNotice(actor, today),
  acknowledgeNotice: async (actor) => acknowledgeNotice(actor, { noticeId: (await findPrivacyNotice(actor, today))?.id ?? uuidv7() }, at),
  listNoticeVersions: (actor) => listNoticeVersions(actor),
  issuePrivacyNotice: (actor) => issuePrivacyNotice(actor, { ...said, effectiveOn: addDays(today, 300) }, at),
  listReceivingSchools: (actor) => listReceivingSchools(actor),
  listOwnDataRequests: async (actor, world) => { await requested(world); return listOwnDataRequests(actor, today) },
  listDataRequests: async (actor, world) => { await requested(world); return listDataRequests(actor, { limit: 50 }, today) },
  findDataRequest: async (actor, world) => findDataRequest(actor, await requested(world), today),
  askAboutData: (actor, { school }) => askAboutData(actor, { ...askBody, schoolId: school.id }, at),
  withdrawDataRequest: async (actor, world) => withdrawDataRequest(actor, { requestId: await requested(world) }, later()),
  acknowledgeDataRequest: async (actor, world) => acknowledgeDataRequest(actor, { requestId: await requested(world) }, later()),
  extendDataRequest: async (actor, world) => extendDataRequest(actor, { requestId: await requested(world), reason: 'Cần xác minh' }, later()),
  answerDataRequest: async (actor, world) => answerDataRequest(actor, { requestId: await requested(world), ...answerBody }, later()),
  copyOwnData: (actor) => copyOwnData(actor, at),
  copyRequestedData: async (actor, world) => copyRequestedData(actor, { requestId: await requested(world, 'COPY'), reason: 'Giao cho người gửi' }, at),
  listRetention: async (actor, world) => { await outdated(world); return listRetention(actor, {}, today) },
  listBreaches: async (actor, world) => { await breached(world); return listBreaches(actor, { limit: 50 }, at) },
  findBreach: async (actor, world) => findBreach(actor, await breached(world), at),
  recordBreach: (actor) => recordBreach(actor, { id: uuidv7(), title: 'Mất máy tính', description: 'Máy tính của lớp bị mất', kinds: ['STUDY'], people: 12, ...noticed }, at),
  followBreach: async (actor, world) => followBreach(actor, { id: uuidv7(), breachId: await breached(world), kind: 'MEASURE', happenedOn: today, happenedAt: '00:01', text: 'Đã thu hồi thư' }, at),
  listProtection: (actor) => listProtection(actor, at),
}

/** The same over HTTP. */
export const privacyRequests: Readonly<Record<string, (key: string | null, world: PermissionWorld) => Promise<Answer>>> = {
  'GET /api/me/copy': (key) => call('GET', '/api/me/copy', key),
  'GET /api/data-requests': async (key, world) => { await requested(world); return call('GET', '/api/data-requests', key) },
  'GET /api/data-requests/[id]/copy': async (key, world) => call('GET', `/api/data-requests/${await requested(world, 'COPY')}/copy?reason=${encodeURIComponent('Giao cho người gửi')}`, key),
  'POST /api/data-requests': (key, { school }) => call('POST', '/api/data-requests', key, { ...askBody, schoolId: school.id }),
  'POST /api/data-requests/[id]/acknowledgement': async (key, world) => call('POST', `/api/data-requests/${await requested(world)}/acknowledgement`, key),
  'POST /api/data-requests/[id]/answer': async (key, world) => call('POST', `/api/data-requests/${await requested(world)}/answer`, key, answerBody),
}
