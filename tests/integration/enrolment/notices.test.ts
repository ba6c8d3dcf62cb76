import { expect, test } from 'vitest'
import { publicActor } from '@/lib/access/actor'
import { db } from '@/lib/db/client'
import { assignQuota } from '@/lib/enrolment/commands/assign-seats'
import { submitNomination } from '@/lib/enrolment/commands/submit-nomination'
import { correctNotice, discardDraft } from '@/lib/enrolment/notices/commands/draft-notice'
import { issueNotice } from '@/lib/enrolment/notices/commands/issue-notice'
import { findNotice } from '@/lib/enrolment/notices/queries/find-notice'
import { listSchoolNotices } from '@/lib/enrolment/notices/queries/list-school-notices'
import { noticeFilters } from '@/lib/enrolment/notices/schema'
import { listNotices } from '@/lib/enrolment/notices/queries/list-notices'
import { deliverOutbox } from '@/lib/notifications/jobs'
import { moveCohorts } from '@/lib/planning/plan/commands/move-cohorts'
import { addDays, dateOf, dayOf, endOf } from '@/lib/time'
import { actorForAgency, actorForSchool } from '../../support/actors'
import { eventsOf } from '../../support/desk'
import { makeAgency, makeCohort, makePerson, makeSchool, now, today, type Agency } from '../../support/factories'
import { correctionOf, done, draftOf, edit, issue, issuedOf, paperOf, seeDraft } from '../../support/notices'

async function world({ pool = 0 } = {}) {
  const school = await makeSchool()
  const [agency, idle] = [await makeAgency(school), await makeAgency(school)]
  const [office, second] = [await actorForSchool(school), await actorForSchool(school)]
  const plan = (given: { opensOn?: string; quotas?: readonly { agency: Agency; seats: number }[] } = {}) =>
    makeCohort(school, { status: 'PLANNED', opensOn: addDays(today, 60), pool, quotas: [{ agency, seats: 5 }], ...given })
  return { school, agency, idle, office, second, plan }
}
const errorOf = (result: { ok: boolean; error?: string }) => (result.ok ? 'ok' : result.error)
const rowOf = (id: string) => db.cohort.findUniqueOrThrow({ where: { id } })
const versionsOf = (noticeId: string) => db.noticeVersion.findMany({ where: { noticeId }, orderBy: { number: 'asc' } })

test('issuing opens the lists of every class until the end of its day, and freezes what the paper says', async () => {
  const { agency, office, plan } = await world()
  const [one, two] = [await plan(), await plan()]
  const id = await draftOf(office, [one, two])
  done(await edit(office, id, { lines: [{ cohortId: one.id, closesOn: '2026-04-20' }] }))
  const issued = done(await issue(office, id, { documentNumber: '12/TB-TrCT' }))
  expect(issued).toMatchObject({ version: 1, announced: 2, changes: 0 })
  expect(await rowOf(one.id)).toMatchObject({ status: 'ANNOUNCED', noticeNumber: '12/TB-TrCT', noticeId: id, closesAt: endOf('2026-04-20') })
  expect(await eventsOf(one.id)).toEqual(['cohort.announced'])
  expect(await eventsOf(id)).toEqual(['notice.drafted', 'notice.issued'])
  done(await assignQuota(office, { cohortId: one.id, agencyId: agency.id, seats: 9 }, now))
  const shown = await findNotice(publicActor, { id }, today)
  expect(shown?.content.lines.find(({ cohortId }) => cohortId === one.id)?.quotas).toEqual([{ agencyId: agency.id, agency: agency.name, seats: 5 }])
})

test('an agency nominates from the moment of the issue, and not before', async () => {
  const { agency, office, plan } = await world()
  const cohort = await plan()
  const [nominator, person] = [await actorForAgency(agency), await makePerson(agency)]
  const nominate = () => submitNomination(nominator, { cohortId: cohort.id, nominee: { personId: person.id } }, now)
  const id = await draftOf(office, [cohort])
  expect(errorOf(await nominate())).toBe('cohort_not_found')
  done(await issue(office, id))
  expect(done(await nominate()).seat).toBe('quota')
})

