// What everybody reads before going to work: once a version, and again when there is a new one.
import { expect, test } from 'vitest'
import { findHolder } from '@/lib/access/hats'
import type { SignedInActor } from '@/lib/access/actor'
import { db } from '@/lib/db/client'
import { acknowledgeNotice, issuePrivacyNotice } from '@/lib/privacy/notice/commands'
import { findPrivacyNotice, listNoticeVersions } from '@/lib/privacy/notice/queries'
import { noticeForm } from '@/lib/privacy/notice/schema'
import { addDays, dateOf, dayAt } from '@/lib/time'
import { actorForAgency, actorForProvince, actorForSchool, actorForTrainee } from '../../support/actors'
import { makeAgency, makePerson, makeProvince, makeSchool } from '../../support/factories'

// The session is judged by the clock of the database.
const now = new Date()
const today = dayAt(now)
const body = { bodyVi: 'Cổng giữ dữ liệu cá nhân để tổ chức đào tạo, bồi dưỡng cán bộ của tỉnh.', bodyEn: 'The portal keeps personal data in order to train the cadres of the province.', source: '12/TB-TrCT' }

async function world() {
  const province = await makeProvince()
  const school = await makeSchool({ province })
  const agency = await makeAgency({ province })
  return {
    province, school, leader: await actorForSchool(school, 'leadership'), office: await actorForSchool(school), liaison: await actorForAgency(agency), board: await actorForProvince(province), trainee: await actorForTrainee(await makePerson(agency)),
  }
}
/** The notice that the session of an actor waits for. */
const waitsFor = async ({ accountId }: SignedInActor) => (await findHolder(accountId))?.hats[0]?.notice

test('whoever signs in for the first time has a notice to read, in any hat, and none after having said so; it is recorded once', async () => {
  const { leader, liaison, board, trainee } = await world()
  for (const actor of [leader, liaison, board, trainee]) {
    const notice = await findPrivacyNotice(actor, today)
    expect(notice).toMatchObject({ version: 1, readOn: null })
    expect(await waitsFor(actor)).toBe(notice?.id)
    const results = await Promise.all([1, 2, 3].map(() => acknowledgeNotice(actor, { noticeId: notice?.id ?? '' }, now)))
    expect(results.map(({ ok }) => ok)).toEqual([true, true, true])
    expect(await waitsFor(actor)).toBeNull()
    expect((await findPrivacyNotice(actor, today))?.readOn).toBe(today)
    expect(await db.event.count({ where: { type: 'account.acknowledged', subjectId: actor.accountId } })).toBe(1)
  }
})

test('a new version is read by everybody of the province again, from its day on, and by nobody elsewhere', async () => {
  const { leader, office, liaison, trainee } = await world()
  const elsewhere = await actorForProvince(await makeProvince())
  const everyone = [leader, liaison, trainee, elsewhere]
  for (const actor of everyone) await acknowledgeNotice(actor, { noticeId: (await findPrivacyNotice(actor, today))?.id ?? '' }, now)
  expect(await issuePrivacyNotice(office, { ...body, effectiveOn: today }, now)).toMatchObject({ error: 'not_allowed' })
  expect(await issuePrivacyNotice(leader, { ...body, effectiveOn: addDays(today, -1) }, now)).toMatchObject({ error: 'in_past' })
  expect(await issuePrivacyNotice(leader, { ...body, effectiveOn: addDays(today, 5) }, now)).toEqual({ ok: true, value: { version: 2 } })
  expect(await issuePrivacyNotice(leader, { ...body, effectiveOn: addDays(today, 5) }, now)).toMatchObject({ error: 'not_after_last' })
  for (const actor of everyone) expect(await waitsFor(actor)).toBeNull()
  expect(await findPrivacyNotice(liaison, addDays(today, 5))).toMatchObject({ version: 2, readOn: null })
  expect(await listNoticeVersions(leader)).toMatchObject([{ version: 2, own: true, readers: 0 }, { version: 1, own: false, readers: 3 }])
})

test('of an older version nothing is recorded: the one in force is to be read; the past stays', async () => {
  const { leader, liaison, province } = await world()
  const old = (await findPrivacyNotice(liaison, today))?.id ?? ''
  expect(await issuePrivacyNotice(leader, { ...body, effectiveOn: today, verified: true }, now)).toMatchObject({ ok: true })
  expect(await acknowledgeNotice(liaison, { noticeId: old }, now)).toMatchObject({ error: 'notice_replaced' })
  expect(await waitsFor(liaison)).toBe((await findPrivacyNotice(liaison, today))?.id)
  await expect(db.privacyNotice.updateMany({ where: { provinceId: province.id }, data: { effectiveOn: dateOf('2026-01-01') } })).rejects.toThrow('privacy_notice_stays')
})

test('of two who issue at once one does', async () => {
  const { leader, school } = await world()
  const other = await actorForSchool(school, 'leadership')
  const results = await Promise.all([leader, other].map((actor) => issuePrivacyNotice(actor, { ...body, effectiveOn: addDays(today, 3) }, now)))
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
})

test('the form tells all its faults at once, and asks a second time', () => {
  const faultsOf = (form: Record<string, unknown>) => [...new Map(noticeForm(today).safeParse(form).error?.issues.toReversed().map(({ path, message }) => [path.join('.'), message])).entries()].toSorted().map((one) => one.join(' '))
  const [empty, missing] = [{ bodyVi: '', bodyEn: '' }, 'Invalid input: expected string, received undefined']
  expect(faultsOf(empty)).toEqual(['bodyEn required', 'bodyVi required', 'confirmed notice_unconfirmed', 'effectiveOn required', `source ${missing}`])
  expect(faultsOf({ bodyVi: 'Ngắn', bodyEn: body.bodyEn, effectiveOn: addDays(today, -1), source: '12/TB-TrCT' })).toEqual(['bodyVi notice_short', 'confirmed notice_unconfirmed', 'effectiveOn notice_past'])
  expect(faultsOf({ ...body, effectiveOn: today, confirmed: 'yes' })).toEqual([])
})