test('two officers at once, and one who presses twice, issue once', async () => {
  const { office, second, plan } = await world()
  const cohort = await plan()
  const id = await draftOf(office, [cohort])
  const { seen } = await seeDraft(office, id)
  const press = (officer: typeof office) => issueNotice(officer, { noticeId: id, seen: seen.issued, ...paperOf() }, now)
  const results = await Promise.all([press(office), press(second), press(office), press(second)])
  expect(results.map(errorOf).toSorted()).toEqual(['draft_not_found', 'draft_not_found', 'draft_not_found', 'ok'])
  expect(await eventsOf(cohort.id)).toEqual(['cohort.announced'])
})

test('two notices that share a class at once: one announces it, the other is told which class', async () => {
  const { office, second, plan } = await world()
  const [shared, own] = [await plan(), await plan()]
  const [first, other] = [await draftOf(office, [shared]), await draftOf(office, [own])]
  // Two drafts of one class are refused today; a database from before may hold them.
  const draft = await db.noticeVersion.findFirstOrThrow({ where: { noticeId: other }, select: { id: true } })
  const line = await db.noticeCohort.findFirstOrThrow({ where: { cohortId: shared.id } })
  await db.noticeCohort.create({ data: { ...line, versionId: draft.id, position: 1 } })
  const results = await Promise.all([issue(office, first), issue(second, other)])
  expect(results.map(errorOf).toSorted()).toEqual(['cohort_not_planned', 'ok'])
  const refused = results.find(({ ok }) => !ok)
  expect(refused).toMatchObject({ details: { code: shared.code } })
  // Nothing of the refused one was written: its own class is announced only if it won.
  expect((await rowOf(own.id)).status).toBe(results[1].ok ? 'ANNOUNCED' : 'PLANNED')
})

test('issuing against moving: the class opens on the day the paper says', async () => {
  const { office, second, plan } = await world()
  for (let round = 0; round < 6; round += 1) {
    const cohort = await plan()
    const id = await draftOf(office, [cohort])
    const from = dayOf((await rowOf(cohort.id)).opensOn)
    const { seen } = await seeDraft(office, id)
    const [issued, moved] = await Promise.all([
      issueNotice(office, { noticeId: id, seen: seen.issued, ...paperOf() }, now), moveCohorts(second, { moves: [{ cohortId: cohort.id, from, to: addDays(from, 7) }] }, now),
    ])
    expect([['ok', 'wrong_state'], ['changed_meanwhile', 'ok']]).toContainEqual([errorOf(issued), errorOf(moved)])
    const row = await rowOf(cohort.id)
    expect(dayOf(row.opensOn)).toBe(moved.ok ? addDays(from, 7) : from)
    expect(row.status).toBe(issued.ok ? 'ANNOUNCED' : 'PLANNED')
  }
})

test('a class cancelled meanwhile is named, and none of the others is announced', async () => {
  const { office, plan } = await world()
  const [kept, gone] = [await plan(), await plan()]
  const id = await draftOf(office, [kept, gone])
  await db.cohort.update({ where: { id: gone.id }, data: { status: 'CANCELLED' } })
  expect(await issue(office, id)).toMatchObject({ ok: false, error: 'cohort_not_planned', details: { code: gone.code } })
  expect((await rowOf(kept.id)).status).toBe('PLANNED')
})

test('seats or words that changed since the check are shown before they are issued', async () => {
  const { agency, office, second, plan } = await world()
  const cohort = await plan()
  const id = await draftOf(office, [cohort])
  const { seen } = await seeDraft(office, id)
  done(await assignQuota(second, { cohortId: cohort.id, agencyId: agency.id, seats: 6 }, now))
  expect(errorOf(await issueNotice(office, { noticeId: id, seen: seen.issued, ...paperOf() }, now))).toBe('changed_meanwhile')
  expect(errorOf(await edit(second, id, { text: { subject: 'Một', seen: seen.written } }))).toBe('ok')
  expect(errorOf(await edit(office, id, { text: { subject: 'Hai', seen: seen.written } }))).toBe('changed_meanwhile')
})

test('a number is used once in a year of a school', async () => {
  const { office, plan } = await world()
  const other = await world()
  done(await issue(office, await draftOf(office, [await plan()]), { documentNumber: '7/TB-TrCT' }))
  expect(errorOf(await issue(office, await draftOf(office, [await plan()]), { documentNumber: '7/TB-TrCT' }))).toBe('number_taken')
  done(await issue(office, await draftOf(office, [await plan()]), { documentNumber: '7/TB-TrCT', documentOn: '2025-12-30' }))
  done(await issue(other.office, await draftOf(other.office, [await other.plan()]), { documentNumber: '7/TB-TrCT' }))
})

test('deadlines lie after today and not after the opening, on the day of the issue too', async () => {
  const { office, plan } = await world()
  const cohort = await plan({ opensOn: addDays(today, 30) })
  const id = await draftOf(office, [cohort])
  const due = (closesOn: string) => edit(office, id, { lines: [{ cohortId: cohort.id, closesOn }] })
  expect([errorOf(await due(today)), errorOf(await due(addDays(today, 31))), errorOf(await due(addDays(today, 30))), errorOf(await due(addDays(today, 1)))])
    .toEqual(['deadline_not_ahead', 'deadline_after_opening', 'ok', 'ok'])
  expect(errorOf(await issue(office, id, {}, new Date(now.getTime() + 86_400_000)))).toBe('deadline_not_ahead')
  expect(errorOf(await issue(office, id, { documentOn: addDays(today, 1) }))).toBe('document_in_future')
})

test('a correction says what changed, moves the class, and leaves the first version as it was', async () => {
  const { agency, office, plan } = await world()
  const [cohort, late] = [await plan(), await plan()]
  const id = await issuedOf(office, [cohort])
  const [first] = await versionsOf(id)
  await assignQuota(office, { cohortId: cohort.id, agencyId: agency.id, seats: 8 }, now)
  const opensOn = addDays(today, 70)
  await correctionOf(office, id, { cohorts: [cohort.id, late.id], lines: [{ cohortId: cohort.id, closesOn: '2026-05-06', opensOn, endsOn: addDays(opensOn, 180), venue: 'Hội trường B' }] })
  expect((await rowOf(cohort.id)).closesAt).not.toEqual(endOf('2026-05-06'))
  expect(done(await issue(office, id))).toMatchObject({ version: 2, announced: 1 })
  const shown = await findNotice(publicActor, { id }, today)
  expect(shown?.changes.map(({ code, field }) => `${code === cohort.code ? 'corrected' : 'late'} ${field}`).toSorted())
    .toEqual(['corrected closesOn', 'corrected endsOn', 'corrected opensOn', 'corrected quota', 'corrected venue', 'late added'])
  expect(await rowOf(cohort.id)).toMatchObject({ closesAt: endOf('2026-05-06'), venue: 'Hội trường B', noticeNumber: first?.documentNumber })
  expect((await rowOf(late.id)).status).toBe('ANNOUNCED')
  expect((await versionsOf(id))[0]).toEqual(first)
  expect((await eventsOf(id)).at(-1)).toBe('notice.corrected')
})

test('an opening that moves forward leaves no offer to be answered after it', async () => {
  const { agency, office, plan } = await world()
  const cohort = await plan()
  const id = await issuedOf(office, [cohort])
  await assignQuota(office, { cohortId: cohort.id, agencyId: agency.id, seats: 1 }, now)
  const sent = done(await submitNomination(await actorForAgency(agency), { cohortId: cohort.id, nominee: { personId: (await makePerson(agency)).id } }, now))
  await db.nomination.update({ where: { id: sent.id }, data: { offerDeadline: dateOf(addDays(today, 40)) }, select: { id: true } })
  const opensOn = addDays(today, 30)
  await correctionOf(office, id, { cohorts: [cohort.id], lines: [{ cohortId: cohort.id, closesOn: addDays(today, 20), opensOn, endsOn: addDays(opensOn, 180), venue: 'Hội trường B' }] })
  done(await issue(office, id))
  expect((await db.nomination.findUniqueOrThrow({ where: { id: sent.id } })).offerDeadline).toEqual(dateOf(addDays(today, 29)))
})

test('a correction changes something, drops no class and is one at a time', async () => {
  const { office, second, plan } = await world()
  const [one, two] = [await plan(), await plan()]
  const id = await issuedOf(office, [one, two])
  expect((await Promise.all([correctNotice(office, { noticeId: id }), correctNotice(second, { noticeId: id })])).map(errorOf).toSorted()).toEqual(['draft_exists', 'ok'])
  expect(errorOf(await issue(office, id))).toBe('nothing_to_change')
  expect(errorOf(await edit(office, id, { cohorts: [one.id] }))).toBe('cohort_dropped')
  done(await discardDraft(office, { noticeId: id }))
  expect(await versionsOf(id)).toHaveLength(1)
})

test('what was put elsewhere since is not moved back by a correction that does not speak of it', async () => {
  const { office, plan } = await world()
  const cohort = await plan()
  const id = await issuedOf(office, [cohort])
  await db.cohort.update({ where: { id: cohort.id }, data: { venue: 'Nơi khác' } })
  await correctionOf(office, id, { text: { subject: 'Tuyển sinh, sửa trích yếu' } })
  done(await issue(office, id))
  expect((await rowOf(cohort.id)).venue).toBe('Nơi khác')
})

test('a draft is the school’s own until it is issued, and leaves nothing when it is thrown away', async () => {
  const { school, office, plan } = await world()
  const stranger = await actorForSchool(await makeSchool({ province: { id: school.provinceId } }))
  const id = await draftOf(office, [await plan()])
  for (const actor of [publicActor, stranger]) expect(await findNotice(actor, { id }, today)).toBeNull()
  expect((await findNotice(office, { id }, today))?.status).toBe('DRAFT')
  expect((await listNotices(publicActor, { school: school.slug, limit: 20 })).items).toEqual([])
  expect(errorOf(await discardDraft(stranger, { noticeId: id }))).toBe('draft_not_found')
  done(await discardDraft(office, { noticeId: id }))
  expect([await findNotice(office, { id }, today), (await listSchoolNotices(office, { limit: 20 })).items]).toEqual([null, []])
  // Its history is about something that is still there.
  expect(await eventsOf(id)).toEqual(['notice.drafted', 'notice.discarded'])
  expect(await db.notice.count({ where: { id } })).toBe(1)
})

test('an issued notice is told to those whose seats stand in it; with an open pool to all', async () => {
  const told = async (pool: number) => {
    const { agency, idle, office, plan } = await world({ pool })
    const [invited, other] = [await actorForAgency(agency), await actorForAgency(idle)]
    await issuedOf(office, [await plan()])
    await deliverOutbox(new Date(Date.now() + 60_000))
    return Promise.all([invited, other].map(({ accountId }) => db.notification.count({ where: { accountId, kind: 'notice.issued' } })))
  }
  expect([await told(0), await told(3)]).toEqual([[1, 0], [1, 1]])
})

test('issued notices are listed newest paper first, page by page, each once', async () => {
  const { school, office, plan } = await world()
  const days = ['2026-03-10', '2026-03-12', '2026-03-12', '2026-03-01']
  for (const documentOn of days) done(await issue(office, await draftOf(office, [await plan()]), { documentOn }))
  const seen: string[] = []
  const page = await listNotices(publicActor, { school: school.slug, limit: 3 })
  seen.push(...page.items.map(({ on }) => on))
  expect(page.nextCursor).not.toBeNull()
  const rest = await listNotices(publicActor, noticeFilters.parse({ school: school.slug, limit: 3, cursor: page.nextCursor }))
  expect([...seen, ...rest.items.map(({ on }) => on)]).toEqual(days.toSorted().toReversed())
  expect(rest.nextCursor).toBeNull()
  // The school has its draft before them, then the same order.
  await draftOf(office, [await plan()])
  const own = await listSchoolNotices(office, { limit: 2 })
  const others = await listSchoolNotices(office, { limit: 10, cursor: noticeFilters.parse({ cursor: own.nextCursor }).cursor })
  expect([...own.items, ...others.items].map(({ on }) => on)).toEqual([null, ...days.toSorted().toReversed()])
})
